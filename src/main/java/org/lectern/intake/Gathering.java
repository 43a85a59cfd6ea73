package org.lectern.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lectern.intake.Incoming.IncomingMaterial;
import org.lectern.intake.Incoming.IncomingSpeaker;
import org.lectern.intake.Incoming.Standing;

/** What has been gathered of one event so far. */
final class Gathering {

	private static final Pattern FORMATTING = Pattern
		.compile("(?i)</?(?:b|i|u|em|strong|span|font|p|br|sub|sup|small)(?:\\s[^<>]{0,200})?/?>");

	private static final int LONGEST_NAME = 80;

	private final int line;

	private final LocalDate date;

	private final List<IncomingSpeaker> speakers = new ArrayList<>();

	private final List<String> topics = new ArrayList<>();

	private final List<IncomingMaterial> materials = new ArrayList<>();

	private final List<String> doubts = new ArrayList<>();

	private Standing standing = Standing.AS_PLANNED;

	@Nullable String uid;

	@Nullable ZoneId zone;

	@Nullable LocalTime time;

	@Nullable LocalDate endDate;

	@Nullable LocalTime endTime;

	@Nullable String abstractText;

	@Nullable String place;

	@Nullable String joinUrl;

	@Nullable String registrationUrl;

	@Nullable String series;

	@Nullable String kind;

	@Nullable String language;

	@Nullable String url;

	private @Nullable String title;

	Gathering(int line, LocalDate date) {
		this.line = line;
		this.date = date;
	}

	LocalDate date() {
		return this.date;
	}

	List<IncomingSpeaker> speakers() {
		return this.speakers;
	}

	List<String> topics() {
		return this.topics;
	}

	/** Its title; what it says of the standing, as "CANCELLED: …", is understood. */
	void title(@Nullable String written) {
		String known = Placeholders.known(unmarked(written));
		if (known != null) {
			StandingText.in(known).ifPresent(this::standing);
			known = Placeholders.known(StandingText.without(known));
		}
		this.title = known;
	}

	void standing(Standing said) {
		this.standing = said;
	}

	void material(@Nullable String kind, @Nullable String label, @Nullable String address) {
		String found = Addresses.first(address);
		if (found != null && this.materials.stream().noneMatch((known) -> known.url().equals(found))) {
			this.materials
				.add(new IncomingMaterial((kind != null) ? kind : Materials.kind(label, found), label, found));
		}
	}

	void doubt(String words) {
		this.doubts.add(words);
	}

	/** Adds a paragraph to the abstract unless it already says so. */
	void paragraph(@Nullable String written) {
		if (written == null || written.isBlank()) {
			return;
		}
		String markdown = HtmlText.isHtml(written) ? HtmlText.toMarkdown(written) : written;
		String text = markdown.strip().replaceFirst("^(?i:\\*{0,2}abstract\\*{0,2}\\s?:\\*{0,2})\\s{0,10}", "");
		String so = (this.abstractText != null) ? this.abstractText : "";
		if (text.isEmpty() || text.equals(this.title)) {
			return;
		}
		if (so.isEmpty() || text.contains(so)) {
			this.abstractText = text;
		}
		else if (!so.contains(text)) {
			this.abstractText = so + "\n\n" + text;
		}
	}

	/** Puts a second title above the abstract. */
	void subtitle(String written) {
		this.abstractText = "*" + written.strip() + "*"
				+ ((this.abstractText != null) ? "\n\n" + this.abstractText : "");
	}

	/** The speakers that this text names, unless they are known. */
	void speakersNamedIn(String text) {
		if (this.speakers.isEmpty()) {
			this.speakers.addAll(SpeakerText.in(text));
		}
	}

	/** A text short enough for a report. */
	static String brief(String text) {
		return (text.length() > LONGEST_NAME) ? text.substring(0, LONGEST_NAME) + "…" : text;
	}

	/** A heading without the tags that only format it. */
	static @Nullable String unmarked(@Nullable String text) {
		return (text != null) ? FORMATTING.matcher(text).replaceAll("") : null;
	}

	/** Whether it says more than a day. */
	boolean saysSomething() {
		return this.title != null || !this.speakers.isEmpty();
	}

	Incoming event() {
		return new Incoming(this.line, this.uid, null, this.zone, this.date, this.time, this.endDate, this.endTime,
				this.title, List.copyOf(this.speakers), this.abstractText, this.place, this.joinUrl,
				this.registrationUrl, this.series, this.kind, List.copyOf(this.topics), this.standing, this.language,
				this.url, List.copyOf(this.materials), List.copyOf(this.doubts));
	}

}
