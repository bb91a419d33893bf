create table `order` (
  `select` integer not null auto_increment,
  `from` integer not null,
  `Group By` varchar(20) not null default 'it''s \\ "quoted"' comment '*/ $S $L \\u002a',
  mood enum('good', 'it''s ok', 'back\\slash') not null default 'it''s ok',
  word varchar(10) check (word in ('yes', 'no')),
  amount decimal(12, 3) not null default -1.5,
  doubled decimal(12, 3) generated always as (amount * 2) stored,
  virtually integer as (`from` + 1) virtual,
  `größe` double default 1.5,
  constraint `amount is positive` check (amount <> 0),
  primary key (`select`, `from`)
) comment 'A comment with ''quotes'', "more" and
two lines';
create table a (
  id integer not null auto_increment primary key,
  b_id bigint,
  parent_id integer,
  order_select integer not null,
  order_from integer not null,
  born date not null default (curdate()),
  at time(0) not null default '09:00:00',
  made timestamp(6) not null default current_timestamp(6),
  seen datetime(3) default current_timestamp(3),
  code char(2) not null default 'xy',
  flag boolean not null default false,
  small smallint not null default 7,
  big bigint not null default 9223372036854775807,
  tag char(36) not null default (uuid()),
  doc json not null,
  bytes varbinary(20),
  unsigned_number integer unsigned not null default 3,
  words text,
  constraint a_order foreign key (order_select, order_from) references `order` (`select`, `from`) on delete cascade,
  constraint a_parent foreign key (parent_id) references a (id) on delete set null on update cascade,
  constraint `a's key` unique (b_id, code)
);
create table b (
  id bigint not null auto_increment primary key,
  a_id integer not null,
  c_id integer,
  note text not null,
  constraint b_a foreign key (a_id) references a (id)
);
create table c (id integer primary key, b_id bigint not null, constraint c_b foreign key (b_id) references b (id));
alter table a add constraint a_b foreign key (b_id) references b (id);
alter table b add constraint b_c foreign key (c_id) references c (id);
create index a_by_code on a (code desc, born);
create index `b's index` on b (note(10));
create fulltext index a_by_words on a (words);
