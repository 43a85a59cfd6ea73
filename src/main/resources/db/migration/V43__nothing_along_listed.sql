-- H2 takes whether an event is listed for as telling as one in a hundred, and prefers an index that begins with it.
drop index event_listed_updated;
drop index event_registration_closes;
create index event_updated on event (updated_at, id);
-- Along the starts, what has ended and what is hidden is left out without reading it.
drop index event_start;
create index event_start on event (starts_at, id, ends_at, listed);
create index event_registration_closes on event (registration_closes_date, listed);
