package org.lectern.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Reads the columns of an event, its series and its venue from a row of
 * {@link EventRows}.
 */
final class EventRow {

	/** What is selected of event e, series s and venue v. */
	static final String COLUMNS = """
			e.id, e.public_id, e.slug, e.kind, e.status, e.standing, e.standing_note, e.deleted_at,
			coalesce(e.title, (select t.title from talk t where t.event_id = e.id and t.title is not null
			  order by t.ordinal limit 1)) as title,
			e.start_date, e.start_time, e.end_date, e.end_time, e.zone, e.starts_at, e.ends_at,
			s.slug as series_slug, s.name as series_name, s.category as series_category, v.slug as venue_slug,
			v.name as venue_name, v.room as venue_room, v.address as venue_address, v.map_url as venue_map,
			v.step_free, v.hearing_loop, e.place_note, e.online, e.platform, e.join_url, e.join_access,
			e.registration_url, e.registration_required, e.registration_note, e.registration_closes_date,
			e.registration_closes_time, e.audience, e.captions, e.sign_language, e.recorded, e.refreshments,
			e.access_note, e.host, e.contact, e.slides_from, e.recording_from, e.missing, e.created_at, e.updated_at,
			e.published_at""";

	private final ResultSet row;

	EventRow(ResultSet row) {
		this.row = row;
	}

	long id() throws SQLException {
		return this.row.getLong("id");
	}

	UUID publicId() throws SQLException {
		return Objects.requireNonNull(this.row.getObject("public_id", UUID.class));
	}

	String text(String column) throws SQLException {
		return Objects.requireNonNull(this.row.getString(column));
	}

	@Nullable String perhaps(String column) throws SQLException {
		return this.row.getString(column);
	}

	boolean is(String column) throws SQLException {
		return this.row.getBoolean(column);
	}

	@Nullable Boolean known(String column) throws SQLException {
		boolean value = this.row.getBoolean(column);
		return this.row.wasNull() ? null : value;
	}

	int number(String column) throws SQLException {
		return this.row.getInt(column);
	}

	<E extends Enum<E>> E one(Class<E> of, String column) throws SQLException {
		return Enum.valueOf(of, text(column));
	}

	Instant instant(String column) throws SQLException {
		return Objects.requireNonNull(this.row.getObject(column, OffsetDateTime.class)).toInstant();
	}

	@Nullable LocalDate date(String column) throws SQLException {
		return this.row.getObject(column, LocalDate.class);
	}

	private @Nullable LocalTime time(String column) throws SQLException {
		return this.row.getObject(column, LocalTime.class);
	}

	When when() throws SQLException {
		return new When(date("start_date"), time("start_time"), date("end_date"), time("end_time"),
				ZoneId.of(text("zone")));
	}

	EventDetails.Registration registration() throws SQLException {
		return new EventDetails.Registration(perhaps("registration_url"), is("registration_required"),
				perhaps("registration_note"), date("registration_closes_date"), time("registration_closes_time"));
	}

	EventLine.@Nullable SeriesName series() throws SQLException {
		return (perhaps("series_slug") != null)
				? new EventLine.SeriesName(text("series_slug"), text("series_name"), perhaps("series_category")) : null;
	}

	EventRecord.@Nullable VenueFacts venue() throws SQLException {
		if (perhaps("venue_slug") == null) {
			return null;
		}
		String room = perhaps("venue_room");
		String label = (room != null) ? text("venue_name") + ", " + room : text("venue_name");
		return new EventRecord.VenueFacts(text("venue_slug"), text("venue_name"), room, label, perhaps("venue_address"),
				perhaps("venue_map"), known("step_free"), known("hearing_loop"));
	}

	EventDetails.Access access() throws SQLException {
		return new EventDetails.Access(known("captions"), known("sign_language"), known("recorded"),
				perhaps("refreshments"), perhaps("access_note"));
	}

}
