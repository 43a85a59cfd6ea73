package org.lectern.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.intake.Run.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the imports of the desk in the database, so that any process can show them and a
 * restart loses none.
 */
@Component
class Runs {

	private static final int LONGEST = 900_000;

	private static final int DAYS = 30;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	Runs(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** Begins one, and forgets those of last month. */
	void begin(UUID id, String author, Wishes wishes) {
		this.jdbc.sql("delete from import_run where made_at < ?").param(now().minus(Duration.ofDays(DAYS))).update();
		this.jdbc.sql("""
				insert into import_run (id, state, author, made_at, beat_at, cancelled, wishes, done, progress)
				values (?, ?, ?, ?, ?, false, ?, 0, '')""")
			.params(id, State.READING.name(), author, now(), now(), this.json.writeValueAsString(wishes))
			.update();
	}

	/** Goes on with it in another way; false if somebody was faster. */
	boolean become(UUID id, State before, State after, Wishes wishes) {
		return this.jdbc.sql("""
				update import_run set state = ?, cancelled = false, beat_at = ?, done = 0, wishes = ?
				where id = ? and state = ?""")
			.params(after.name(), now(), this.json.writeValueAsString(wishes), id, before.name())
			.update() == 1;
	}

	/** How far it is; tells whether to go on. */
	boolean beat(UUID id, int done, String progress) {
		this.jdbc.sql("update import_run set beat_at = ?, done = ?, progress = ? where id = ?")
			.params(now(), done, progress, id)
			.update();
		return this.jdbc.sql("select cancelled from import_run where id = ?")
			.param(id)
			.query(Boolean.class)
			.optional()
			.map((cancelled) -> !cancelled)
			.orElse(false);
	}

	void cancel(UUID id) {
		this.jdbc.sql("update import_run set cancelled = true where id = ?").param(id).update();
	}

	void previewed(UUID id, Report preview) {
		this.jdbc.sql("update import_run set state = ?, preview = ? where id = ?")
			.params(State.READY.name(), write(preview), id)
			.update();
	}

	void ended(UUID id, State state, Report report) {
		this.jdbc.sql("update import_run set state = ?, report = ? where id = ?")
			.params(state.name(), write(report), id)
			.update();
	}

	void ended(UUID id, State state) {
		this.jdbc.sql("update import_run set state = ? where id = ?").params(state.name(), id).update();
	}

	Optional<Run> find(UUID id) {
		return this.jdbc.sql("select * from import_run where id = ?").param(id).query(this::run).optional();
	}

	/** The latest first. */
	List<Run> latest() {
		return this.jdbc.sql("select * from import_run order by made_at desc limit 10").query(this::run).list();
	}

	private String write(Report report) {
		String all = this.json.writeValueAsString(report);
		for (int most = 50; all.length() > LONGEST && most > 0; most /= 2) {
			all = this.json.writeValueAsString(report.naming(most));
		}
		return all;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private Run run(ResultSet row, int number) throws SQLException {
		return new Run(Objects.requireNonNull(row.getObject("id", UUID.class)), State.valueOf(row.getString("state")),
				row.getString("author"),
				Objects.requireNonNull(row.getObject("made_at", OffsetDateTime.class)).toInstant(),
				Objects.requireNonNull(row.getObject("beat_at", OffsetDateTime.class)).toInstant(),
				this.json.readValue(row.getString("wishes"), Wishes.class), row.getInt("done"),
				row.getString("progress"), report(row.getString("preview")), report(row.getString("report")));
	}

	private @Nullable Report report(@Nullable String json) {
		return (json != null) ? this.json.readValue(json, Report.class) : null;
	}

}
