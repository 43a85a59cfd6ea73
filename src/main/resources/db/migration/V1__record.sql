-- What happened, when and by whom; and the version that everything derived lives off.
create table site_version (
  id integer not null primary key check (id = 1),
  version bigint not null
);
insert into site_version (id, version) values (1, 0);

create table history_line (
  version bigint not null,
  ordinal integer not null,
  happened_at timestamp with time zone not null,
  author varchar(200) not null,
  subject_kind varchar(20) not null,
  subject_id uuid not null,
  verb varchar(30) not null,
  words varchar(2000) not null,
  differences varchar(100000) not null,
  snapshot_before varchar(1000000),
  snapshot_after varchar(1000000),
  open_to_all boolean not null,
  primary key (version, ordinal)
);
create index history_line_subject on history_line (subject_id, version, ordinal);

create sequence venue_seq increment by 50;
create table venue (
  id bigint not null primary key,
  public_id uuid not null unique,
  version bigint not null,
  slug varchar(120) not null unique,
  name varchar(300) not null,
  room varchar(200),
  folded varchar(600) not null,
  sort_key bytea not null,
  address varchar(500),
  map_url varchar(2000),
  capacity integer check (capacity > 0),
  step_free boolean,
  hearing_loop boolean,
  note varchar(2000)
);
create index venue_folded on venue (folded);

create sequence topic_seq increment by 50;
create table topic (
  id bigint not null primary key,
  public_id uuid not null unique,
  version bigint not null,
  slug varchar(120) not null unique,
  name varchar(200) not null,
  folded varchar(400) not null unique,
  sort_key bytea not null
);

create sequence series_seq increment by 50;
create table series (
  id bigint not null primary key,
  public_id uuid not null unique,
  version bigint not null,
  slug varchar(120) not null unique,
  name varchar(300) not null,
  folded varchar(600) not null,
  sort_key bytea not null,
  category varchar(100),
  lectures boolean not null,
  description varchar(50000),
  cadence varchar(300),
  organisers varchar(1000),
  homepage varchar(2000),
  default_kind varchar(20),
  default_time time,
  default_minutes integer check (default_minutes > 0),
  default_zone varchar(64),
  default_venue_id bigint references venue,
  default_online boolean not null,
  default_platform varchar(100),
  default_join_url varchar(2000),
  default_join_access varchar(20) not null,
  default_registration_url varchar(2000),
  default_registration_required boolean not null,
  default_host varchar(300),
  default_contact varchar(300),
  default_audience varchar(20)
);
create index series_folded on series (folded);
create index series_default_venue on series (default_venue_id);

create sequence speaker_seq increment by 50;
create table speaker (
  id bigint not null primary key,
  public_id uuid not null unique,
  version bigint not null,
  slug varchar(120) not null unique,
  name varchar(300) not null,
  folded varchar(600) not null,
  sort_name varchar(300) not null,
  sort_key bytea not null,
  pronunciation varchar(300),
  homepage varchar(2000),
  orcid varchar(19),
  biography varchar(50000),
  photo varchar(64)
);
create index speaker_folded on speaker (folded);
create index speaker_sort on speaker (sort_key, id);

create sequence event_seq increment by 50;
create table event (
  id bigint not null primary key,
  public_id uuid not null unique,
  version bigint not null,
  slug varchar(120) unique,
  slug_from_title boolean not null,
  kind varchar(20) not null,
  series_id bigint references series,
  status varchar(20) not null check (status in ('DRAFT', 'SUBMITTED', 'PUBLISHED')),
  standing varchar(20) not null check (standing in ('AS_PLANNED', 'POSTPONED', 'CANCELLED')),
  standing_note varchar(1000),
  listed boolean not null,
  deleted_at timestamp with time zone,
  title varchar(500),
  start_date date,
  start_time time,
  end_date date,
  end_time time,
  zone varchar(64) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  local_year integer not null,
  venue_id bigint references venue,
  place_note varchar(500),
  online boolean not null,
  platform varchar(100),
  join_url varchar(2000),
  join_access varchar(20) not null,
  registration_url varchar(2000),
  registration_required boolean not null,
  registration_note varchar(500),
  registration_closes_date date,
  registration_closes_time time,
  audience varchar(20),
  captions boolean,
  sign_language boolean,
  recorded boolean,
  refreshments varchar(300),
  access_note varchar(1000),
  host varchar(300),
  contact varchar(300),
  slides_from date,
  recording_from date,
  words varchar(20000) not null,
  missing integer not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  published_at timestamp with time zone,
  check (ends_at >= starts_at),
  check (status <> 'PUBLISHED' or slug is not null)
);
create index event_listed_start on event (listed, starts_at, id);
create index event_listed_end on event (listed, ends_at, starts_at, id);
create index event_listed_year on event (listed, local_year, starts_at, id);
create index event_series on event (series_id, listed, starts_at, id);
create index event_venue on event (venue_id, listed, starts_at, id);
create index event_kind on event (kind, listed, starts_at, id);
create index event_status on event (status, starts_at, id);

create table event_topic (
  event_id bigint not null references event on delete cascade,
  ordinal integer not null,
  topic_id bigint not null references topic,
  primary key (event_id, ordinal)
);
create index event_topic_topic on event_topic (topic_id, event_id);

create sequence talk_seq increment by 50;
create table talk (
  id bigint not null primary key,
  event_id bigint not null references event on delete cascade,
  ordinal integer not null,
  title varchar(500),
  abstract_text varchar(50000),
  language varchar(35),
  start_offset integer check (start_offset >= 0)
);
create index talk_event on talk (event_id, ordinal);

create sequence appearance_seq increment by 50;
create table appearance (
  id bigint not null primary key,
  talk_id bigint not null references talk on delete cascade,
  ordinal integer not null,
  speaker_id bigint not null references speaker,
  role varchar(20) not null,
  job_position varchar(300),
  affiliation varchar(500)
);
create index appearance_talk on appearance (talk_id, ordinal);
create index appearance_speaker on appearance (speaker_id, talk_id);

create sequence material_seq increment by 50;
create table material (
  id bigint not null primary key,
  talk_id bigint not null references talk on delete cascade,
  ordinal integer not null,
  kind varchar(20) not null,
  label varchar(300),
  url varchar(2000) not null,
  public_from date
);
create index material_talk on material (talk_id, ordinal);

-- Addresses that once were: they answer 301 for ever.
create table alias (
  kind varchar(20) not null,
  slug varchar(120) not null,
  target_id bigint not null,
  primary key (kind, slug)
);
create index alias_target on alias (kind, target_id);

-- One pending draft beside a published event, never deeper.
create table pending_draft (
  event_id bigint not null primary key references event on delete cascade,
  details varchar(1000000) not null,
  author varchar(200) not null,
  saved_at timestamp with time zone not null
);
