-- The catalogue: films, who plays in them, what they are about and what a day costs.
--
-- Times are UTC, kept as text: 2026-01-31 18:30:00, with a fraction where there is one.
-- An integer that is the whole primary key is numbered by SQLite itself. Foreign keys are checked only on a
-- connection that has said "pragma foreign_keys = on".

create table language ( -- A language that films are shot or dubbed in.
  language_id integer     not null, -- Assigned by the database.
  iso_code    char(2)     not null, -- Two letters as in ISO 639-1.
  name        varchar(60) not null, -- The name in English.
  native_name varchar(60),          -- The name its speakers use.
  constraint pk_language primary key (language_id),
  constraint uq_language_iso_code unique (iso_code),
  constraint uq_language_name unique (name)
);

create table price_tier ( -- What a film costs a day, and when it is late.
  price_tier_id integer       not null,              -- Assigned by the database.
  name          varchar(40)   not null,              -- The name on the price list.
  daily_rate    decimal(10,2) not null,              -- Charged for each day of the rental.
  late_fee      decimal(10,2) not null default 1.50, -- Charged for each day after the due date.
  deposit       decimal(10,2),                       -- Held until the disc is back, NULL where none is asked for.
  max_days      smallint      not null default 7,    -- The longest rental, in days.
  constraint pk_price_tier primary key (price_tier_id),
  constraint uq_price_tier_name unique (name),
  constraint ck_price_tier_amounts check (daily_rate >= 0 and late_fee >= 0),
  constraint ck_price_tier_max_days check (max_days between 1 and 60)
);

create table film ( -- A film on offer, however many discs of it there are.
  film_id              integer       not null,                           -- Assigned by the database.
  title                varchar(200)  not null,                           -- The title on the cover.
  synopsis             text,                                             -- The plot in a few lines.
  release_date         date,                                             -- First shown in public.
  rating               text          not null default 'G' constraint ck_film_rating check (rating in ('G', 'PG', 'PG-13', 'R', 'NC-17')), -- Who may rent it.
  language_id          int           not null,                           -- The language spoken on the disc.
  original_language_id int,                                              -- The language it was shot in, when it is dubbed.
  price_tier_id        int           not null,                           -- What a day costs.
  running_minutes      int,                                              -- How long it runs.
  aspect_ratio         double        not null default 1.85,              -- Width of the picture divided by its height.
  critic_score         double,                                           -- Mean score of the critics, 0 to 10.
  box_office           bigint,                                           -- Takings worldwide, in whole dollars.
  replacement_price    decimal(10,2) not null default 19.99,             -- Owed for a disc that is lost.
  poster               blob,                                             -- The poster as a JPEG image.
  added_at             timestamp     not null default current_timestamp, -- When it joined the catalogue, in UTC.
  constraint pk_film primary key (film_id),
  constraint fk_film_language foreign key (language_id) references language (language_id),
  constraint fk_film_original_language foreign key (original_language_id) references language (language_id),
  constraint fk_film_price_tier foreign key (price_tier_id) references price_tier (price_tier_id),
  constraint ck_film_running_minutes check (running_minutes > 0),
  constraint ck_film_critic_score check (critic_score between 0 and 10)
);

create index ix_film_title on film (title);
create index ix_film_language_id on film (language_id);
create index ix_film_original_language_id on film (original_language_id);
create index ix_film_price_tier_id on film (price_tier_id);

create table actor ( -- Someone who plays in films.
  actor_id   integer     not null, -- Assigned by the database.
  first_name varchar(60) not null, -- The given name.
  last_name  varchar(60) not null, -- The family name.
  born_on    date,                 -- Date of birth, where known.
  died_on    date,                 -- Date of death, NULL while alive.
  constraint pk_actor primary key (actor_id),
  constraint ck_actor_died_on check (died_on >= born_on)
);

create index ix_actor_last_name_first_name on actor (last_name, first_name);

create table film_actor ( -- Who plays in which film.
  film_id        int          not null, -- The film.
  actor_id       int          not null, -- Who plays in it.
  billing        smallint     not null, -- Place in the credits, counted from 1.
  character_name varchar(120),          -- The part, where it has a name.
  constraint pk_film_actor primary key (film_id, actor_id),
  constraint uq_film_actor_billing unique (film_id, billing),
  constraint fk_film_actor_film foreign key (film_id) references film (film_id) on delete cascade,
  constraint fk_film_actor_actor foreign key (actor_id) references actor (actor_id),
  constraint ck_film_actor_billing check (billing > 0)
);

create index ix_film_actor_actor_id on film_actor (actor_id);

create table genre ( -- What a film is about. Genres may be divided further.
  genre_id        integer     not null, -- Assigned by the database.
  name            varchar(60) not null, -- The name on the shelf.
  parent_genre_id int,                  -- The wider genre, NULL at the top.
  constraint pk_genre primary key (genre_id),
  constraint uq_genre_name unique (name),
  constraint fk_genre_parent_genre foreign key (parent_genre_id) references genre (genre_id)
);

create index ix_genre_parent_genre_id on genre (parent_genre_id);

create table film_genre ( -- Which genres a film belongs to.
  film_id  int     not null,               -- The film.
  genre_id int     not null,               -- One of its genres.
  is_main  boolean not null default false, -- Whether the film is shelved under this genre.
  constraint pk_film_genre primary key (film_id, genre_id),
  constraint fk_film_genre_film foreign key (film_id) references film (film_id) on delete cascade,
  constraint fk_film_genre_genre foreign key (genre_id) references genre (genre_id),
  constraint ck_film_genre_is_main check (is_main in (0, 1))
);

create index ix_film_genre_genre_id on film_genre (genre_id);
