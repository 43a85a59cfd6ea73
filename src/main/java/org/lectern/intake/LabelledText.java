package org.lectern.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Cuts a description at its labels, such as "Speaker:" and "Abstract:". */
final class LabelledText {

	private static final Pattern LABEL = Pattern
		.compile("^[\\s>*_#•·-]{0,8}([\\p{L}][\\p{L}\\p{M}/&'’() -]{0,40}?)[\\s*_]{0,6}[:：][\\s*_]{0,6}(.*)$");

	private static final int LONGEST_LINE = 2_000;

	private static final Pattern ADDRESS = Pattern
		.compile("\\s{0,4}(?:[\\w.+-]{1,60}@[\\w.-]{1,80}|[+(]?\\d[\\d ()/.-]{5,20})\\s{0,4}");

	private static final Pattern HEADING = Pattern.compile("^[\\s>*_#]{0,8}(.{2,30}?)[\\s*_.:]{0,6}$");

	private static final Pattern RULE = Pattern.compile("^\\s*[-=_*~—]{3,}\\s*$");

	private static final Pattern MADE_BY = Pattern.compile(
			"^(?:event |this event was )?(?:generated|created|exported|powered) (?:by|with|from) .{1,200}$",
			Pattern.CASE_INSENSITIVE);

	private static final Map<String, Label> LABELS = Label.byName();

	private final Map<Label, StringBuilder> sections = new EnumMap<>(Label.class);

	private final List<String> asides = new ArrayList<>();

	private Label current = Label.BODY;

	private boolean waiting;

	private boolean aside;

	private LabelledText() {
	}

	static LabelledText of(String text) {
		LabelledText labelled = new LabelledText();
		text.lines().forEach(labelled::line);
		return labelled;
	}

	/** What stands behind this label, or nothing. */
	@Nullable String get(Label label) {
		StringBuilder text = this.sections.get(label);
		String plain = (text == null) ? "" : text.toString().strip();
		boolean whole = label == Label.BODY || label.isLong() || plain.length() <= LONGEST_LINE;
		return plain.isEmpty() ? null : (whole ? plain : plain.substring(0, LONGEST_LINE));
	}

	/** Whether any label was found. */
	boolean hasLabels() {
		return this.sections.keySet().stream().anyMatch((label) -> label != Label.BODY) || !this.asides.isEmpty();
	}

	/** Lines about other things than the talk, such as its host. */
	List<String> asides() {
		return this.asides;
	}

	private void line(String line) {
		if (RULE.matcher(line).matches()) {
			this.current = this.current.isLong() ? this.current : Label.BODY;
			append("");
		}
		else if (this.aside && ADDRESS.matcher(line).matches()) {
			int last = this.asides.size() - 1;
			this.asides.set(last, this.asides.get(last) + ", " + line.strip());
		}
		else if (!MADE_BY.matcher(line.strip()).matches() && !labelled(line) && !headed(line)) {
			text(line);
		}
	}

	private boolean labelled(String line) {
		Matcher matcher = LABEL.matcher(line);
		Label label = matcher.matches() ? LABELS.get(key(matcher.group(1))) : null;
		if (label == null || (this.current.isLong() && !label.endsLong())) {
			return false;
		}
		String value = matcher.group(2).strip();
		if (label == Label.ASIDE || label == Label.NOISE) {
			if (label == Label.ASIDE && !Placeholders.isOpen(value)) {
				this.asides.add(line.strip());
				this.aside = this.asides.size() < 20;
			}
			this.current = Label.BODY;
			return true;
		}
		start(label, value);
		return true;
	}

	private boolean headed(String line) {
		Matcher matcher = HEADING.matcher(line);
		Label label = matcher.matches() ? LABELS.get(key(matcher.group(1))) : null;
		if (label != Label.ABSTRACT && label != Label.BIOGRAPHY) {
			return false;
		}
		start(label, "");
		return true;
	}

	private void start(Label label, String value) {
		this.aside = false;
		this.current = label;
		StringBuilder before = this.sections.computeIfAbsent(label, (key) -> new StringBuilder());
		this.waiting = value.isEmpty() && !label.isLong();
		before.append(before.isEmpty() ? "" : (label.isLong() ? "\n\n" : "\n")).append(value);
		if (!this.waiting && !label.isLong()) {
			this.current = Label.BODY;
		}
		else {
			before.append(value.isEmpty() ? "" : "\n");
		}
	}

	private void text(String line) {
		this.aside = false;
		if (this.waiting && line.isBlank()) {
			return;
		}
		append(line);
		if (this.waiting) {
			this.waiting = false;
			this.current = Label.BODY;
		}
	}

	private void append(String line) {
		this.sections.computeIfAbsent(this.current, (key) -> new StringBuilder()).append(line).append('\n');
	}

	private static String key(String name) {
		return name.replaceAll("[*_’']", "").strip().toLowerCase(Locale.ROOT);
	}

	/** What a label announces. */
	enum Label {

		BODY,
		SPEAKER("speaker", "speakers", "speaker(s)", "speaker/s", "presenter", "presenters", "presenter(s)",
				"presented by", "lecturer", "talk by", "guest speaker", "invited speaker", "invited speakers",
				"keynote speaker", "featured speaker", "panelists", "panellists", "vortragende", "vortragender",
				"vortragende(r)", "referent", "referentin", "referenten", "redner", "rednerin", "orateur", "oratrice",
				"conférencier", "conférencière", "intervenant", "intervenante", "intervenants", "ponente", "ponentes",
				"conferenciante", "relatore", "relatrice", "主讲人", "报告人", "演讲人", "主讲", "讲者"),
		TITLE("title", "talk title", "titel", "titre", "título", "titulo", "titolo", "topic", "thema", "title of talk",
				"title of the talk", "lecture title", "seminar title", "题目", "报告题目", "标题", "题 目"),
		ABSTRACT("abstract", "talk abstract", "summary", "zusammenfassung", "résumé", "resume", "resumen", "riassunto",
				"about the talk", "about this talk", "description", "beschreibung", "摘要", "报告摘要", "内容简介",
				"summary of the talk"),
		BIOGRAPHY("bio", "biography", "speaker bio", "speakers bio", "about the speaker", "about the speakers",
				"short bio", "short biography", "speaker biography", "brief bio", "biographie", "biografie",
				"zur person", "biografía", "个人简介", "报告人简介", "主讲人简介", "about the presenter", "presenter bio"),
		AFFILIATION("affiliation", "affiliations", "institution", "university", "organisation", "organization",
				"institut", "speaker affiliation", "单位", "报告人单位"),
		POSITION("position", "job title", "speaker title", "职称"),
		SERIES("series", "program", "programme", "seminar series", "event series", "lecture series"), TRACK("track"),
		REGISTER("register", "registration", "register here", "register at", "to register", "rsvp", "sign up",
				"sign-up", "tickets", "ticket", "anmeldung", "inscription", "inscripción", "registration link",
				"register now", "registration required", "please register", "please register here", "registration url"),
		JOIN("zoom", "zoom link", "zoom url", "join via zoom", "join zoom meeting", "join", "join online", "join here",
				"online", "webinar link", "meeting link", "meeting url", "zoom meeting", "teams", "teams link", "webex",
				"video link", "join link", "join the meeting", "link to join", "virtual link", "join on zoom"),
		LINK("source", "url", "website", "web", "more info", "more information", "event page", "link", "webpage",
				"further information", "details at", "read more", "event link"),
		NOISE("event type", "presentation slot", "talk type"),
		ASIDE("host", "hosts", "hosted by", "advisor", "contact", "confirmation status", "date", "time", "when",
				"where", "location", "venue", "place", "room", "datum", "uhrzeit", "ort", "raum", "lieu", "organizer",
				"organizers", "organiser", "organisers", "chair", "meeting id", "passcode", "password", "zeit",
				"date and time", "时间", "地点", "邀请人", "主持人");

		@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
		private final Set<String> names;

		Label(String... names) {
			this.names = Set.of(names);
		}

		/** Whether what it announces has several paragraphs. */
		boolean isLong() {
			return this == ABSTRACT || this == BIOGRAPHY;
		}

		/** Whether an abstract surely ends here. */
		boolean endsLong() {
			return this != SERIES && this != TRACK && this != POSITION;
		}

		private static Map<String, Label> byName() {
			Map<String, Label> all = new java.util.HashMap<>();
			for (Label label : values()) {
				label.names.forEach((name) -> all.put(key(name), label));
			}
			return Map.copyOf(all);
		}

	}

}
