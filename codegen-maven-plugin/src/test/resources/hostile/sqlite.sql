create table "order" ( -- A comment with 'quotes', "more"
  "select" integer not null,
  "from" integer not null,
  -- */ $S $L \u002a
  -- in two lines
  "Group By" varchar(20) not null default 'it''s \ "quoted"',
  mood text not null default 'it''s ok' check (mood in ('good', 'it''s ok', 'back\slash')),
  word varchar(10) constraint "its words" check (word in ('yes', 'no')),
  amount decimal(12,3) not null default -1.5 constraint "amount is positive" check (amount <> 0),
  doubled decimal(12, 3) generated always as (amount * 2) stored,
  virtually integer as ("select" + 1) virtual,
  "größe" double default 1.0,
  primary key ("select", "from")
);
create table a (
  id integer primary key,
  b_id integer,
  parent_id integer constraint a_parent references a (id) on delete set null on update cascade,
  order_select integer not null,
  order_from integer not null,
  born date not null default CURRENT_DATE,
  at time not null default '09:00:00',
  made timestamp with time zone not null default current_timestamp,
  seen datetime default (datetime('now', '+1 day')),
  code char(2) not null default 'xy',
  flag boolean not null default 0,
  flag2 boolean not null default true,
  small smallint not null default 7,
  big bigint not null default 9223372036854775807,
  tag uuid not null,
  doc json not null default '{"a": 1}',
  bytes blob default x'0102',
  constraint a_order foreign key (order_select, order_from) references "order" ("select", "from") on delete cascade,
  constraint "a's key" unique (b_id, code),
  constraint a_b foreign key (b_id) references b (id),
  check (small > 0 -- with a comment
    or big > 0)
);
create table b (
  id integer primary key,
  a_id integer not null references a (id),
  c_id integer references c (id),
  note text not null
);
create table c (id integer primary key, b_id bigint not null references b (id));
create index a_by_code on a (code desc, born);
create index a_by_lower on a (lower(code)) where flag;
create unique index a_by_flag on a (id) where flag;
create index "b's index" on b (note collate nocase);
