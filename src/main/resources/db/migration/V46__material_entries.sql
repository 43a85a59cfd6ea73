-- What has slides or a recording is a few of many, and is found without reading the others. While a site is upgraded, what
-- the version before writes has no such entry; `recount` adds it.
insert into listed_entry (kind, thing, starts_at, event_id, updated_at)
select 'SLIDES', 0, starts_at, id, updated_at from event where listed and slides_from is not null;
insert into listed_entry (kind, thing, starts_at, event_id, updated_at)
select 'RECORDING', 0, starts_at, id, updated_at from event where listed and recording_from is not null;
insert into tally (kind, thing, events, ahead)
select kind, 0, count(*), 0 from listed_entry where kind in ('SLIDES', 'RECORDING') group by kind;
-- A kind that PostgreSQL does not know yet it takes for rare, and then reads all that is to come of it for each event.
analyze;
