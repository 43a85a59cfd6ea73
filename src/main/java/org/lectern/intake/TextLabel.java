package org.lectern.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a label in a description announces. */
enum TextLabel {

	BODY,
	SPEAKER("speaker", "speakers", "speaker(s)", "speaker/s", "presenter", "presenters", "presenter(s)", "presented by",
			"lecturer", "talk by", "guest speaker", "invited speaker", "invited speakers", "keynote speaker",
			"featured speaker", "panelists", "panellists", "vortragende", "vortragender", "vortragende(r)", "referent",
			"referentin", "referenten", "redner", "rednerin", "orateur", "oratrice", "conférencier", "conférencière",
			"intervenant", "intervenante", "intervenants", "ponente", "ponentes", "conferenciante", "relatore",
			"relatrice", "主讲人", "报告人", "演讲人", "主讲", "讲者"),
	TITLE("title", "talk title", "titel", "titre", "título", "titulo", "titolo", "topic", "thema", "title of talk",
			"title of the talk", "lecture title", "seminar title", "题目", "报告题目", "标题", "题 目"),
	ABSTRACT("abstract", "talk abstract", "summary", "zusammenfassung", "résumé", "resume", "resumen", "riassunto",
			"about the talk", "about this talk", "description", "beschreibung", "摘要", "报告摘要", "内容简介",
			"summary of the talk"),
	BIOGRAPHY("bio", "biography", "speaker bio", "speakers bio", "about the speaker", "about the speakers", "short bio",
			"short biography", "speaker biography", "brief bio", "biographie", "biografie", "zur person", "biografía",
			"个人简介", "报告人简介", "主讲人简介", "about the presenter", "presenter bio"),
	AFFILIATION("affiliation", "affiliations", "institution", "university", "organisation", "organization", "institut",
			"speaker affiliation", "单位", "报告人单位"),
	POSITION("position", "job title", "speaker title", "职称"),
	SERIES("series", "program", "programme", "seminar series", "event series", "lecture series"), TRACK("track"),
	REGISTER("register", "registration", "register here", "register at", "to register", "rsvp", "sign up", "sign-up",
			"tickets", "ticket", "anmeldung", "inscription", "inscripción", "registration link", "register now",
			"registration required", "please register", "please register here", "registration url"),
	JOIN("zoom", "zoom link", "zoom url", "join via zoom", "join zoom meeting", "join", "join online", "join here",
			"online", "webinar link", "meeting link", "meeting url", "zoom meeting", "teams", "teams link", "webex",
			"video link", "join link", "join the meeting", "link to join", "virtual link", "join on zoom"),
	LINK("source", "url", "website", "web", "more info", "more information", "event page", "link", "webpage",
			"further information", "details at", "read more", "event link"),
	NOISE("event type", "presentation slot", "talk type"),
	ASIDE("host", "hosts", "hosted by", "advisor", "contact", "confirmation status", "date", "time", "when", "where",
			"location", "venue", "place", "room", "datum", "uhrzeit", "ort", "raum", "lieu", "organizer", "organizers",
			"organiser", "organisers", "chair", "meeting id", "passcode", "password", "zeit", "date and time", "时间",
			"地点", "邀请人", "主持人");

	@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
	private final Set<String> names;

	TextLabel(String... names) {
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

	/** All labels by their names in lower case. */
	static Map<String, TextLabel> byName() {
		Map<String, TextLabel> all = new HashMap<>();
		for (TextLabel label : values()) {
			label.names.forEach((name) -> all.put(name, label));
		}
		return Map.copyOf(all);
	}

}
