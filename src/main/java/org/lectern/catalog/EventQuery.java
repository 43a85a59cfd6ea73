package org.lectern.catalog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Builds the query of a list from what the reader asked for: SQL that finds the keys of
 * its events along one index.
 */
final class EventQuery {

	private static final String SINCE = " and START > :recent";

	/**
	 * A list is found along the index of starts, a few of many; so that databases take
	 * that one, the end is written as no index has it.
	 */
	private static final String END = "coalesce(e.ends_at, e.starts_at)";

	/** The few that began some time ago and go on, and perhaps some that do not. */
	private static final String ONGOING = """
			event e where e.id in (
			select l.event_id from listed_entry l where l.kind = 'LASTING' and l.thing = 0 and l.starts_at <= :recent
			union all
			select l.event_id from listed_entry l where l.kind = 'SEVERAL_DAYS' and l.thing = 0
			and l.starts_at > :longAgo and l.starts_at <= :recent
			union all
			select x.id from event x where x.status = 'DRAFT' and x.starts_at <= :recent and x.ends_at > :unended
			union all
			select x.id from event x where x.status = 'SUBMITTED' and x.starts_at <= :recent and x.ends_at > :unended)""";

	/** What an index of the latest changes begins with. */
	private static final Set<String> SORTED_BY_CHANGE = Set.of("e.series_id", "e.venue_id");

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	/** The column that it is sorted by. */
	private final String key;

	private final boolean newestFirst;

	private final @Nullable Cursor cursor;

	private String events = "event e";

	private boolean listed;

	private @Nullable Instant unendedAt;

	/** Whether something names few of them, so that no entries are gone through. */
	private boolean few;

	private @Nullable String along;

	private String sortedWithin = "";

	EventQuery(boolean newestFirst, @Nullable Cursor cursor) {
		this("starts_at", newestFirst, cursor);
	}

	private EventQuery(String key, boolean newestFirst, @Nullable Cursor cursor) {
		this.key = key;
		this.newestFirst = newestFirst;
		this.cursor = cursor;
	}

	/** What was announced or changed last comes first. */
	static EventQuery byLastChange(@Nullable Cursor cursor) {
		return new EventQuery("updated_at", true, cursor);
	}

	/**
	 * The same, but found among few others, which are sorted all: along their changes one
	 * might read a whole archive to find them.
	 */
	static EventQuery byLastChange(EventQuery few, @Nullable Cursor cursor) {
		EventQuery query = byLastChange(cursor);
		query.events = "(" + few.all("") + ") few join event e on e.id = few.id";
		query.parameters.putAll(few.parameters);
		return query;
	}

	/** Only what everybody may see; to be said before anything narrows the list. */
	EventQuery listed() {
		this.listed = true;
		return where("e.listed");
	}

	/** Only what has not ended. */
	EventQuery unended(Instant now) {
		goesOnAfter(now);
		return where(END + " > :now").with("now", now);
	}

	/** Only what has ended. */
	EventQuery ended(Instant now) {
		return where(END + " <= :now").where("START <= :now").with("now", now);
	}

	/** Only these; to be said before anything narrows the list. */
	EventQuery found(Collection<Long> ids) {
		this.few = true;
		return where("e.id in (:found)").with("found", ids.isEmpty() ? List.of(-1L) : ids);
	}

	EventQuery where(String condition) {
		this.conditions.add(condition);
		return this;
	}

	EventQuery with(String name, Object value) {
		this.parameters.put(name, (value instanceof Instant instant) ? instant.atOffset(ZoneOffset.UTC)
				: (value instanceof Enum<?> constant) ? constant.name() : value);
		return this;
	}

	/** Only those of a series, by its key. */
	EventQuery in(long series) {
		equal("e.series_id", ":seriesKey", "seriesKey", series);
		return this;
	}

	EventQuery narrow(Filter filter, ZoneId zone, Clock clock) {
		equal("e.kind", ":kind", "kind", filter.kind());
		equal("e.venue_id", "(select v.id from venue v where v.slug = :venue)", "venue", filter.venue());
		equal("e.series_id", "(select s.id from series s where s.slug = :series)", "series", filter.series());
		if (filter.speaker() != null) {
			entry(Counted.SPEAKER, "(select p.id from speaker p where p.slug = :speaker)", """
					e.id in (select t.event_id from appearance a join talk t on t.id = a.talk_id
					where a.speaker_id = %s)""").with("speaker", filter.speaker());
		}
		this.few |= filter.series() != null || filter.venue() != null;
		if (filter.topic() != null) {
			entry(Counted.TOPIC, "(select o.id from topic o where o.slug = :topic)",
					"e.id in (select o.event_id from event_topic o where o.topic_id = %s)")
				.with("topic", filter.topic());
		}
		materials(filter, LocalDate.now(clock.withZone(zone)));
		if (filter.language() != null) {
			entry(Counted.LANGUAGE, ":languageNumber",
					"exists (select 1 from talk t where t.event_id = e.id and (t.language = :language or t.language like :dialect))")
				.with("languageNumber", Footprint.language(filter.language()))
				.with("language", filter.language())
				.with("dialect", filter.language() + "-%");
		}
		if (filter.attendance() != null) {
			where((filter.attendance() == Attendance.ONLINE) ? "e.online" : "e.venue_id is not null");
		}
		if (filter.lectures()) {
			where("(e.kind = 'LECTURE' or (select s.lectures from series s where s.id = e.series_id))");
		}
		days(filter, zone);
		words(filter.words());
		return this;
	}

	private void equal(String column, String wanted, String name, @Nullable Object value) {
		if (value != null) {
			where(column + " = " + wanted).with(name, value);
			this.sortedWithin = (isByStart() || SORTED_BY_CHANGE.contains(column)) ? column + "WAY, " : "";
		}
	}

	/**
	 * The first of these is what the list is found along: a person has the fewest events,
	 * and a topic or a language more than a series or a venue.
	 */
	private EventQuery entry(Counted kind, String thing, String condition) {
		if (!this.listed) {
			return where(condition.formatted(thing));
		}
		if (!isToBeFoundAlong()) {
			return where(among(entries(kind, thing)));
		}
		this.along = entries(kind, thing);
		return this;
	}

	private boolean isToBeFoundAlong() {
		return this.listed && !this.few && this.along == null;
	}

	private static String entries(Counted kind, String thing) {
		return "l.kind = '" + kind + "' and l.thing = " + thing;
	}

	private static String among(String entries) {
		return "exists (select 1 from listed_entry l where " + entries
				+ " and l.starts_at = e.starts_at and l.event_id = e.id)";
	}

	private void days(Filter filter, ZoneId zone) {
		if (filter.from() != null) {
			Instant from = filter.from().atStartOfDay(zone).toInstant();
			goesOnAfter(from);
			where(END + " > :from").with("from", from);
		}
		if (filter.to() != null) {
			where("START < :to").with("to", filter.to().plusDays(1).atStartOfDay(zone).toInstant());
		}
	}

	private void materials(Filter filter, LocalDate today) {
		if (filter.withRecording()) {
			material(Counted.RECORDING, "e.recording_from <= :today", today);
		}
		if (filter.withSlides()) {
			material(Counted.SLIDES, "e.slides_from <= :today", today);
		}
	}

	private void material(Counted kind, String condition, LocalDate today) {
		if (isToBeFoundAlong()) {
			this.along = entries(kind, "0");
		}
		where(condition).with("today", today);
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

	boolean isAscending() {
		return this.newestFirst == isBackwards();
	}

	boolean isBackwards() {
		return this.cursor != null && this.cursor.backwards();
	}

	boolean hasCursor() {
		return this.cursor != null;
	}

	/** What begins some time before that instant is found apart. */
	private void goesOnAfter(Instant instant) {
		if (this.unendedAt == null || instant.isAfter(this.unendedAt)) {
			this.unendedAt = instant;
			with("recent", instant.minus(Footprint.SEVERAL_DAYS)).with("longAgo", instant.minus(Footprint.LASTING))
				.with("unended", instant);
		}
	}

	/** Selects the keys of the first of them, and nothing else. */
	String keys(int most) {
		if (!isParted()) {
			return "(" + arm(this.along, place(), most) + ")";
		}
		String end = order(this.listed) + " limit " + most + ")";
		return "(" + arm(this.along, place() + SINCE, most) + ") union all ("
				+ String.join(end + " union all (", lasting(place())) + end;
	}

	/** Counts them, up to a bound. */
	String count(int most) {
		String limit = " limit " + most;
		return "select count(*) from (" + all(limit) + limit + ") few";
	}

	/** Selects the keys of all of them, in no order. */
	private String all(String limit) {
		return isParted() ? "(" + select(this.along, SINCE) + limit + ") union all ("
				+ String.join(limit + ") union all (", lasting("")) + limit + ")" : select(this.along, "");
	}

	private boolean isParted() {
		return this.unendedAt != null && isByStart();
	}

	/** Those that began some time ago and go on, in one query or more. */
	private List<String> lasting(String place) {
		if (!this.listed) {
			return List.of(select(ONGOING, false, place + " and START <= :recent"));
		}
		String also = (this.along != null) ? " and " + among(this.along) : "";
		String more = place + " and START <= :recent" + also;
		return List.of(select("l.kind = 'SEVERAL_DAYS' and l.thing = 0", more + " and START > :longAgo"),
				select("l.kind = 'LASTING' and l.thing = 0", more));
	}

	private String place() {
		if (this.cursor == null) {
			return "";
		}
		String behind = isAscending() ? ">" : "<";
		with("at", this.cursor.startsAt()).with("id", this.cursor.id());
		return " and SORT %1$s= :at and (SORT %1$s :at or KEY %1$s :id)".formatted(behind);
	}

	private String arm(@Nullable String along, String more, int most) {
		return select(along, more) + order(along != null) + " limit " + most;
	}

	private String select(@Nullable String along, String more) {
		return (along != null) ? select("listed_entry l join event e on e.id = l.event_id where " + along, true, more)
				: select(this.events + " where 1 = 1", false, more);
	}

	private String select(String from, boolean along, String more) {
		String sql = "select e.id, e." + this.key + " from " + from + more
				+ String.join("", this.conditions.stream().map((condition) -> " and " + condition).toList());
		String entry = along ? "l." : "e.";
		return sql.replace("SORT", entry + this.key)
			.replace("START", entry + "starts_at")
			.replace("KEY", along ? "l.event_id" : "e.id");
	}

	/** Written out as the index has it, which H2 wants to see. */
	private String order(boolean along) {
		String order = along ? "l.kindWAY, l.thingWAY, l." + this.key + "WAY, l.event_idWAY"
				: this.sortedWithin + "e." + this.key + "WAY, e.idWAY";
		return " order by " + order.replace("WAY", isAscending() ? "" : " desc");
	}

	/** The conditions alone, for a query of another kind that has events as e. */
	String conditions() {
		return " where " + String.join(" and ", this.conditions).replace("START", "e.starts_at");
	}

	String key() {
		return this.key;
	}

	private boolean isByStart() {
		return this.key.equals("starts_at");
	}

	/** How what {@link #keys} found is sorted. */
	String order() {
		return " order by e.%1$s%2$s, e.id%2$s".formatted(this.key, isAscending() ? "" : " desc");
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

}
