-- The catalogue: films, who plays in them, what they are about and what a day costs.
--
-- Times are UTC, whatever the time zone of the session. Text is compared by code point, as in the
-- other databases: case, accents and trailing blanks count.

create table language (
  language_id integer     not null auto_increment comment 'Assigned by the database.',
  iso_code    char(2)     not null                comment 'Two letters as in ISO 639-1.',
  name        varchar(60) not null                comment 'The name in English.',
  native_name varchar(60)                         comment 'The name its speakers use.',
  primary key (language_id),
  constraint uq_language_iso_code unique (iso_code),
  constraint uq_language_name unique (name)
) collate utf8mb4_0900_bin comment 'A language that films are shot or dubbed in.';

create table price_tier (
  price_tier_id integer       not null auto_increment comment 'Assigned by the database.',
  name          varchar(40)   not null                comment 'The name on the price list.',
  daily_rate    decimal(10,2) not null                comment 'Charged for each day of the rental.',
  late_fee      decimal(10,2) not null default 1.50   comment 'Charged for each day after the due date.',
  deposit       decimal(10,2)                         comment 'Held until the disc is back, NULL where none is asked for.',
  max_days      smallint      not null default 7      comment 'The longest rental, in days.',
  primary key (price_tier_id),
  constraint uq_price_tier_name unique (name),
  constraint ck_price_tier_amounts check (daily_rate >= 0 and late_fee >= 0),
  constraint ck_price_tier_max_days check (max_days between 1 and 60)
) collate utf8mb4_0900_bin comment 'What a film costs a day, and when it is late.';

create table film (
  film_id              integer       not null auto_increment             comment 'Assigned by the database.',
  title                varchar(200)  not null                            comment 'The title on the cover.',
  synopsis             text                                              comment 'The plot in a few lines.',
  release_date         date                                              comment 'First shown in public.',
  rating               enum ('G', 'PG', 'PG-13', 'R', 'NC-17') not null default 'G'
                                                                         comment 'Who may rent it.',
  language_id          integer       not null                            comment 'The language spoken on the disc.',
  original_language_id integer                                           comment 'The language it was shot in, when it is dubbed.',
  price_tier_id        integer       not null                            comment 'What a day costs.',
  running_minutes      integer                                           comment 'How long it runs.',
  aspect_ratio         double        not null default 1.85               comment 'Width of the picture divided by its height.',
  critic_score         double                                            comment 'Mean score of the critics, 0 to 10.',
  box_office           bigint                                            comment 'Takings worldwide, in whole dollars.',
  replacement_price    decimal(10,2) not null default 19.99              comment 'Owed for a disc that is lost.',
  poster               mediumblob                                        comment 'The poster as a JPEG image.',
  added_at             datetime(6)   not null default (utc_timestamp(6)) comment 'When it joined the catalogue, in UTC.',
  primary key (film_id),
  constraint fk_film_language foreign key (language_id) references language (language_id),
  constraint fk_film_original_language foreign key (original_language_id) references language (language_id),
  constraint fk_film_price_tier foreign key (price_tier_id) references price_tier (price_tier_id),
  constraint ck_film_running_minutes check (running_minutes > 0),
  constraint ck_film_critic_score check (critic_score between 0 and 10)
) collate utf8mb4_0900_bin comment 'A film on offer, however many discs of it there are.';

create index ix_film_title on film (title);
create index ix_film_language_id on film (language_id);
create index ix_film_original_language_id on film (original_language_id);
create index ix_film_price_tier_id on film (price_tier_id);

create table actor (
  actor_id   integer     not null auto_increment comment 'Assigned by the database.',
  first_name varchar(60) not null                comment 'The given name.',
  last_name  varchar(60) not null                comment 'The family name.',
  born_on    date                                comment 'Date of birth, where known.',
  died_on    date                                comment 'Date of death, NULL while alive.',
  primary key (actor_id),
  constraint ck_actor_died_on check (died_on >= born_on)
) collate utf8mb4_0900_bin comment 'Someone who plays in films.';

create index ix_actor_last_name_first_name on actor (last_name, first_name);

create table film_actor (
  film_id        integer      not null comment 'The film.',
  actor_id       integer      not null comment 'Who plays in it.',
  billing        smallint     not null comment 'Place in the credits, counted from 1.',
  character_name varchar(120)          comment 'The part, where it has a name.',
  primary key (film_id, actor_id),
  constraint uq_film_actor_billing unique (film_id, billing),
  constraint fk_film_actor_film foreign key (film_id) references film (film_id) on delete cascade,
  constraint fk_film_actor_actor foreign key (actor_id) references actor (actor_id),
  constraint ck_film_actor_billing check (billing > 0)
) collate utf8mb4_0900_bin comment 'Who plays in which film.';

create index ix_film_actor_actor_id on film_actor (actor_id);

create table genre (
  genre_id        integer     not null auto_increment comment 'Assigned by the database.',
  name            varchar(60) not null                comment 'The name on the shelf.',
  parent_genre_id integer                             comment 'The wider genre, NULL at the top.',
  primary key (genre_id),
  constraint uq_genre_name unique (name),
  constraint fk_genre_parent_genre foreign key (parent_genre_id) references genre (genre_id)
) collate utf8mb4_0900_bin comment 'What a film is about. Genres may be divided further.';

create index ix_genre_parent_genre_id on genre (parent_genre_id);

create table film_genre (
  film_id  integer not null               comment 'The film.',
  genre_id integer not null               comment 'One of its genres.',
  is_main  boolean not null default false comment 'Whether the film is shelved under this genre.',
  primary key (film_id, genre_id),
  constraint fk_film_genre_film foreign key (film_id) references film (film_id) on delete cascade,
  constraint fk_film_genre_genre foreign key (genre_id) references genre (genre_id)
) collate utf8mb4_0900_bin comment 'Which genres a film belongs to.';

create index ix_film_genre_genre_id on film_genre (genre_id);
