create table film (
    film_id integer not null primary key,
    title varchar(200) not null,
    rental_rate decimal(4, 2) not null default 4.99,
    rating text check (rating in ('G', 'R'))
);

create table rental (
    rental_id integer not null primary key,
    film_id integer not null references film (film_id),
    returned_at timestamp
);

create index rental_by_film on rental (film_id);
