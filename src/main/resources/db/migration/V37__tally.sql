-- How many public events there are by year, series, venue, topic, speaker …, kept with every change instead of
-- counted: all of them, and those that had not ended at the instant of tally_time.
create table tally (
  kind varchar(20) not null,
  thing bigint not null,
  events bigint not null,
  ahead bigint not null,
  primary key (kind, thing)
);
create index tally_events on tally (kind, events, thing);
create index tally_ahead on tally (kind, ahead, thing);

-- Without an instant, nothing was counted yet: the next start does it.
create table tally_time (
  id integer not null primary key check (id = 1),
  as_of timestamp with time zone
);
insert into tally_time (id, as_of) values (1, null);

-- Public events by what they name in other tables, sorted by their start.
create table listed_entry (
  kind varchar(20) not null,
  thing bigint not null,
  starts_at timestamp with time zone not null,
  event_id bigint not null references event on delete cascade,
  primary key (kind, thing, starts_at, event_id)
);
create index listed_entry_event on listed_entry (event_id);

create index venue_sort on venue (sort_key, id);
create index topic_sort on topic (sort_key, id);
create index series_sort on series (sort_key, id);
