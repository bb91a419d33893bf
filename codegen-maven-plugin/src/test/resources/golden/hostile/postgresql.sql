create schema "*/ else";
create type "*/ else"."Mood" as enum ('a+', 'a-', '', '*/');
create domain "key of \u0022" as varchar(10) check (value <> '');
comment on domain "key of \u0022" is 'it''s */ a domain';
create type "class" as ("class" integer, "Row" text, "*/" "*/ else"."Mood"[], "key" "key of \u0022");
create type "Float Range" as range (subtype = float8);
create sequence "*/ $S" as smallint increment by 5 start with 10;
create table "String" (
  "Object" bit varying(9) not null,
  "hashCode" inet primary key,
  "getClass" interval[],
  "wait" "class",
  "notify" "Float Range" not null default 'empty',
  "List" "*/ else"."Mood" default 'a-',
  "from" money,
  "Optional" "key of \u0022" not null,
  "outer" xml,
  "as" point,
  "columns" timetz(0)
);
create view "*/ the view" as select s."Object" as "1st", count(*) as "int", null::text as "_" from "String" s group by 1;
comment on view "*/ the view" is '</pre> */ {@code } \u000a @since never';
create materialized view "Keys" as select "hashCode" from "String";
create function "*/ f"("a b" integer, "Sql" text default 'x */') returns integer language sql as 'select 1';
comment on function "*/ f" is '*/ {@link';
create function "int"("Row" "class", variadic "new" "*/ else"."Mood"[]) returns table ("class" integer, "*/" text)
  language sql as 'select 1, ''''';
create procedure "class"("void" integer, inout "*/" text) language plpgsql as 'begin end';
