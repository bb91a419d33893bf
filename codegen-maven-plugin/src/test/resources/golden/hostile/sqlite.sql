create table "String" (
  "Object" blob not null,
  "hashCode" varchar(9) primary key,
  "getClass" any,
  "wait" text check ("wait" in ('a+', 'a-', '', '*/')),
  "notify",
  "from" year not null default 2024, -- */ {@code } \u000a @since never
  "outer" unsigned big int not null,
  "as" boolean not null default true,
  "columns" numeric
) without rowid;
create table strict (id integer primary key, "class" any not null, "int" real) strict;
create view "*/ the view" as select s."Object" as "1st", count(*) as "int", null as "_" from "String" s group by 1;
create virtual table "Keys" using fts5("class", "*/");
