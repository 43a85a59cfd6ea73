-- Speakers' photos, in the sizes that pages show, each under the hash of its largest.
create table photo (
  id varchar(32) not null,
  edge integer not null,
  jpeg bytea not null,
  primary key (id, edge)
);
