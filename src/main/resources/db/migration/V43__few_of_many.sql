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
-- The bin is a few of many.
create index event_deleted on event (deleted_at, starts_at, id);
