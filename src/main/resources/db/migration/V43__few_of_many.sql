-- H2 takes whether an event is listed for as telling as one in a hundred, and prefers an index that begins with it.
drop index event_listed_updated;
create index event_updated on event (updated_at, id);
drop index event_registration_closes;
create index event_registration_closes on event (registration_closes_date, listed);
-- What has ended, is hidden or lacks nothing is left out without reading it.
drop index event_start;
create index event_start on event (starts_at, id, ends_at, listed, missing);
drop index event_status;
create index event_status on event (status, starts_at, id, ends_at);
drop index event_series;
create index event_series on event (series_id, starts_at, id, ends_at, listed);
drop index event_venue;
create index event_venue on event (venue_id, starts_at, id, ends_at, listed);
drop index event_kind;
create index event_kind on event (kind, starts_at, id, ends_at, listed);
-- The bin is a few of many.
create index event_deleted on event (deleted_at, starts_at, id);
