-- One row: what the institution calls itself. At version 0 the configuration's values hold.
create table site (
	id integer not null primary key check (id = 1),
	version bigint not null,
	name varchar(200),
	institution varchar(200),
	zone varchar(60),
	accent char(6),
	logo varchar(64),
	contact varchar(500),
	base_url varchar(500),
	check (version = 0 or (name is not null and zone is not null and accent is not null))
);

insert into site (id, version) values (1, 0);

create table site_footer_link (
	position integer not null primary key,
	label varchar(100) not null,
	url varchar(1000) not null
);

create table site_logo (
	hash varchar(64) not null primary key,
	png bytea not null
);
