package org.lectern.editing;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What is typed into the form of an event: text throughout, so that nothing is lost where
 * something cannot be understood.
 *
 * @param key the identifier that a new event will have, so that sending the form twice
 * makes one event
 * @param seen the newest line of history when the form was shown
 */
record EventForm(@Nullable String key, @Nullable String seen, What what, Moment when, Where where,
		Registration registration, List<TalkRow> talks, List<TopicRow> topics, Access access, Around around) {

	EventForm {
		what = Objects.requireNonNullElse(what, What.BLANK);
		when = Objects.requireNonNullElse(when, Moment.BLANK);
		where = Objects.requireNonNullElse(where, Where.BLANK);
		registration = Objects.requireNonNullElse(registration, Registration.BLANK);
		talks = Objects.requireNonNullElse(talks, List.of());
		topics = Objects.requireNonNullElse(topics, List.of());
		access = Objects.requireNonNullElse(access, Access.BLANK);
		around = Objects.requireNonNullElse(around, Around.BLANK);
	}

	/** The same with other talks. */
	EventForm with(List<TalkRow> talks) {
		return new EventForm(key, seen, what, when, where, registration, talks, topics, access, around);
	}

	/** The same with other topics. */
	EventForm about(List<TopicRow> topics) {
		return new EventForm(key, seen, what, when, where, registration, talks, topics, access, around);
	}

	/** The same with at least one talk, speaker and topic to type into. */
	EventForm withRoomToType() {
		List<TalkRow> roomy = (talks.isEmpty() ? List.of(TalkRow.BLANK) : talks).stream()
			.map((talk) -> talk.speakers().isEmpty() ? talk.by(List.of(SpeakerRow.BLANK)) : talk)
			.toList();
		return with(roomy).about(topics.isEmpty() ? List.of(TopicRow.BLANK) : topics);
	}

	/** What it is. */
	record What(@Nullable String series, @Nullable String seriesSlug, @Nullable String kind, @Nullable String title) {

		static final What BLANK = new What(null, null, null, null);

	}

	/** When it is. */
	record Moment(@Nullable String date, @Nullable String time, @Nullable String endDate, @Nullable String endTime,
			@Nullable String zone, @Nullable String allDay) {

		static final Moment BLANK = new Moment(null, null, null, null, null, null);

	}

	/** Where it is. */
	record Where(@Nullable String venue, @Nullable String venueSlug, @Nullable String note, @Nullable String online,
			@Nullable String platform, @Nullable String joinUrl, @Nullable String joinAccess) {

		static final Where BLANK = new Where(null, null, null, null, null, null, null);

	}

	/** Where to register. */
	record Registration(@Nullable String url, @Nullable String required, @Nullable String note,
			@Nullable String closesDate, @Nullable String closesTime) {

		static final Registration BLANK = new Registration(null, null, null, null, null);

	}

	/** A talk. */
	record TalkRow(@Nullable String title, @Nullable String abstractText, @Nullable String language,
			@Nullable String startOffset, List<SpeakerRow> speakers, List<MaterialRow> materials) {

		static final TalkRow BLANK = new TalkRow(null, null, null, null, List.of(SpeakerRow.BLANK), List.of());

		TalkRow {
			speakers = Objects.requireNonNullElse(speakers, List.of());
			materials = Objects.requireNonNullElse(materials, List.of());
		}

		TalkRow by(List<SpeakerRow> speakers) {
			return new TalkRow(title, abstractText, language, startOffset, speakers, materials);
		}

		TalkRow with(List<MaterialRow> materials) {
			return new TalkRow(title, abstractText, language, startOffset, speakers, materials);
		}

	}

	/** Somebody in a talk. */
	record SpeakerRow(@Nullable String name, @Nullable String slug, @Nullable String role, @Nullable String position,
			@Nullable String affiliation, @Nullable String biography, @Nullable String homepage) {

		static final SpeakerRow BLANK = new SpeakerRow(null, null, null, null, null, null, null);

	}

	/** Slides, a recording and the like. */
	record MaterialRow(@Nullable String kind, @Nullable String label, @Nullable String url,
			@Nullable String publicFrom) {

		static final MaterialRow BLANK = new MaterialRow(null, null, null, null);

	}

	/** A topic. */
	record TopicRow(@Nullable String name) {

		static final TopicRow BLANK = new TopicRow((String) null);

	}

	/** What those need to know who have needs. */
	record Access(@Nullable String captions, @Nullable String signLanguage, @Nullable String recorded,
			@Nullable String refreshments, @Nullable String note) {

		static final Access BLANK = new Access(null, null, null, null, null);

	}

	/** For whom it is, and whom to ask. */
	record Around(@Nullable String audience, @Nullable String host, @Nullable String contact) {

		static final Around BLANK = new Around(null, null, null);

	}

}
