-- What takes several days is a few of many: what is on is found among what began in the last two days, these, and those that
-- last for more than a month. While a site is upgraded, what the version before writes has no such entry; `recount` adds it.
insert into listed_entry (kind, thing, starts_at, event_id, updated_at)
select 'SEVERAL_DAYS', 0, starts_at, id, updated_at from event
where listed and ends_at > starts_at + interval '48' hour and ends_at <= starts_at + interval '31' day;
insert into tally (kind, thing, events, ahead)
select kind, 0, count(*), 0 from listed_entry where kind = 'SEVERAL_DAYS' group by kind;
-- A kind that PostgreSQL does not know yet it takes for rare.
analyze;
