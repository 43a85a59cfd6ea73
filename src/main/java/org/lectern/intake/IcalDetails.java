package org.lectern.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lectern.intake.Incoming.IncomingMaterial;
import org.lectern.intake.Incoming.IncomingSpeaker;
import org.lectern.intake.Incoming.Standing;

/** What an event is about: everything in a VEVENT but its dates. */
final class IcalDetails {

	private static final Set<String> KINDS = Set.of("colloquium", "seminar", "lecture", "workshop", "conference",
			"defense", "performance");

	private static final int MOST = 100;

	private final IcalOutline outline;

	private final IcalOutline.Calendar calendar;

	private final IcalComponent event;

	private final Standing standing;

	private final FreeText.Found found;

	IcalDetails(IcalOutline outline, IcalOutline.Calendar calendar, IcalComponent event, @Nullable String inherited) {
		this.outline = outline;
		this.calendar = calendar;
		this.event = event;
		String summary = Objects.requireNonNullElse(event.text("SUMMARY"), Objects.requireNonNullElse(inherited, ""));
		FreeText.Stated stated = FreeText.stated(summary);
		this.found = FreeText.in(stated.summary(), description());
		this.standing = (calendar.cancels() || "CANCELLED".equals(status())) ? Standing.CANCELLED : stated.standing();
	}

	/** The event on one of its dates. */
	Incoming at(@Nullable String uid, @Nullable String instance, IcalSpan span, List<String> doubts) {
		IcalTime start = span.start();
		String location = IcalPlace.text(this.event);
		return new Incoming(this.event.line(), uid, instance, start.zone(), start.date(), start.time(), span.endDate(),
				span.endTime(), this.found.title(), speakers(), this.found.abstractText(), IcalPlace.place(location),
				IcalPlace.joinUrl(this.event, location, this.found.joinUrl()), this.found.registrationUrl(), series(),
				kind(), topics(), this.standing, language(), url(location), materials(), all(doubts));
	}

	/**
	 * HTML says more than the plain text that accompanies it, unless it is the poorer.
	 */
	private @Nullable String description() {
		String plain = this.event.text("DESCRIPTION");
		String html = this.event.text("X-ALT-DESC");
		String rich = (html == null) ? "" : HtmlText.toMarkdown(html).strip();
		int plainWords = (plain == null) ? 0 : plain.split("\\s+", -1).length;
		return (rich.split("\\s+", -1).length * 10 >= plainWords * 9 && !rich.isEmpty()) ? rich : plain;
	}

	private List<IncomingSpeaker> speakers() {
		List<IncomingSpeaker> stated = this.event.all("ATTENDEE", "X-SPEAKER")
			.stream()
			.filter(IcalDetails::isSpeaker)
			.map((line) -> Objects.requireNonNullElse(line.parameter("CN"), line.text()))
			.flatMap((name) -> SpeakerText.in(name).stream())
			.limit(MOST)
			.toList();
		if (!stated.isEmpty()) {
			return stated;
		}
		IcalLine organizer = this.event.first("ORGANIZER");
		boolean speaks = this.found.speakers().isEmpty() && organizer != null
				&& this.outline.organizersAreSpeakers(organizer);
		String name = speaks ? Objects.requireNonNull(organizer).parameter("CN") : null;
		return (name == null) ? this.found.speakers() : SpeakerText.in(name);
	}

	/**
	 * The schedule software of several conferences lists speakers as attendees without
	 * mail.
	 */
	private static boolean isSpeaker(IcalLine line) {
		String role = Objects.requireNonNullElse(line.parameter("ROLE"), "");
		return line.name().equals("X-SPEAKER") || line.value().toLowerCase(Locale.ROOT).startsWith("invalid:")
				|| role.toUpperCase(Locale.ROOT).contains("SPEAKER");
	}

	private @Nullable String series() {
		return (this.found.series() == null) ? this.calendar.name() : this.found.series();
	}

	private @Nullable String kind() {
		return (this.found.kind() != null) ? this.found.kind()
				: categories().map((topic) -> topic.toLowerCase(Locale.ROOT))
					.filter(KINDS::contains)
					.findFirst()
					.orElse(null);
	}

	private List<String> topics() {
		return categories().filter((topic) -> !KINDS.contains(topic.toLowerCase(Locale.ROOT))).toList();
	}

	private Stream<String> categories() {
		Set<String> all = new LinkedHashSet<>();
		this.event.all("CATEGORIES").forEach((line) -> all.addAll(line.texts()));
		return all.stream().limit(MOST);
	}

	/** Outlook states its user's language, not the talk's. */
	private @Nullable String language() {
		IcalLine summary = this.event.first("SUMMARY");
		String stated = (summary == null) ? null : summary.parameter("LANGUAGE");
		boolean outlook = !this.event.all("X-MICROSOFT-CDO-BUSYSTATUS").isEmpty();
		return (stated == null || outlook || !stated.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) ? null : stated;
	}

	private @Nullable String url(@Nullable String location) {
		String url = Links.web(this.event.text("URL"));
		boolean own = url != null && !Links.isMeeting(url);
		return own ? url
				: Stream.of(Objects.requireNonNullElse(location, ""))
					.flatMap((text) -> Links.in(text).stream())
					.filter((link) -> !Links.isMeeting(link))
					.findFirst()
					.orElse(this.found.url());
	}

	private List<IncomingMaterial> materials() {
		List<IncomingMaterial> materials = new ArrayList<>();
		for (IcalLine line : this.event.all("ATTACH")) {
			String url = Links.web(line.value());
			if (url != null && materials.size() < MOST) {
				String label = (line.parameter("X-LABEL") != null) ? line.parameter("X-LABEL")
						: line.parameter("FILENAME");
				materials.add(new IncomingMaterial(Materials.kind(label, url), label, url));
			}
		}
		return materials;
	}

	private String status() {
		return Objects.requireNonNullElse(this.event.text("STATUS"), "").toUpperCase(Locale.ROOT);
	}

	private List<String> all(List<String> doubts) {
		List<String> all = new ArrayList<>(doubts);
		all.addAll(this.found.doubts());
		if (status().equals("TENTATIVE")) {
			all.add("The source calls it tentative.");
		}
		String access = Objects.requireNonNullElse(this.event.text("CLASS"), "PUBLIC").toUpperCase(Locale.ROOT);
		if (access.equals("PRIVATE") || access.equals("CONFIDENTIAL")) {
			all.add("The source marks it as " + access.toLowerCase(Locale.ROOT) + ".");
		}
		if (this.event.all("ATTACH").stream().anyMatch((line) -> Links.web(line.value()) == null)) {
			all.add("A file is packed into the calendar; only links are taken.");
		}
		return all.stream().distinct().toList();
	}

}
