package org.lectern.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Builds the conditions of a list's query from what the reader asked for. */
final class EventQuery {

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	/** The instant by which the list is sorted. */
	private final String key;

	private final boolean newestFirst;

	private final @Nullable Cursor cursor;

	private boolean listed;

	EventQuery(boolean newestFirst, @Nullable Cursor cursor) {
		this("e.startsAt", newestFirst, cursor);
	}

	private EventQuery(String key, boolean newestFirst, @Nullable Cursor cursor) {
		this.key = key;
		this.newestFirst = newestFirst;
		this.cursor = cursor;
		if (cursor != null) {
			String behind = isAscending() ? ">" : "<";
			where(key + " " + behind + "= :at");
			where("(" + key + " " + behind + " :at or e.id " + behind + " :id)");
			with("at", cursor.startsAt()).with("id", cursor.id());
		}
	}

	/** What was announced or changed last comes first. */
	static EventQuery byLastChange(@Nullable Cursor cursor) {
		return new EventQuery("e.updatedAt", true, cursor);
	}

	/** Only what everybody may see; the newest come sorted from the index then. */
	EventQuery listed() {
		this.listed = true;
		return where("e.listed");
	}

	EventQuery where(String condition) {
		this.conditions.add(condition);
		return this;
	}

	EventQuery with(String name, Object value) {
		this.parameters.put(name, value);
		return this;
	}

	EventQuery narrow(Filter filter, ZoneId zone, Clock clock) {
		equal("e.series.slug", "series", filter.series());
		equal("e.venue.slug", "venue", filter.venue());
		equal("e.kind", "kind", filter.kind());
		if (filter.topic() != null) {
			where("exists (select 1 from e.topics o where o.slug = :topic)").with("topic", filter.topic());
		}
		if (filter.speaker() != null) {
			where("e.id in (select a.talk.event.id from Appearance a where a.speaker.slug = :speaker)").with("speaker",
					filter.speaker());
		}
		if (filter.language() != null) {
			where("exists (select 1 from Talk t where t.event = e and (t.language = :language or t.language like :dialect))")
				.with("language", filter.language())
				.with("dialect", filter.language() + "-%");
		}
		if (filter.attendance() != null) {
			where((filter.attendance() == Attendance.ONLINE) ? "e.online" : "e.venue is not null");
		}
		if (filter.lectures()) {
			where("(e.kind = :lecture or e.series.id in (select s.id from Series s where s.lectures))").with("lecture",
					EventKind.LECTURE);
		}
		days(filter, zone);
		materials(filter, LocalDate.now(clock.withZone(zone)));
		words(filter.words());
		return this;
	}

	private void equal(String path, String name, @Nullable Object value) {
		if (value != null) {
			where(path + " = :" + name).with(name, value);
		}
	}

	private void days(Filter filter, ZoneId zone) {
		if (filter.from() != null) {
			where(end() + " > :from").with("from", filter.from().atStartOfDay(zone).toInstant());
		}
		if (filter.to() != null) {
			where("e.startsAt < :to").with("to", filter.to().plusDays(1).atStartOfDay(zone).toInstant());
		}
	}

	private void materials(Filter filter, LocalDate today) {
		if (filter.withSlides()) {
			where("e.slidesFrom <= :today").with("today", today);
		}
		if (filter.withRecording()) {
			where("e.recordingFrom <= :today").with("today", today);
		}
	}

	private void words(@Nullable String words) {
		if (words == null) {
			return;
		}
		int number = 0;
		for (String word : Folded.of(words, 200).split(" ")) {
			if (!word.isEmpty() && number < 10) {
				String literal = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
				where("e.words like :word" + number + " escape '!'").with("word" + number, "%" + literal + "%");
				number++;
			}
		}
	}

	/**
	 * The end, for conditions. The newest are found along the index of starts, a few of
	 * many; so that databases take that one, the end is written as no index has it.
	 */
	String end() {
		return this.newestFirst ? "coalesce(e.endsAt, e.startsAt)" : "e.endsAt";
	}

	boolean isAscending() {
		return this.newestFirst == isBackwards();
	}

	boolean isBackwards() {
		return this.cursor != null && this.cursor.backwards();
	}

	boolean hasCursor() {
		return this.cursor != null;
	}

	String conditions() {
		return this.conditions.isEmpty() ? "" : " where " + String.join(" and ", this.conditions);
	}

	String order() {
		String way = isAscending() ? "" : " desc";
		String index = (this.listed && this.newestFirst) ? "e.listed" + way + ", " : "";
		return " order by " + index + this.key + way + ", e.id" + way;
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

}
