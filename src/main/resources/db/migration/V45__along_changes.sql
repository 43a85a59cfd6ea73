-- Feeds of one thing are found along its changes, as its lists are along the starts.
update listed_entry set updated_at = (select e.updated_at from event e where e.id = listed_entry.event_id)
where exists (select 1 from event e where e.id = listed_entry.event_id);
create index listed_entry_updated on listed_entry (kind, thing, updated_at, event_id);
create index event_series_updated on event (series_id, updated_at, id, ends_at, starts_at, listed);
create index event_venue_updated on event (venue_id, updated_at, id, ends_at, starts_at, listed);
