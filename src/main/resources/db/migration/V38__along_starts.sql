-- Lists, public and of the desk, are found along the starts; what has ended lately along the ends.
drop index event_listed_start;
drop index event_listed_end;
drop index event_listed_year;
create index event_start on event (starts_at, id);
create index event_end on event (ends_at, listed, starts_at, id);
