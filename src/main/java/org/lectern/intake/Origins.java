package org.lectern.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps where each imported event comes from and what its source said of it. */
@Component
class Origins {

	private final JdbcClient jdbc;

	private final NamedParameterJdbcOperations batches;

	private final JsonMapper json;

	Origins(JdbcClient jdbc, NamedParameterJdbcOperations batches, JsonMapper json) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.json = json;
	}

	/** Those of these keys that the source named before. */
	Map<String, Origin> of(String source, Collection<String> keys) {
		Map<String, Origin> known = new HashMap<>();
		this.jdbc.sql("select * from origin where source = :source and item_key in (:keys)")
			.param("source", source)
			.param("keys", keys)
			.query(this::origin)
			.list()
			.forEach((origin) -> known.put(origin.key(), origin));
		return known;
	}

	/** Those of these keys that any source named before. */
	Map<String, Origin> elsewhere(Collection<String> keys) {
		Map<String, Origin> known = new HashMap<>();
		if (!keys.isEmpty()) {
			this.jdbc.sql("select * from origin where item_key in (:keys) order by source")
				.param("keys", keys)
				.query(this::origin)
				.list()
				.forEach((origin) -> known.putIfAbsent(origin.key(), origin));
		}
		return known;
	}

	/** Keeps these, the new events among them as made by this import. */
	void add(List<Named> news, @Nullable UUID run) {
		SqlParameterSource[] rows = news.stream().map((named) -> row(named, run)).toArray(SqlParameterSource[]::new);
		this.batches.batchUpdate("""
				insert into origin (source, item_key, event_id, uid, recurrence_id, offered, taken, run_id)
				values (:source, :key, :event, :uid, :recurrence, :offered, :taken, :run)""", rows);
	}

	private static SqlParameterSource row(Named named, @Nullable UUID run) {
		Origin origin = named.origin();
		return new MapSqlParameterSource().addValue("source", origin.source())
			.addValue("key", origin.key())
			.addValue("event", origin.event())
			.addValue("uid", shortened(named.event().uid(), 1000))
			.addValue("recurrence", shortened(named.event().recurrenceId(), 100))
			.addValue("offered", origin.offered())
			.addValue("taken", origin.taken())
			.addValue("run", named.isNew() ? run : null, Types.OTHER);
	}

	void change(Origin origin) {
		this.jdbc.sql("""
				update origin set offered = :offered, taken = :taken
				where source = :source and item_key = :key""")
			.param("offered", origin.offered())
			.param("taken", origin.taken())
			.param("source", origin.source())
			.param("key", origin.key())
			.update();
	}

	/** The keys of all that the source ever named and that is not in the bin. */
	List<String> keys(String source) {
		return this.jdbc.sql("""
				select o.item_key from origin o join event e on e.public_id = o.event_id
				where o.source = ? and e.deleted_at is null order by e.starts_at, o.item_key""")
			.param(source)
			.query(String.class)
			.list();
	}

	/** The events that an import made. */
	List<UUID> madeBy(UUID run) {
		return this.jdbc.sql("select distinct event_id from origin where run_id = ?")
			.param(run)
			.query(UUID.class)
			.list();
	}

	/** Forgets what an import made, so that the same file may bring it in anew. */
	void forget(UUID run) {
		this.jdbc.sql("delete from origin where run_id = ?").param(run).update();
	}

	String write(Offer offer) {
		return this.json.writeValueAsString(offer);
	}

	/** What the source said. */
	Offer said(Origin origin) {
		return this.json.readValue(origin.offered(), Offer.class);
	}

	/** How the record had it then. */
	Offer taken(Origin origin) {
		String taken = origin.taken();
		return (taken != null) ? this.json.readValue(taken, Offer.class) : said(origin);
	}

	private static @Nullable String shortened(@Nullable String text, int most) {
		return (text != null && text.length() > most) ? text.substring(0, most) : text;
	}

	private Origin origin(ResultSet row, int number) throws SQLException {
		return new Origin(row.getString("source"), row.getString("item_key"),
				Objects.requireNonNull(row.getObject("event_id", UUID.class)), row.getString("offered"),
				row.getString("taken"));
	}

	/**
	 * An event that this source names for the first time.
	 *
	 * @param isNew whether the record did not know it either
	 */
	record Named(Origin origin, Incoming event, boolean isNew) {
	}

	/**
	 * Where an event comes from.
	 *
	 * @param key tells the items of the source apart
	 * @param offered what the source said last
	 * @param taken how the record had it then; missing where it was the same
	 */
	record Origin(String source, String key, UUID event, String offered, @Nullable String taken) {

		/** The same event as another source names it. */
		Origin in(String source) {
			return new Origin(source, this.key, this.event, this.offered, this.taken);
		}

		/** After the source was asked again. */
		Origin after(String offered, String taken) {
			return new Origin(this.source, this.key, this.event, offered, taken.equals(offered) ? null : taken);
		}

	}

}
