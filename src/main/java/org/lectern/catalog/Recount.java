package org.lectern.catalog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the numbers of public events anew, where nothing was counted yet or somebody
 * doubts them, and lets time go on in them.
 */
@Component("numbers")
public class Recount {

	private static final int AT_ONCE = 500;

	private final JdbcOperations jdbc;

	private final TallyTable table;

	private final Outlook outlook;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Recount(JdbcOperations jdbc, TallyTable table, Outlook outlook, Clock clock,
			PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.table = table;
		this.outlook = outlook;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Counts once for a record that was never counted. */
	void first() {
		if (this.table.asOf() == null) {
			everything();
		}
	}

	/**
	 * Counts all public events; nobody can write meanwhile.
	 * @return how many there are
	 */
	public long everything() {
		Long all = this.transaction.execute((status) -> {
			lock();
			Instant now = this.clock.instant();
			this.jdbc.update("update tally_time set as_of = ? where id = 1", now.atOffset(ZoneOffset.UTC));
			this.jdbc.update("delete from listed_entry");
			this.jdbc.update("delete from tally");
			this.jdbc.update("delete from ranked_tally");
			List.of(Counted.TOPIC, Counted.SPEAKER, Counted.SEVERAL_DAYS, Counted.LASTING, Counted.RECORDING,
					Counted.SLIDES)
				.forEach((kind) -> this.jdbc.update(TallyTable.entering(kind)));
			languages();
			for (Counted kind : Counted.BY_TIME) {
				this.jdbc.update(TallyTable.counting(kind) + " group by p.thing", now.atOffset(ZoneOffset.UTC));
			}
			this.jdbc
				.update("""
						insert into tally (kind, thing, events, ahead)
						select kind, thing, count(*), 0 from listed_entry where kind in ('LANGUAGE', 'SEVERAL_DAYS', 'LASTING', 'RECORDING', 'SLIDES')
						group by kind, thing""");
			days();
			return Objects
				.requireNonNull(this.jdbc.queryForObject("select count(*) from event where listed", Long.class));
		});
		this.outlook.changed();
		return Objects.requireNonNull(all);
	}

	private void lock() {
		this.jdbc.queryForObject("select version from site_version where id = 1 for update", Long.class);
	}

	private void languages() {
		Map<Long, List<String>> tags = new TreeMap<>();
		this.jdbc.queryForList("select distinct language from talk where language is not null", String.class)
			.forEach((tag) -> tags.computeIfAbsent(Footprint.language(tag), (key) -> new ArrayList<>()).add(tag));
		tags.remove(0L);
		tags.forEach((language, spellings) -> this.jdbc.update(
				"""
						insert into listed_entry (kind, thing, starts_at, event_id, updated_at)
						select distinct 'LANGUAGE', cast(? as bigint), e.starts_at, e.id, e.updated_at
						from event e join talk t on t.event_id = e.id where e.listed and t.language in (%s)"""
					.formatted(String.join(", ", spellings.stream().map((tag) -> "?").toList())),
				parameters(language, spellings)));
	}

	private static Object[] parameters(Long language, List<String> spellings) {
		List<Object> parameters = new ArrayList<>(List.of(language));
		parameters.addAll(spellings);
		return parameters.toArray();
	}

	private void days() {
		Map<Long, Long> days = new TreeMap<>();
		this.jdbc.query("""
				select start_date, coalesce(end_date, start_date) as end_date, count(*) as events
				from event where listed and start_date is not null group by start_date, end_date""", (row) -> {
			LocalDate first = row.getObject("start_date", LocalDate.class);
			LocalDate last = row.getObject("end_date", LocalDate.class);
			long events = row.getLong("events");
			Footprint.days(first, last).forEach((day) -> days.merge(day, events, Long::sum));
		});
		this.jdbc.batchUpdate("insert into tally (kind, thing, events, ahead) values ('DAY', ?, ?, 0)",
				days.entrySet().stream().map((day) -> new Object[] { day.getKey(), day.getValue() }).toList());
	}

	/**
	 * Takes what has ended since the last time from what is ahead, some hundreds of
	 * events in each transaction, so that readers have little to take off themselves.
	 */
	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
	void catchUp() {
		try {
			boolean more = true;
			while (more) {
				more = Boolean.TRUE.equals(this.transaction.execute((status) -> step()));
			}
		}
		catch (DataAccessException | TransactionException ex) {
			// readers take off what is left, until the database is back
		}
	}

	private boolean step() {
		lock();
		Instant asOf = this.table.asOf();
		Instant now = this.clock.instant();
		if (asOf == null || !now.isAfter(asOf)) {
			return false;
		}
		OffsetDateTime from = asOf.atOffset(ZoneOffset.UTC);
		List<OffsetDateTime> ends = this.jdbc.queryForList("""
				select ends_at from event where listed and ends_at > ? and ends_at <= ?
				order by listed, ends_at offset ? rows fetch next 1 rows only""", OffsetDateTime.class, from,
				now.atOffset(ZoneOffset.UTC), AT_ONCE);
		OffsetDateTime to = ends.isEmpty() ? now.atOffset(ZoneOffset.UTC) : ends.get(0);
		for (Counted kind : Counted.BY_TIME) {
			this.jdbc.batchUpdate(
					"update " + kind.table() + " set ahead = ahead - ? where kind = '" + kind + "' and thing = ?",
					this.jdbc.query(
							"select p.thing, count(*) as events from (" + kind.pairs()
									+ " and e.ends_at > ? and e.ends_at <= ?) p group by p.thing order by p.thing",
							(row, number) -> new Object[] { row.getLong("events"), row.getLong("thing") }, from, to));
		}
		this.jdbc.update("update tally_time set as_of = ? where id = 1", to);
		return !ends.isEmpty();
	}

}
