package org.lectern.catalog;

import java.util.EnumSet;
import java.util.Set;

/** What public events are counted by; a name here is a value in the database. */
enum Counted {

	/** All of them; the thing is 0. */
	ALL("select 0 as thing, e.id, e.starts_at, e.ends_at from event e where e.listed"),
	/** The year in which they start, in their own zone. */
	YEAR("select e.local_year as thing, e.id, e.starts_at, e.ends_at from event e where e.listed"),
	/** Their series. */
	SERIES("""
			select e.series_id as thing, e.id, e.starts_at, e.ends_at from event e
			where e.listed and e.series_id is not null"""),
	/** Their venue. */
	VENUE("""
			select e.venue_id as thing, e.id, e.starts_at, e.ends_at from event e
			where e.listed and e.venue_id is not null"""),
	/** Those of kind lecture; the thing is 0. */
	LECTURE("""
			select 0 as thing, e.id, e.starts_at, e.ends_at from event e
			where e.listed and e.kind = 'LECTURE'"""),
	/** Those of kind lecture, by series. */
	LECTURE_IN("""
			select e.series_id as thing, e.id, e.starts_at, e.ends_at from event e
			where e.listed and e.kind = 'LECTURE' and e.series_id is not null"""),
	/** Each topic. */
	TOPIC("""
			select distinct o.topic_id as thing, e.id, e.starts_at, e.ends_at, e.updated_at
			from event e join event_topic o on o.event_id = e.id where e.listed"""),
	/** Each person who takes part. */
	SPEAKER("""
			select distinct a.speaker_id as thing, e.id, e.starts_at, e.ends_at, e.updated_at
			from event e join talk t on t.event_id = e.id join appearance a on a.talk_id = t.id where e.listed"""),
	/**
	 * Those that take longer than {@link Footprint#SEVERAL_DAYS}, but not
	 * {@link #LASTING}; the thing is 0.
	 */
	SEVERAL_DAYS("""
			select 0 as thing, e.id, e.starts_at, e.ends_at, e.updated_at from event e
			where e.listed and e.ends_at > e.starts_at + interval '48' hour
			and e.ends_at <= e.starts_at + interval '31' day"""),
	/** Those that take longer than {@link Footprint#LASTING}; the thing is 0. */
	LASTING("""
			select 0 as thing, e.id, e.starts_at, e.ends_at, e.updated_at from event e
			where e.listed and e.ends_at > e.starts_at + interval '31' day"""),
	/** Those with a recording, public by now or not; the thing is 0. */
	RECORDING("""
			select 0 as thing, e.id, e.starts_at, e.ends_at, e.updated_at from event e
			where e.listed and e.recording_from is not null"""),
	/** Those with slides, public by now or not; the thing is 0. */
	SLIDES("""
			select 0 as thing, e.id, e.starts_at, e.ends_at, e.updated_at from event e
			where e.listed and e.slides_from is not null"""),
	/** Each primary language of a talk, see {@link Footprint#language}. */
	LANGUAGE(""),
	/** Each day that a month's calendar marks, as the number of the day since 1970. */
	DAY("");

	/** Those that are told apart by whether they are over. */
	static final Set<Counted> BY_TIME = EnumSet
		.complementOf(EnumSet.of(SEVERAL_DAYS, LASTING, RECORDING, SLIDES, LANGUAGE, DAY));

	/** Those of which lists show the ones with the most events. */
	private static final Set<Counted> RANKED = EnumSet.of(SERIES, VENUE, TOPIC);

	/** Those by which lists are found in {@code listed_entry}. */
	static final Set<Counted> ENTRIES = EnumSet.of(TOPIC, SPEAKER, SEVERAL_DAYS, LASTING, RECORDING, SLIDES, LANGUAGE);

	private final String pairs;

	Counted(String pairs) {
		this.pairs = pairs;
	}

	/** Where their numbers are. */
	String table() {
		return RANKED.contains(this) ? "ranked_tally" : "tally";
	}

	/**
	 * Selects each thing with each of its public events; when it was changed, of those
	 * that are entries.
	 */
	String pairs() {
		return this.pairs;
	}

}
