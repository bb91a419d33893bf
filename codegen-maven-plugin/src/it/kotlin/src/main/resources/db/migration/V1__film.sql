create table film (
  film_id   integer primary key,
  title     text not null,
  minutes   integer,
  rating    text not null default 'G' check (rating in ('G', 'PG-13')),
  remake_of integer references film (film_id)
);
