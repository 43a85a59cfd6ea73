package org.lectern.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.lectern.ops.Provenance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands the origins of events to the document, and takes them back. */
@Component
class KeptOrigins implements Provenance {

	private static final Comparator<Source> ORDER = Comparator.comparing(Source::key).thenComparing(Source::source);

	private final JdbcClient jdbc;

	KeptOrigins(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void each(Consumer<Source> to) {
		List<Source> ofOneEvent = new ArrayList<>();
		this.jdbc.sql("select * from origin order by event_id").query((row) -> {
			Source source = source(row);
			if (!ofOneEvent.isEmpty() && !ofOneEvent.get(0).event().equals(source.event())) {
				hand(ofOneEvent, to);
			}
			ofOneEvent.add(source);
		});
		hand(ofOneEvent, to);
	}

	/** The order of texts is Java's, since that of databases differs. */
	private static void hand(List<Source> sources, Consumer<Source> to) {
		sources.stream().sorted(ORDER).forEach(to);
		sources.clear();
	}

	@Override
	public boolean restore(Source source) {
		return this.jdbc.sql("""
				insert into origin (source, item_key, event_id, uid, recurrence_id, offered, taken)
				select :source, :key, e.public_id, :uid, :recurrence, :offered, :taken from event e
				where e.public_id = :event
				  and not exists (select 1 from origin where source = :source and item_key = :key)""")
			.param("source", source.source())
			.param("key", source.key())
			.param("event", source.event())
			.param("uid", source.uid())
			.param("recurrence", source.recurrenceId())
			.param("offered", source.offered())
			.param("taken", source.taken())
			.update() > 0;
	}

	private static Source source(ResultSet row) throws SQLException {
		return new Source(row.getString("source"), row.getString("item_key"),
				Objects.requireNonNull(row.getObject("event_id", UUID.class)), row.getString("uid"),
				row.getString("recurrence_id"), row.getString("offered"), row.getString("taken"));
	}

}
