create table author ( -- Who wrote it
    id integer primary key, -- the rowid itself
    -- In the order
    -- of the title page
    name varchar(80) not null, -- as printed; it's "quoted"
    -- A paragraph of its own belongs to nothing.

    -- -------------------
    mentor_id integer
        constraint author_mentor references author, -- null for most
    born date /* no comment of the column */,
    email text default null,
    constraint author_email_key unique (email),
    unique (name, born)
);

create table book (
    shop text not null,
    number int,
    title text not null default 'it''s -- untitled',
    genre text check (genre in ('novel', 'poem', 'it''s')),
    state varchar(10) not null default 'draft' constraint known_state check ("STATE" IN ('draft', 'printed')),
    author_id integer not null,
    editor_id integer,
    price decimal(10, 2) default (1 + 2),
    words int,
    pages int generated always as (words / 250) virtual
  , initials text as (upper(substr(title, 1, 1))) stored -- comma first
  , printed_at timestamp default current_timestamp,
    constraint book_pk primary key (shop, number),
    constraint book_author foreign key (author_id) references AUTHOR (ID) on delete cascade,
    foreign key (editor_id) references author (id) deferrable initially deferred,
    constraint book_title unique (title collate nocase desc, author_id)
    check (words > 0)
);

create unique index book_words on book (words, price);
create unique index book_printed on book (printed_at) where state = 'printed';
create unique index book_upper on book (upper(title));

create table edition (
    shop text,
    book int,
    number integer,
    state varchar(10) check (state in ('draft', 'printed')),
    genre text check ((genre) in ('novel')),
    lost int references nowhere (id),
    primary key (shop, book, number),
    foreign key (shop, book) references book
) without rowid;

create table descending (
    id integer primary key desc,
    state text check (state in ('on', 'off')),
    near text check (near in ('a', 'b') or near is null),
    nearer text check (lower(nearer) in ('a', 'b')),
    nearest text check (nearest not in ('a', 'b')),
    digits int check (digits in ('1', '2')),
    both text check (both in ('a', 'b', 'c')) check (both in ('b', 'c', 'd'))
);

create table "Select" (
    "order" int,
    "two words" text,
    "quo""te" text check ("quo""te" in ('"', '''')),
    [brackets and , comma] text, -- [bracketed]
    `back``tick` text,
    größe text not null, -- Länge × Breite
    "UPPER" text,
    "check" int check ("check" > 0),
    constraint "a key" unique ("two words", "quo""te")
);

create table every_type (
    a1 tinyint, a2 smallint, a3 int2,
    b1 int, b2 INTEGER, b3 mediumint, b4 int4,
    c1 bigint, c2 int8, c3 unsigned big int,
    d1 decimal, d2 numeric(8), d3 money, d4 decimal(6,3),
    e1 real, e2 float, e3 double, e4 double precision,
    f1 char(3), f2 varchar(255), f3 nvarchar(160), f4 text, f5 clob, f6 native character(70), f7 character varying(5),
    g1 boolean, g2 bool,
    h1 date, h2 time, h3 datetime, h4 timestamp, h5 timestamptz, h6 timestamp with time zone(3),
    i1 blob, i2 binary(16), i3 varbinary(20),
    j1 uuid,
    k1 json, k2, k3 int unsigned, k4 varchar(99999999999), k5 "an odd type"
);

create table strictly (a any, b integer not null) strict;

create view novels (book, author, shout, width) as
    select b.title, a.name, upper(b.title), b.pages * 2 -- this isn't a column's comment
    from book b join author a on a.id = b.author_id
    where b.genre = 'novel';

create virtual table search using fts5(title, body);

create table flyway_schema_history (installed_rank int primary key);
