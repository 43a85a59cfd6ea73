package org.lectern.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventDetails.MaterialDetails;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Standing;
import org.lectern.catalog.When;
import org.lectern.intake.Offer.Online;
import org.lectern.intake.Offer.Person;
import org.lectern.intake.Offer.Where;

/** Decides what an incoming event becomes, or why it cannot go in. */
final class Judge {

	private static final Pattern ONLINE_ONLY = Pattern
		.compile("(?i)(?:online|virtual(?:ly)?|remote|internet|web(?:inar|ex|cast)?|zoom|(?:microsoft |ms )?teams|"
				+ "google meet|skype|discord|youtube|big ?blue ?button|jitsi|gather\\.?town)"
				+ "(?: (?:only|event|meeting|seminar|webinar|talk|live|call))?");

	private static final Pattern PLATFORM = Pattern
		.compile("(?i)\\b(zoom|teams|webex|google meet|skype|discord|youtube|bigbluebutton|jitsi|gather)\\b");

	private final ZoneId zone;

	private final @Nullable String series;

	/**
	 * Begins to judge.
	 * @param zone the zone of times that have none
	 * @param series the series that all belong to, whatever the source says
	 */
	Judge(ZoneId zone, @Nullable String series) {
		this.zone = zone;
		this.series = series;
	}

	/**
	 * What the event becomes.
	 * @param leftOut is told which links lead nowhere and stay outside
	 * @throws Refusal if it cannot go in
	 */
	Offer judge(Incoming event, Consumer<String> leftOut) {
		Incoming sound = event.linking((link) -> Bounds.usable(link, leftOut));
		String series = (this.series != null) ? this.series : event.series();
		Offer offer = new Offer(kind(sound, series), sound.title(), series, when(sound), where(sound), online(sound),
				sound.registrationUrl(), sound.abstractText(), sound.language(),
				sound.speakers().stream().map(Judge::person).toList(), sound.topics(), materials(sound),
				Standing.valueOf(sound.standing().name()));
		Bounds.check(offer);
		return offer;
	}

	private When when(Incoming event) {
		ZoneId in = (event.zone() != null) ? event.zone() : this.zone;
		LocalDate date = Bounds.date(event.date());
		LocalDate endDate = event.endDate();
		LocalTime time = event.time();
		LocalTime endTime = (time != null) ? event.endTime() : null;
		if (endDate == null && time != null && endTime != null && endTime.isBefore(time)) {
			endDate = date.plusDays(1);
		}
		LocalDate last = (endDate != null && !endDate.equals(date)) ? Bounds.date(endDate) : null;
		When when = new When(date, time, last, endTime, in);
		if (last != null && last.isBefore(date)) {
			throw new Refusal("It ends before it begins: put the end after the start.");
		}
		return when;
	}

	private static EventKind kind(Incoming event, @Nullable String series) {
		return Stream.of(event.kind(), series, event.title())
			.filter(Objects::nonNull)
			.map(KindText::of)
			.filter(Objects::nonNull)
			.map((word) -> EventKind.valueOf(word.toUpperCase(Locale.ROOT)))
			.findFirst()
			.orElse(EventKind.OTHER);
	}

	private static Where where(Incoming event) {
		String place = event.place();
		if (place == null || ONLINE_ONLY.matcher(place.strip()).matches()) {
			return new Where(null, null);
		}
		return (place.length() <= Bounds.NAME && place.lines().count() == 1) ? new Where(place, null)
				: new Where(null, place);
	}

	private static Online online(Incoming event) {
		String place = Objects.requireNonNullElse(event.place(), "");
		String joinUrl = event.joinUrl();
		boolean online = joinUrl != null || ONLINE_ONLY.matcher(place.strip()).matches();
		return new Online(online, online ? platform(place + " " + Objects.requireNonNullElse(joinUrl, "")) : null,
				joinUrl);
	}

	private static @Nullable String platform(String text) {
		return PLATFORM.matcher(text)
			.results()
			.map((found) -> found.group(1).toLowerCase(Locale.ROOT))
			.map((word) -> switch (word) {
				case "zoom" -> "Zoom";
				case "teams" -> "Microsoft Teams";
				case "webex" -> "Webex";
				case "google meet" -> "Google Meet";
				case "bigbluebutton" -> "BigBlueButton";
				case "youtube" -> "YouTube";
				default -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
			})
			.findFirst()
			.orElse(null);
	}

	private static Person person(Incoming.IncomingSpeaker speaker) {
		return new Person(speaker.name(), speaker.position(), speaker.affiliation(), speaker.homepage(),
				speaker.biography());
	}

	private static List<MaterialDetails> materials(Incoming event) {
		List<MaterialDetails> materials = new ArrayList<>();
		for (Incoming.IncomingMaterial material : event.materials()) {
			materials.add(new MaterialDetails(materialKind(material.kind()), material.label(), material.url(), null));
		}
		String page = event.url();
		if (page != null && materials.stream().noneMatch((material) -> material.url().equals(page))) {
			materials.add(new MaterialDetails(MaterialKind.OTHER, "Announcement", page, null));
		}
		return materials;
	}

	private static MaterialKind materialKind(String word) {
		return Stream.of(MaterialKind.values())
			.filter((kind) -> kind.name().equalsIgnoreCase(word))
			.findFirst()
			.orElse(MaterialKind.OTHER);
	}

	/** Why an event cannot go in, as a sentence that says what to do. */
	static final class Refusal extends RuntimeException {

		private static final long serialVersionUID = 1;

		Refusal(String why) {
			super(why);
		}

	}

}
