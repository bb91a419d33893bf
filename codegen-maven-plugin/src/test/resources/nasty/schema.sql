-- Names and comments that try to break out, or to get in the way of what the generated classes use themselves.

create table "table" ( -- A comment */ public class Evil { /* with @deprecated <b>html</b> & {@link Nothing} \u002a/ $L
  "table" integer primary key, -- \u002a/ } static { System.exit(1); } /*
  "class" text not null, -- @deprecated since never
  "int" integer,
  "_" text,
  "true" boolean,
  "hashCode" text,
  "toString" text not null,
  "get class" text,
  "1st" integer,

  "größe" real,
  "状态" text check ("状态" in ('开', '关')),
  "it's" text default 'it''s',
  "quo""te" text,
  "back\slash" text,
  "\u002a/" text,
  "new
line" text,
  "$S$L" text,
  "FILM_ID" integer,
  "filmActor" integer,
  "XMLFile" text,
  "String" text,
  "Optional" text,
  "org" text,
  "com" text,
  "java" text
);

create table film ( -- Names of members of the base class, of the generated class and of its variables.
  film_id integer primary key,
  "rows" integer not null, "slots" integer not null, "relation" integer, "columns" integer, "as" integer, "items" integer,
  "outer" integer, "reader" integer, "film" integer, "alias" integer, "assignments" integer, "with" integer,
  "assign" integer, "yield" integer, "record" integer, "var" integer, "required" integer, "optional" integer,
  "computed" integer, "Film_Row" integer, "map" integer, "equals" integer, "Type" integer
);

create table "FilmRowReader" (film_row_reader_id integer primary key, "rows" integer, "slots" integer);

create table x (x integer primary key, y integer not null);
create table "片" ("片" integer primary key, "名" text not null check ("名" in ('名', 'B')));
create table "123" ("123" integer primary key);
create table "~~~" ("~" integer primary key);

-- Classes that the generated ones import, and those of java.lang.
create table "string" (id integer primary key, "string" text, "integer" integer not null);
create table "integer" (id integer primary key, small smallint, big bigint not null);
create table "object" (id integer primary key);
create table "override" (id integer primary key);
create table "optional" (id integer primary key, "optional" text);
create table "list" (id integer primary key);
create table "outer" (id integer primary key, "outer" integer);
create table "row_reader" (id integer primary key);
create table "num_column" (id integer primary key, n integer);
create table "num_expr" (id integer primary key, n integer);
create table "text_column" (id integer primary key, "text" text);
create table "outer_table" (id integer primary key);
create table "new_row" (id integer primary key, name text not null);
create table "sql_types" (id integer primary key, "org" text default 'x', state text check (state in ('TYPE', 'label', '', '1')));
create table "relation" (id integer primary key);
create table "slots" (id integer primary key);
create table "rows" (id integer primary key, a integer, b integer);
create table "nullable" (id integer primary key, a text);
create table "result_set" (id integer primary key);
create table "enum_desc" (id integer primary key);
create table "big_decimal" (id integer primary key, d decimal(10, 2));
create table "record" (id integer primary key);

-- Constants of SqlTypes and of Trait.
create table "text" (id integer primary key, t text default 'x');
create table "default" (id integer primary key, d text not null default 'x');
create table "identity" (id integer primary key);
create table "uuid" (id integer primary key, u uuid not null, v uuid);

create table every_type (
  a smallint, b integer, c bigint, d decimal(12, 3), e decimal, f real, g double, h varchar(20), i text, j boolean,
  k date, l time, m timestamp, n timestamp with time zone, o blob, p uuid, q text check (q in ('a', 'b-c')),
  gen integer generated always as (b + 1) virtual
);
create table every_type_required (
  a smallint not null, b integer not null, c bigint not null, d decimal(12, 3) not null, e decimal not null,
  f real not null, g double not null, h varchar(20) not null, i text not null, j boolean not null,
  k date not null, l time not null, m timestamp not null, n timestamp with time zone not null, o blob not null,
  p uuid not null, q text not null check (q in ('a', 'b-c')),
  gen integer not null generated always as (b + 1) stored
);
create view every_type_view as select every_type.*, x.y from every_type join x on x.x = every_type.b;
