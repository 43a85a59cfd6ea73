package org.lectern.catalog;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Tallies.Change;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The rows that hold numbers, and those by which lists of one thing are found. */
@Component
class TallyTable {

	private final JdbcOperations jdbc;

	TallyTable(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	void write(Collection<Change> changes) {
		Instant asOf = asOf();
		if (asOf == null) { // nothing is counted yet, so nothing can be wrong
			return;
		}
		Map<Footprint.Key, long[]> sums = new TreeMap<>();
		for (Change change : changes) {
			count(change.before(), -1, asOf, sums);
			count(change.after(), 1, asOf, sums);
		}
		sums.values().removeIf((sum) -> sum[0] == 0 && sum[1] == 0);
		add(sums);
		this.jdbc.batchUpdate(
				"delete from listed_entry where kind = ? and thing = ? and starts_at = ? and event_id = ?",
				entries(changes.stream().map(Change::before)).map((entry) -> Arrays.copyOf(entry.row(), 4)).toList());
		this.jdbc.batchUpdate(
				"insert into listed_entry (kind, thing, starts_at, event_id, updated_at) values (?, ?, ?, ?, ?)",
				entries(changes.stream().map(Change::after)).map(Entry::row).toList());
	}

	private static void count(@Nullable Footprint footprint, int step, Instant asOf, Map<Footprint.Key, long[]> sums) {
		if (footprint != null) {
			int ahead = footprint.endsAt().isAfter(asOf) ? step : 0;
			for (Footprint.Key key : footprint.keys()) {
				long[] sum = sums.computeIfAbsent(key, (missing) -> new long[2]);
				sum[0] += step;
				sum[1] += Counted.BY_TIME.contains(key.kind()) ? ahead : 0;
			}
		}
	}

	/** In the order of the table, so that neighbours are written one after the other. */
	private static Stream<Entry> entries(Stream<@Nullable Footprint> footprints) {
		return footprints.filter(Objects::nonNull)
			.flatMap((footprint) -> footprint.keys()
				.stream()
				.filter((key) -> Counted.ENTRIES.contains(key.kind()))
				.map((key) -> new Entry(key, footprint)))
			.sorted(Entry.ORDER);
	}

	private void add(Map<Footprint.Key, long[]> sums) {
		sums.entrySet()
			.stream()
			.collect(Collectors.groupingBy((sum) -> sum.getKey().kind().table(), TreeMap::new, Collectors.toList()))
			.forEach(this::add);
	}

	private void add(String table, List<Map.Entry<Footprint.Key, long[]>> sums) {
		int[] updated = this.jdbc.batchUpdate(
				"update " + table + " set events = events + ?, ahead = ahead + ? where kind = ? and thing = ?",
				sums.stream().map(TallyTable::row).toList());
		List<Object[]> news = new ArrayList<>();
		for (int i = 0; i < updated.length; i++) {
			if (updated[i] == 0) {
				news.add(row(sums.get(i)));
			}
		}
		this.jdbc.batchUpdate("insert into " + table + " (events, ahead, kind, thing) values (?, ?, ?, ?)", news);
	}

	private static Object[] row(Map.Entry<Footprint.Key, long[]> sum) {
		return new Object[] { sum.getValue()[0], sum.getValue()[1], sum.getKey().kind().name(), sum.getKey().thing() };
	}

	/** Counts one thing anew. */
	void recount(Footprint.Key key) {
		Instant asOf = asOf();
		if (asOf == null) {
			return;
		}
		String kind = key.kind().name();
		this.jdbc.update("delete from listed_entry where kind = ? and thing = ?", kind, key.thing());
		if (Counted.ENTRIES.contains(key.kind())) {
			this.jdbc.update(entering(key.kind()) + " where p.thing = ?", key.thing());
		}
		this.jdbc.update("delete from " + key.kind().table() + " where kind = ? and thing = ?", kind, key.thing());
		this.jdbc.update(counting(key.kind()) + " where p.thing = ? group by p.thing", asOf.atOffset(ZoneOffset.UTC),
				key.thing());
	}

	static String entering(Counted kind) {
		return "insert into listed_entry (kind, thing, starts_at, event_id, updated_at) select '" + kind
				+ "', p.thing, p.starts_at, p.id, p.updated_at from (" + kind.pairs() + ") p";
	}

	static String counting(Counted kind) {
		return "insert into " + kind.table() + " (kind, thing, events, ahead) select '" + kind
				+ "', p.thing, count(*), sum(case when p.ends_at > ? then 1 else 0 end) from (" + kind.pairs() + ") p";
	}

	@Nullable Instant asOf() {
		return this.jdbc
			.query("select as_of from tally_time where id = 1",
					(row, number) -> new AsOf(row.getObject("as_of", OffsetDateTime.class)))
			.stream()
			.map(AsOf::time)
			.filter(Objects::nonNull)
			.findFirst()
			.map(OffsetDateTime::toInstant)
			.orElse(null);
	}

	/** A row by which an event is found. */
	private record Entry(Footprint.Key key, Footprint footprint) {

		/** Of the table. */
		private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::key)
			.thenComparing((entry) -> entry.footprint.startsAt())
			.thenComparingLong((entry) -> entry.footprint.event());

		Object[] row() {
			return new Object[] { this.key.kind().name(), this.key.thing(),
					this.footprint.startsAt().atOffset(ZoneOffset.UTC), this.footprint.event(),
					this.footprint.updatedAt().atOffset(ZoneOffset.UTC) };
		}

	}

	private record AsOf(@Nullable OffsetDateTime time) {
	}

}
