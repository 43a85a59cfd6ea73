package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lectern.intake.Incoming.IncomingSpeaker;
import org.lectern.intake.Incoming.Standing;

/**
 * Finds title, speakers, abstract and links inside text whose source has no fields for
 * them.
 */
final class FreeText {

	private static final int LONGEST_SUMMARY = 1_000;

	private static final int LONGEST_DESCRIPTION = 100_000;

	private final List<String> doubts = new ArrayList<>();

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private final String heading;

	private final MeetingText meeting;

	private final LabelledText labelled;

	private final SummaryText summary;

	private FreeText(String summary, String description) {
		this.heading = summary;
		this.meeting = MeetingText.of(description);
		this.labelled = LabelledText.of(this.meeting.text());
		this.summary = new SummaryText(summary, this.labelled.get(TextLabel.SERIES), this.labelled.get(TextLabel.TRACK),
				speakerLine());
	}

	/**
	 * Reads a summary line and a description as people write them for talks. What is not
	 * certain stays as it is: the summary is then the title.
	 * @param summary the item's heading
	 * @param description its body, as plain text, HTML or Markdown
	 */
	static Found in(@Nullable String summary, @Nullable String description) {
		String heading = cut(Objects.requireNonNullElse(summary, ""), LONGEST_SUMMARY).replaceAll("\\s", " ")
			.replaceAll(" {2,200}", " ");
		String body = HtmlText.toMarkdown(cut(Objects.requireNonNullElse(description, ""), 4 * LONGEST_DESCRIPTION))
			.replace('\u00A0', ' ');
		return new FreeText(heading, cut(body, LONGEST_DESCRIPTION)).found();
	}

	private static String cut(String text, int length) {
		return (text.length() <= length) ? text : text.substring(0, length) + "…";
	}

	/**
	 * A summary without the "Cancelled:" or "Postponed:" that people put before it.
	 */
	static Stated stated(String summary) {
		if (summary.length() > LONGEST_SUMMARY) {
			return new Stated(summary, Standing.AS_PLANNED);
		}
		return StandingText.in(summary)
			.map((standing) -> new Stated(StandingText.without(summary), standing))
			.orElse(new Stated(summary, Standing.AS_PLANNED));
	}

	private Found found() {
		String title = title();
		List<IncomingSpeaker> speakers = speakers();
		String registration = registration();
		String text = abstractText(title, speakers, registration);
		this.doubts.addAll(this.summary.doubts());
		this.labelled.asides().stream().map((aside) -> "Left out: " + cut(aside, 200)).forEach(this.doubts::add);
		this.meeting.secrets()
			.stream()
			.map((secret) -> "Left out, because it is not public: " + secret)
			.forEach(this.doubts::add);
		String series = this.labelled.get(TextLabel.SERIES);
		return new Found(title, speakers, text, registration, joinUrl(), this.summary.kind(),
				(series == null) ? this.summary.series() : series, url(), this.doubts.stream().distinct().toList());
	}

	private @Nullable String title() {
		String stated = this.labelled.get(TextLabel.TITLE);
		if (stated == null) {
			return this.summary.title();
		}
		String line = stated.replaceAll("\\s", " ").replaceAll("^[\"“*_]{1,3}|[\"”*_]{1,3}$", "").strip();
		return Placeholders.isOpen(line) ? null : line;
	}

	/** The labelled speaker, unless that is the heading again and no name. */
	private @Nullable String speakerLine() {
		String stated = this.labelled.get(TextLabel.SPEAKER);
		if (stated == null || Placeholders.isOpen(stated)) {
			return null;
		}
		String first = stated.split("[,(;\\n]", 2)[0];
		boolean name = PersonNames.isPossible(first) || first.strip().split("\\s+", -1).length < 4;
		return (name || HAN.matcher(stated).find() || !isHeading(first)) ? stated : null;
	}

	/** Some calendars repeat the heading where the speaker should be. */
	private boolean isHeading(String stated) {
		return this.heading.contains(stated.strip());
	}

	private List<IncomingSpeaker> speakers() {
		String line = speakerLine();
		List<IncomingSpeaker> named = (line == null) ? this.summary.speakers() : SpeakerText.in(quoteless(line));
		if (named.isEmpty()) {
			named = bodyOfNames();
		}
		if (named.size() != 1) {
			return named;
		}
		IncomingSpeaker one = named.get(0);
		String affiliation = (one.affiliation() != null) ? one.affiliation()
				: place(this.labelled.get(TextLabel.AFFILIATION));
		String position = (one.position() != null) ? one.position() : place(this.labelled.get(TextLabel.POSITION));
		return List
			.of(new IncomingSpeaker(one.name(), position, affiliation, null, this.labelled.get(TextLabel.BIOGRAPHY)));
	}

	/** A talk's title in quotes sometimes follows its speaker. */
	private static String quoteless(String line) {
		return line.replaceAll("\\s+[\"“][^\"”]{0,300}[\"”]\\s*$", "");
	}

	private @Nullable String place(@Nullable String stated) {
		if (stated == null || Placeholders.isOpen(stated)) {
			return null;
		}
		if (stated.toLowerCase(Locale.ROOT).startsWith("advisor")) {
			this.doubts.add("Left out: " + stated);
			return null;
		}
		return stated;
	}

	/** A body that is nothing but a name, as some programmes have it. */
	private List<IncomingSpeaker> bodyOfNames() {
		String body = Objects.requireNonNullElse(this.labelled.get(TextLabel.BODY), "");
		List<String> lines = body.lines().filter((line) -> !line.isBlank() && Links.in(line).isEmpty()).toList();
		boolean labelled = this.labelled.get(TextLabel.TRACK) != null;
		if (lines.size() != 1 || lines.get(0).length() > 120
				|| !(labelled ? isNames(lines.get(0)) : PersonNames.isCertain(lines.get(0)))) {
			return List.of();
		}
		this.doubts.add("\"" + lines.get(0).strip() + "\" was taken for the speaker.");
		return SpeakerText.in(lines.get(0));
	}

	private static boolean isNames(String line) {
		return SpeakerText.in(line).stream().allMatch((speaker) -> PersonNames.isPossible(speaker.name()));
	}

	private @Nullable String registration() {
		String stated = this.labelled.get(TextLabel.REGISTER);
		String address = (stated == null) ? null : RegistrationText.address(stated, this.doubts);
		return (address != null) ? address : RegistrationText.find(this.meeting.text(), this.doubts);
	}

	private @Nullable String joinUrl() {
		return this.meeting.joinUrl();
	}

	private @Nullable String url() {
		String stated = this.labelled.get(TextLabel.LINK);
		String body = Objects.requireNonNullElse(this.labelled.get(TextLabel.BODY), "").strip();
		String last = body.substring(body.lastIndexOf('\n') + 1).strip();
		String source = (stated == null) ? last : stated.strip();
		List<String> links = Links.in(source);
		return (links.size() == 1 && Links.trimmed(source).equals(links.get(0))) ? links.get(0) : null;
	}

	private @Nullable String abstractText(@Nullable String title, List<IncomingSpeaker> speakers,
			@Nullable String registration) {
		String main = open(this.labelled.get(TextLabel.ABSTRACT));
		String body = open(AbstractText.body(this.labelled.get(TextLabel.BODY), title, speakers, url(), registration));
		String biography = (speakers.size() == 1) ? null : this.labelled.get(TextLabel.BIOGRAPHY);
		String both = String.join("\n\n",
				java.util.stream.Stream.of(main, body, biography).filter(Objects::nonNull).toList());
		String text = AbstractText.tidy(both);
		return (text.isEmpty() || text.equalsIgnoreCase(title)) ? null : text;
	}

	private static @Nullable String open(@Nullable String text) {
		return Placeholders.isOpen(text) ? null : text;
	}

	/**
	 * What was found.
	 *
	 * @param title missing while it is to be announced
	 * @param speakers in the order of the text
	 * @param abstractText the body without what has become a field; Markdown
	 * @param registrationUrl where to register
	 * @param joinUrl where to join online
	 * @param kind what the text calls it, such as "colloquium"
	 * @param series the run of talks that the text names
	 * @param url the page about it that the text names
	 * @param doubts what was guessed, in words for the preview
	 */
	record Found(@Nullable String title, List<IncomingSpeaker> speakers, @Nullable String abstractText,
			@Nullable String registrationUrl, @Nullable String joinUrl, @Nullable String kind, @Nullable String series,
			@Nullable String url, List<String> doubts) {
	}

	/** A summary and what it says of the event's standing. */
	record Stated(String summary, Standing standing) {
	}

}
