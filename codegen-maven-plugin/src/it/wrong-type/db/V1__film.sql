create table film (film_id integer primary key, shape geometry);
