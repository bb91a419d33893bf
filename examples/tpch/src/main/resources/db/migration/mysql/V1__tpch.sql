-- The eight tables of TPC-H. The prefixes of its columns are left out: a column says whose it is anyway.

create table region (
  region_key bigint       not null comment 'Assigned by the generator.',
  name       varchar(25)  not null comment 'The name, in capitals.',
  comment    varchar(152) not null comment 'Anything.',
  primary key (region_key)
) collate utf8mb4_0900_bin comment 'A part of the world.';

create table nation (
  nation_key bigint       not null comment 'Assigned by the generator.',
  name       varchar(25)  not null comment 'The name, in capitals.',
  region_key bigint       not null comment 'The part of the world that it lies in.',
  comment    varchar(152) not null comment 'Anything.',
  primary key (nation_key),
  constraint fk_nation_region foreign key (region_key) references region (region_key)
) collate utf8mb4_0900_bin comment 'A country.';

create index ix_nation_region_key on nation (region_key);

create table supplier (
  supplier_key    bigint        not null comment 'Assigned by the generator.',
  name            varchar(25)   not null comment 'The name.',
  address         varchar(40)   not null comment 'Street and town.',
  nation_key      bigint        not null comment 'Their country.',
  phone           varchar(15)   not null comment 'Starts with the country''s code, which is ten more than its key.',
  account_balance decimal(15,2) not null comment 'What we owe them, or they us.',
  comment         varchar(101)  not null comment 'Anything, complaints of customers for instance.',
  primary key (supplier_key),
  constraint fk_supplier_nation foreign key (nation_key) references nation (nation_key)
) collate utf8mb4_0900_bin comment 'Someone we buy parts from.';

create index ix_supplier_nation_key on supplier (nation_key);

create table part (
  part_key     bigint        not null comment 'Assigned by the generator.',
  name         varchar(55)   not null comment 'Five words, mostly colours.',
  manufacturer varchar(25)   not null comment 'Who makes it.',
  brand        varchar(10)   not null comment 'Under which brand.',
  type         varchar(25)   not null comment 'Three words: a kind, a finish and a metal.',
  size         integer       not null comment 'From 1 to 50.',
  container    varchar(10)   not null comment 'Two words: a size and a form.',
  retail_price decimal(15,2) not null comment 'The price in the catalogue.',
  comment      varchar(23)   not null comment 'Anything.',
  primary key (part_key)
) collate utf8mb4_0900_bin comment 'A part that we sell.';

create table partsupp (
  part_key           bigint        not null comment 'The part.',
  supplier_key       bigint        not null comment 'The supplier.',
  available_quantity integer       not null comment 'How many they have.',
  supply_cost        decimal(15,2) not null comment 'What one costs us.',
  comment            varchar(199)  not null comment 'Anything.',
  primary key (part_key, supplier_key),
  constraint fk_partsupp_part foreign key (part_key) references part (part_key),
  constraint fk_partsupp_supplier foreign key (supplier_key) references supplier (supplier_key)
) collate utf8mb4_0900_bin comment 'A part as a supplier offers it.';

create index ix_partsupp_supplier_key on partsupp (supplier_key);

create table customer (
  customer_key    bigint        not null comment 'Assigned by the generator.',
  name            varchar(25)   not null comment 'The name.',
  address         varchar(40)   not null comment 'Street and town.',
  nation_key      bigint        not null comment 'Their country.',
  phone           varchar(15)   not null comment 'Starts with the country''s code, which is ten more than its key.',
  account_balance decimal(15,2) not null comment 'What they have left, or owe us.',
  market_segment  varchar(10)   not null comment 'Their business.',
  comment         varchar(117)  not null comment 'Anything.',
  primary key (customer_key),
  constraint fk_customer_nation foreign key (nation_key) references nation (nation_key)
) collate utf8mb4_0900_bin comment 'Someone who buys parts from us.';

create index ix_customer_nation_key on customer (nation_key);

create table orders (
  order_key      bigint        not null comment 'Assigned by the generator, with gaps.',
  customer_key   bigint        not null comment 'Who ordered.',
  order_status   varchar(1)    not null comment 'F when all lines are fulfilled, O when none is, P between.',
  total_price    decimal(15,2) not null comment 'What the customer pays for all lines.',
  order_date     date          not null comment 'When it was ordered.',
  order_priority varchar(15)   not null comment 'From 1-URGENT to 5-LOW.',
  clerk          varchar(15)   not null comment 'Who took the order.',
  ship_priority  integer       not null comment 'Always 0.',
  comment        varchar(79)   not null comment 'Anything.',
  primary key (order_key),
  constraint fk_orders_customer foreign key (customer_key) references customer (customer_key)
) collate utf8mb4_0900_bin comment 'An order.';

create index ix_orders_customer_key on orders (customer_key);

create table lineitem (
  order_key         bigint        not null comment 'The order.',
  part_key          bigint        not null comment 'The part.',
  supplier_key      bigint        not null comment 'Who supplies it.',
  line_number       integer       not null comment 'From 1, within the order.',
  quantity          decimal(15,2) not null comment 'How many.',
  extended_price    decimal(15,2) not null comment 'The price of so many, before discount and tax.',
  discount          decimal(15,2) not null comment 'The discount as a fraction: 0.05 are five per cent.',
  tax               decimal(15,2) not null comment 'The tax as a fraction.',
  return_flag       varchar(1)    not null comment 'R when it was returned, A when accepted, N when not yet received.',
  line_status       varchar(1)    not null comment 'O when not yet shipped, F when it was.',
  ship_date         date          not null comment 'When it was, or will be, shipped.',
  commit_date       date          not null comment 'The day that we promised.',
  receipt_date      date          not null comment 'When the customer has it.',
  ship_instructions varchar(25)   not null comment 'How to hand it over.',
  ship_mode         varchar(10)   not null comment 'How it travels.',
  comment           varchar(44)   not null comment 'Anything.',
  primary key (order_key, line_number),
  constraint fk_lineitem_orders foreign key (order_key) references orders (order_key),
  constraint fk_lineitem_partsupp foreign key (part_key, supplier_key) references partsupp (part_key, supplier_key)
) collate utf8mb4_0900_bin comment 'A line of an order: so many of a part, from a supplier.';

create index ix_lineitem_part_key_supplier_key on lineitem (part_key, supplier_key);
create index ix_lineitem_supplier_key on lineitem (supplier_key);
