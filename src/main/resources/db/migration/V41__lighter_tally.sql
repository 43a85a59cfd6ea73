-- Numbers that nobody sorts by need no index but their key, and rows by which lists are found none but theirs:
-- a change of an event keeps them with the numbers. Everything here is derived; the next start counts it anew.
drop table listed_entry;
drop table tally;
update tally_time set as_of = null where id = 1;

create table tally (
  kind varchar(20) not null,
  thing bigint not null,
  events bigint not null,
  ahead bigint not null,
  primary key (kind, thing)
);

-- Series, venues and topics, of which those with the most events come first.
create table ranked_tally (
  kind varchar(20) not null,
  thing bigint not null,
  events bigint not null,
  ahead bigint not null,
  primary key (kind, thing)
);
create index ranked_tally_events on ranked_tally (kind, events, thing);
create index ranked_tally_ahead on ranked_tally (kind, ahead, thing);

-- Public events by what they name in other tables, sorted by their start.
create table listed_entry (
  kind varchar(20) not null,
  thing bigint not null,
  starts_at timestamp with time zone not null,
  event_id bigint not null,
  primary key (kind, thing, starts_at, event_id)
);
