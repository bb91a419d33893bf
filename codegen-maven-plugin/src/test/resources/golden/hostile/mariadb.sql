create table `String` (
  `Object` bit(9) not null,
  `hashCode` varchar(9) primary key,
  `getClass` set('it''s', '*/') not null default '*/',
  `wait` enum('a+', 'a-', '') default 'a-',
  `notify` point,
  `from` year not null default '2024',
  `outer` bigint unsigned not null,
  `as` tinyint(1) not null default 1,
  `columns` mediumint,
  `key of \u0022` time(6) comment '*/ {@code } \\u000a @since never'
) comment '</pre> */ $S';
create view `*/ the view` as select s.`Object` as `1st`, count(*) as `int`, null as `_` from `String` s group by 1;
create function `*/ f`(`a b` integer, `Sql` varchar(9)) returns integer deterministic no sql comment '*/ {@link' return 1;
create procedure `class`(`void` integer, inout `*/` varchar(9), out `int` datetime) set `int` = now();
create sequence `*/ $S` increment by 5 start with 10;
create table `Keys` (`class` uuid primary key, `Row` inet6 not null, foreign key (`class`) references `Keys` (`class`));
