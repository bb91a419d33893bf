alter table film add column length integer;
drop table rental;
create table rental (
    rental_id integer not null primary key,
    film_id integer not null references film (film_id) on delete cascade,
    returned_at date not null
);
