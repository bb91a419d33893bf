create table author (
    id int auto_increment primary key,
    name varchar(80) not null comment 'as printed; it''s "quoted" \\ back',
    mentor_id int,
    born date,
    email varchar(100) default null,
    constraint author_mentor foreign key (mentor_id) references author (id),
    constraint author_email_key unique (email),
    constraint author_name_key unique (name, born)
) comment 'Who wrote it';

create table book (
    shop varchar(20),
    number int,
    title varchar(200) not null default 'it''s \\ untitled',
    genre varchar(10),
    state varchar(10) not null default 'draft' check (STATE in ('draft', 'printed')),
    mood enum('sad', 'it''s ok', 'b\\s', 'Ünd, €)', '') not null default 'it''s ok',
    author_id int not null,
    editor_id int,
    price decimal(10, 2) default 1.50,
    words int,
    pages int generated always as (words div 250) virtual,
    paper int as (words div 500) stored,
    code varchar(40) default (concat('ä', 'it''s')),
    token binary(2) default 'ab',
    printed_at timestamp(3) default current_timestamp(3) on update current_timestamp(3),
    flag bit(1) default b'1',
    primary key (shop, number),
    constraint book_author foreign key (author_id) references author (id) on delete cascade,
    constraint book_editor foreign key (editor_id) references author (id),
    constraint book_genre check (genre in ('novel', 'poem', 'it''s', 'b\\s', 'line\ntwo', 'Ünd €漢'))
);

create unique index book_words on book (words, price);
create unique index book_prefix on book (title(5));

create table edition (
    shop varchar(20),
    book int,
    number int,
    serial_number bigint unsigned not null auto_increment unique,
    state varchar(10) check (state in ('draft', 'printed')),
    mood enum('good', 'bad'),
    genre varchar(10) check (genre in ('novel')),
    primary key (shop, book, number),
    constraint edition_book foreign key (shop, book) references book (shop, number)
);

create table near_misses (
    state varchar(9) check (state in ('on', 'off')),
    near varchar(9) check (near in ('a', 'b') or near is null),
    nearer varchar(9) check (lower(nearer) in ('a', 'b')),
    nearest varchar(9) check (nearest not in ('a', 'b')),
    digits int check (digits in ('1', '2')),
    both_lists varchar(9) check (both_lists in ('a', 'b', 'c')),
    check (both_lists in ('b', 'c', 'd')),
    json_text longtext check (json_valid(json_text) and json_text in ('1', '2'))
);

create table `Select` (
    `order` int,
    `two words` varchar(20),
    `quo"te` varchar(20),
    `back``tick` varchar(20) check (`back``tick` in ('`', '''')),
    größe varchar(20) not null comment 'Länge × Breite',
    `UPPER` varchar(20),
    `check` int check (`check` > 0),
    unique key `a key` (`two words`, `quo"te`)
);

create table every_type (
    a1 tinyint, a2 tinyint unsigned, a3 smallint, a4 year,
    b1 smallint unsigned, b2 mediumint, b3 mediumint unsigned, b4 int, b5 integer,
    c1 int unsigned, c2 int(5) zerofill, c3 bigint,
    d1 decimal, d2 decimal(6, 3), d3 numeric(8, 2) unsigned, d4 bigint unsigned,
    e1 float, e2 double, e3 double precision, e4 float unsigned,
    f1 char(3), f2 varchar(255), f3 tinytext, f4 text, f5 mediumtext, f6 longtext, f7 nchar(4),
    g1 boolean, g2 tinyint(1), g3 bit, g4 bit(1),
    h1 date, h2 time, h3 time(6), h4 datetime, h5 datetime(3), h6 timestamp null,
    i1 binary(16), i2 varbinary(20), i3 tinyblob, i4 blob, i5 mediumblob, i6 longblob,
    j1 uuid, -- from 10.7, before: j1 char(36),
    k1 json, k2 set('a', 'b'), k3 point, k4 bit(8), k5 geometry, k6 inet6, k7 longtext check (json_valid(k7))
);

create table versioned (id int primary key, name varchar(9)) with system versioning;

create sequence numbers;

create view novels as
    select b.number, b.title, a.name as author, upper(b.title) as shout, b.mood
    from book b join author a on a.id = b.author_id
    where b.genre = 'novel';

create table flyway_schema_history (installed_rank int primary key);
