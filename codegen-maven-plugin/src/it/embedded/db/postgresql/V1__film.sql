create type mpaa as enum ('G', 'R');
create table film (film_id integer generated always as identity primary key, rating mpaa not null, tags text[]);
create schema audit;
create table audit.log (log_id bigint primary key, film_id integer not null references film);
