create table film ( -- A film on offer.
  film_id integer primary key,
  title   varchar(200) not null, -- On the cover.
  minutes int,
  rating  text not null default 'G' check (rating in ('G', 'PG-13')),
  "order" int not null default 0,
  details json,
  shape   geometry
);

create table legacy_film (id integer primary key, what geometry);
