package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.lectern.intake.Incoming.IncomingMaterial;
import org.lectern.intake.Incoming.IncomingSpeaker;
import org.lectern.intake.Incoming.Standing;

/**
 * Reads what another Lectern wrote beside its events ({@code X-LECTERN-…}), so that
 * nothing has to be guessed from text.
 */
final class IcalOwn {

	private static final int MOST = 100;

	private final IcalComponent event;

	IcalOwn(IcalComponent event) {
		this.event = event;
	}

	/** Whether an event has such properties. */
	static boolean isIn(IcalComponent event) {
		return event.first("X-LECTERN-KIND") != null;
	}

	/** The event on one of its dates. */
	Incoming at(@Nullable String uid, @Nullable String instance, IcalSpan span, List<String> doubts) {
		IcalTime start = span.start();
		boolean open = this.event.first("X-LECTERN-END") != null;
		return new Incoming(this.event.line(), uid, instance, start.zone(), start.date(), start.time(),
				open ? null : span.endDate(), open ? null : span.endTime(), title(), speakers(), abstractText(),
				place(), Links.web(this.event.text("CONFERENCE")), this.event.text("X-LECTERN-REGISTRATION"),
				this.event.text("X-LECTERN-SERIES"), kind(), texts("X-LECTERN-TOPIC"), standing(), language(),
				Links.web(this.event.text("URL")), materials(), doubts);
	}

	private @Nullable String title() {
		List<IcalLine> talks = this.event.all("X-LECTERN-TALK");
		String said = (talks.size() == 1) ? title(talks.get(0)) : "";
		return said.isEmpty() ? this.event.text("X-LECTERN-TITLE") : said;
	}

	/** A talk's title; empty where it is to be announced. */
	private static String title(IcalLine talk) {
		return (talk.parameter("X-UNTITLED") != null) ? "" : talk.text().strip();
	}

	private List<IncomingSpeaker> speakers() {
		return this.event.all("X-LECTERN-SPEAKER")
			.stream()
			.map((line) -> new IncomingSpeaker(line.text(), line.parameter("X-POSITION"),
					line.parameter("X-AFFILIATION"), null, null))
			.distinct()
			.limit(MOST)
			.toList();
	}

	/** Several talks become one, each under its own heading. */
	private @Nullable String abstractText() {
		boolean several = this.event.all("X-LECTERN-TALK").size() > 1;
		String text = this.event.all("X-LECTERN-TALK", "X-LECTERN-ABSTRACT")
			.stream()
			.filter((line) -> several || line.name().equals("X-LECTERN-ABSTRACT"))
			.map((line) -> line.name().equals("X-LECTERN-ABSTRACT") ? line.text() : "### " + title(line))
			.filter((part) -> !part.equals("### "))
			.collect(Collectors.joining("\n\n"));
		return text.isBlank() ? null : text;
	}

	private @Nullable String place() {
		String place = Objects.requireNonNullElse(this.event.text("X-LECTERN-VENUE"),
				Objects.requireNonNullElse(this.event.text("X-LECTERN-PLACE"), ""));
		IcalLine online = this.event.first("X-LECTERN-ONLINE");
		if (!place.isEmpty() || online == null) {
			return place.isEmpty() ? null : place;
		}
		return Objects.requireNonNullElse(online.parameter("X-PLATFORM"), "Online");
	}

	private String kind() {
		return Objects.requireNonNull(this.event.text("X-LECTERN-KIND")).toLowerCase(Locale.ROOT);
	}

	private Standing standing() {
		String word = Objects.requireNonNullElse(this.event.text("X-LECTERN-STANDING"), "");
		return switch (word) {
			case "CANCELLED" -> Standing.CANCELLED;
			case "POSTPONED" -> Standing.POSTPONED;
			default -> Standing.AS_PLANNED;
		};
	}

	private @Nullable String language() {
		List<IcalLine> talks = this.event.all("X-LECTERN-TALK");
		String stated = talks.isEmpty() ? null : talks.get(0).parameter("LANGUAGE");
		return (stated != null && stated.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) ? stated : null;
	}

	private List<IncomingMaterial> materials() {
		List<IncomingMaterial> materials = new ArrayList<>();
		for (IcalLine line : this.event.all("ATTACH")) {
			String url = Links.web(line.value());
			String kind = Objects.requireNonNullElse(line.parameter("X-LECTERN-KIND"), "other");
			if (url != null && materials.size() < MOST) {
				materials.add(new IncomingMaterial(kind.toLowerCase(Locale.ROOT), line.parameter("X-LABEL"), url));
			}
		}
		return materials;
	}

	private List<String> texts(String property) {
		return this.event.all(property).stream().map(IcalLine::text).distinct().limit(MOST).toList();
	}

}
