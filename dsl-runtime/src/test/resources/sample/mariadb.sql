create table language (
  language_id integer auto_increment primary key,
  name varchar(60) not null unique
);
create table film (
  film_id integer auto_increment primary key,
  title varchar(200) not null,
  synopsis text,
  language_id integer not null references language (language_id),
  original_language_id integer references language (language_id),
  length integer,
  price decimal(10, 2) not null default 9.99,
  rating enum ('G', 'PG', 'PG-13') not null default 'G',
  label varchar(220) generated always as (concat(title, '!')) stored
);
create table anything (
  anything_id integer auto_increment primary key,
  a_smallint smallint,
  an_integer integer,
  a_bigint bigint,
  a_decimal decimal(12, 4),
  a_real float,
  a_double double,
  a_text text,
  a_boolean boolean,
  a_date date,
  a_time time(6),
  a_timestamp datetime(6),
  an_instant timestamp(6) null,
  a_binary blob,
  a_uuid uuid, -- from 10.7, before: a_uuid char(36),
  a_rating enum ('G', 'PG', 'PG-13')
);
insert into language (name) values ('English'), ('French'), ('Japanese');
insert into film (title, synopsis, language_id, original_language_id, length, price, rating) values
  ('Amelie', 'A waitress, 50% kind_hearted!', 2, null, 122, 9.99, 'PG'),
  ('Brazil', null, 1, null, 132, 7.50, 'PG-13'),
  ('Ran', 'An old lord', 1, 3, 162, 12.00, 'PG-13'),
  ('Alien', 'In space', 1, null, null, 9.99, 'PG-13'),
  ('100% Wolf', null, 2, 1, 96, 5.25, 'G');
create table document (
  document_id integer auto_increment primary key,
  body json,
  source json
);
insert into document (body, source) values
  ('{"name": "Amelie", "year": 2001, "score": 8.25, "seen": true, "tags": ["paris", "love"], "studio": {"name": "UGC", "city": null}}', '{"name": "Amelie", "year": 2001, "score": 8.25, "seen": true, "tags": ["paris", "love"], "studio": {"name": "UGC", "city": null}}'),
  ('{"name": "Brazil", "year": "1985", "score": null, "seen": false, "tags": [], "studio": "Embassy"}', '{"name": "Brazil", "year": "1985", "score": null, "seen": false, "tags": [], "studio": "Embassy"}'),
  ('[10, {"name": "nested"}, [1, 2], null]', '[10, {"name": "nested"}, [1, 2], null]'),
  ('"just text"', '"just text"'),
  ('null', 'null'),
  (null, null),
  ('{"least": -2147483648, "most": 2147483647, "over": 2147483648, "longest": 9223372036854775807, "longer": 9223372036854775808, "whole": 100.0, "exponent": 1e2, "half": 0.5, "tiny": -0.001, "huge": 1e30, "text": "12", "truth": true}', '{"least": -2147483648, "most": 2147483647, "over": 2147483648, "longest": 9223372036854775807, "longer": 9223372036854775808, "whole": 100.0, "exponent": 1e2, "half": 0.5, "tiny": -0.001, "huge": 1e30, "text": "12", "truth": true}');
create table article (
  article_id integer primary key,
  title varchar(50) not null,
  body text,
  fulltext (title, body)
);
insert into article (article_id, title, body) values
  (1, 'Cats', 'The cat sat on the mat'),
  (2, 'Dogs', 'A dog chased the cat'),
  (3, 'Birds', null),
  (4, 'Fish', 'Fried "fish & chips" by e-mail');
