-- Feeds begin with what was announced or changed last.
create index event_listed_updated on event (listed, updated_at, id);

-- One row, written when the first feed is asked for: tells this site's feeds from those of another one.
create table feed_source (
	id integer not null primary key check (id = 1),
	public_id uuid not null
);
