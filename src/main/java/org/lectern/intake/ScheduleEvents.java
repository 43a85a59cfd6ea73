package org.lectern.intake;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lectern.intake.Format.Options;

/**
 * Turns the events of frab, pentabarf, pretalx and their relatives into Lectern's: their
 * schedules name the same things in a few dialects.
 */
final class ScheduleEvents {

	private static final int MOST_EVENTS = 200_000;

	private static final int LONGEST_FIELD = 100_000;

	private final Options options;

	private final Harvest harvest;

	private Conference conference = Conference.UNKNOWN;

	private int count;

	ScheduleEvents(Options options, Harvest harvest) {
		this.options = options;
		this.harvest = harvest;
	}

	void conference(Conference known) {
		this.conference = known;
	}

	/** How many events came by, refused or not. */
	int count() {
		return this.count;
	}

	/**
	 * Takes one event.
	 * @param day the day of the schedule under which it stands
	 * @param room the room under which it stands
	 */
	void add(Node item, @Nullable String day, @Nullable String room) {
		String title = item.says("title");
		String what = Gathering.brief(Objects.requireNonNullElse(title, "an event without title"));
		if (++this.count > MOST_EVENTS) {
			return;
		}
		if (Stream.of("title", "abstract", "description").map(item::says).anyMatch(ScheduleEvents::isTooLong)) {
			this.harvest.refused(item.line(), what,
					"A field is longer than " + LONGEST_FIELD + " characters. Shorten it.");
			return;
		}
		Optional<ScheduleTime> when = ScheduleTime.of(item, day, this.conference, this.options.zone());
		if (when.isEmpty()) {
			this.harvest.refused(item.line(), what, "It has no date and start that can be read.");
		}
		else {
			finish(when.get().gathering(item.line()), item, room, what);
		}
	}

	/** Says whether events were left out because there are too many. */
	void end() {
		if (this.count > MOST_EVENTS) {
			this.harvest.remark("Only the first " + MOST_EVENTS + " events were read; split the schedule.");
		}
	}

	private static boolean isTooLong(@Nullable String field) {
		return field != null && field.length() > LONGEST_FIELD;
	}

	private void finish(Gathering event, Node item, @Nullable String room, String what) {
		event.title(title(item));
		event.uid = uid(item);
		event.place = place(item, room);
		event.series = this.conference.title();
		event.kind = KindText.of(item.says("type", "submission_type", "category"));
		event.language = LanguageText.tag(item.says("language", "content_locale"));
		event.url = Addresses.within(this.conference.base(),
				item.says("full_conf_url", "url", "public_url", "conf_url"));
		abstractText(event, item);
		SchedulePeople.add(event, item);
		ScheduleLinks.add(event, item, this.conference.base());
		topics(event, item);
		Optional.ofNullable(item.says("state", "status")).flatMap(StandingText::of).ifPresent(event::standing);
		if (event.saysSomething()) {
			this.harvest.event(event.event());
		}
		else {
			this.harvest.refused(item.line(), what, "It has neither a title nor a speaker.");
		}
	}

	private @Nullable String uid(Node item) {
		String own = item.says("guid", "code");
		String id = item.says("id");
		if (own != null || id == null || this.conference.acronym() == null) {
			return own;
		}
		return this.conference.acronym() + "/" + id;
	}

	private @Nullable String place(Node item, @Nullable String room) {
		String said = item.slot().says("room");
		String place = Stream.of((said != null) ? said : room, this.conference.venue())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		return place.isEmpty() ? null : place;
	}

	private static void abstractText(Gathering event, Node item) {
		String subtitle = item.says("subtitle");
		String own = item.says("abstract");
		String more = item.says("description");
		boolean repeated = isContinued(item) || Stream.of(own, more).anyMatch((text) -> Objects.equals(text, subtitle));
		event.paragraph(own);
		event.paragraph(more);
		if (subtitle != null && !repeated) {
			event.subtitle(subtitle);
		}
	}

	/** A title that ends with a colon goes on in the subtitle. */
	private static @Nullable String title(Node item) {
		return isContinued(item) ? item.says("title") + " " + item.says("subtitle") : item.says("title");
	}

	private static boolean isContinued(Node item) {
		String title = item.says("title");
		return title != null && title.endsWith(":") && item.says("subtitle") != null;
	}

	private static void topics(Gathering event, Node item) {
		Stream<String> named = Stream.concat(Stream.ofNullable(item.says("track")),
				Stream.of("topics", "tags").flatMap((list) -> item.below(list).stream()).map(Node::words));
		named.map(Placeholders::known)
			.filter(Objects::nonNull)
			.distinct()
			.forEach((topic) -> event.topics().add(topic));
	}

}
