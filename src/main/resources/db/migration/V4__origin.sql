-- Where an imported event comes from, and what its source said when it was last asked.
create table origin (
  source varchar(500) not null,
  item_key varchar(64) not null,
  event_id uuid not null references event (public_id) on delete cascade,
  uid varchar(1000),
  recurrence_id varchar(100),
  offered varchar(1000000) not null,
  taken varchar(1000000),
  run_id uuid,
  primary key (source, item_key)
);
create index origin_item on origin (item_key);
create index origin_event on origin (event_id);
create index origin_run on origin (run_id);
