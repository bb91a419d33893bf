create table studio (
  studio_id integer primary key,
  name      text not null unique,
  founded   integer,
  owner_id  integer references studio (studio_id)
);

create table film (
  film_id   integer primary key,
  title     text not null unique,
  minutes   integer,
  rating    text not null default 'G' check (rating in ('G', 'PG-13')),
  mood      text check (mood in ('calm', 'wild')),
  price     numeric(8, 2) not null default 3.99,
  released  date,
  studio_id integer not null references studio (studio_id),
  remake_of integer references film (film_id),
  details   json,
  version   integer not null default 1,
  code      text not null,
  hours     integer generated always as (minutes / 60) virtual,
  spine     text not null generated always as (title || ' *') virtual
);

create view long_film as
  select film_id, title, minutes from film where minutes > 120;
