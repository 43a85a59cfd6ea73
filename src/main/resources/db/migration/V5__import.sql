-- Imports made at the desk: what was uploaded, how far it is and what came of it.
create table import_run (
  id uuid not null primary key,
  state varchar(20) not null,
  author varchar(200) not null,
  made_at timestamp with time zone not null,
  beat_at timestamp with time zone not null,
  cancelled boolean not null,
  wishes varchar(100000) not null,
  done integer not null,
  progress varchar(500) not null,
  preview varchar(1000000),
  report varchar(1000000)
);
create index import_run_made on import_run (made_at);

-- In pieces, because no database likes one large value.
create table import_piece (
  run_id uuid not null references import_run on delete cascade,
  file integer not null,
  ordinal integer not null,
  name varchar(300) not null,
  bytes bytea not null,
  primary key (run_id, file, ordinal)
);
