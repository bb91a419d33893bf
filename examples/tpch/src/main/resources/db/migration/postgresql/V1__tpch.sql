-- The eight tables of TPC-H. The prefixes of its columns are left out: a column says whose it is anyway.

create table region (
  region_key bigint       not null,
  name       varchar(25)  not null,
  comment    varchar(152) not null,
  constraint pk_region primary key (region_key)
);

comment on table region is 'A part of the world.';
comment on column region.region_key is 'Assigned by the generator.';
comment on column region.name is 'The name, in capitals.';
comment on column region.comment is 'Anything.';

create table nation (
  nation_key bigint       not null,
  name       varchar(25)  not null,
  region_key bigint       not null,
  comment    varchar(152) not null,
  constraint pk_nation primary key (nation_key),
  constraint fk_nation_region foreign key (region_key) references region (region_key)
);

comment on table nation is 'A country.';
comment on column nation.nation_key is 'Assigned by the generator.';
comment on column nation.name is 'The name, in capitals.';
comment on column nation.region_key is 'The part of the world that it lies in.';
comment on column nation.comment is 'Anything.';

create index ix_nation_region_key on nation (region_key);

create table supplier (
  supplier_key    bigint        not null,
  name            varchar(25)   not null,
  address         varchar(40)   not null,
  nation_key      bigint        not null,
  phone           varchar(15)   not null,
  account_balance decimal(15,2) not null,
  comment         varchar(101)  not null,
  constraint pk_supplier primary key (supplier_key),
  constraint fk_supplier_nation foreign key (nation_key) references nation (nation_key)
);

comment on table supplier is 'Someone we buy parts from.';
comment on column supplier.supplier_key is 'Assigned by the generator.';
comment on column supplier.name is 'The name.';
comment on column supplier.address is 'Street and town.';
comment on column supplier.nation_key is 'Their country.';
comment on column supplier.phone is 'Starts with the country''s code, which is ten more than its key.';
comment on column supplier.account_balance is 'What we owe them, or they us.';
comment on column supplier.comment is 'Anything, complaints of customers for instance.';

create index ix_supplier_nation_key on supplier (nation_key);

create table part (
  part_key     bigint        not null,
  name         varchar(55)   not null,
  manufacturer varchar(25)   not null,
  brand        varchar(10)   not null,
  type         varchar(25)   not null,
  size         integer       not null,
  container    varchar(10)   not null,
  retail_price decimal(15,2) not null,
  comment      varchar(23)   not null,
  constraint pk_part primary key (part_key)
);

comment on table part is 'A part that we sell.';
comment on column part.part_key is 'Assigned by the generator.';
comment on column part.name is 'Five words, mostly colours.';
comment on column part.manufacturer is 'Who makes it.';
comment on column part.brand is 'Under which brand.';
comment on column part.type is 'Three words: a kind, a finish and a metal.';
comment on column part.size is 'From 1 to 50.';
comment on column part.container is 'Two words: a size and a form.';
comment on column part.retail_price is 'The price in the catalogue.';
comment on column part.comment is 'Anything.';

create table partsupp (
  part_key           bigint        not null,
  supplier_key       bigint        not null,
  available_quantity integer       not null,
  supply_cost        decimal(15,2) not null,
  comment            varchar(199)  not null,
  constraint pk_partsupp primary key (part_key, supplier_key),
  constraint fk_partsupp_part foreign key (part_key) references part (part_key),
  constraint fk_partsupp_supplier foreign key (supplier_key) references supplier (supplier_key)
);

comment on table partsupp is 'A part as a supplier offers it.';
comment on column partsupp.part_key is 'The part.';
comment on column partsupp.supplier_key is 'The supplier.';
comment on column partsupp.available_quantity is 'How many they have.';
comment on column partsupp.supply_cost is 'What one costs us.';
comment on column partsupp.comment is 'Anything.';

create index ix_partsupp_supplier_key on partsupp (supplier_key);

create table customer (
  customer_key    bigint        not null,
  name            varchar(25)   not null,
  address         varchar(40)   not null,
  nation_key      bigint        not null,
  phone           varchar(15)   not null,
  account_balance decimal(15,2) not null,
  market_segment  varchar(10)   not null,
  comment         varchar(117)  not null,
  constraint pk_customer primary key (customer_key),
  constraint fk_customer_nation foreign key (nation_key) references nation (nation_key)
);

comment on table customer is 'Someone who buys parts from us.';
comment on column customer.customer_key is 'Assigned by the generator.';
comment on column customer.name is 'The name.';
comment on column customer.address is 'Street and town.';
comment on column customer.nation_key is 'Their country.';
comment on column customer.phone is 'Starts with the country''s code, which is ten more than its key.';
comment on column customer.account_balance is 'What they have left, or owe us.';
comment on column customer.market_segment is 'Their business.';
comment on column customer.comment is 'Anything.';

create index ix_customer_nation_key on customer (nation_key);

create table orders (
  order_key      bigint        not null,
  customer_key   bigint        not null,
  order_status   varchar(1)    not null,
  total_price    decimal(15,2) not null,
  order_date     date          not null,
  order_priority varchar(15)   not null,
  clerk          varchar(15)   not null,
  ship_priority  integer       not null,
  comment        varchar(79)   not null,
  constraint pk_orders primary key (order_key),
  constraint fk_orders_customer foreign key (customer_key) references customer (customer_key)
);

comment on table orders is 'An order.';
comment on column orders.order_key is 'Assigned by the generator, with gaps.';
comment on column orders.customer_key is 'Who ordered.';
comment on column orders.order_status is 'F when all lines are fulfilled, O when none is, P between.';
comment on column orders.total_price is 'What the customer pays for all lines.';
comment on column orders.order_date is 'When it was ordered.';
comment on column orders.order_priority is 'From 1-URGENT to 5-LOW.';
comment on column orders.clerk is 'Who took the order.';
comment on column orders.ship_priority is 'Always 0.';
comment on column orders.comment is 'Anything.';

create index ix_orders_customer_key on orders (customer_key);

create table lineitem (
  order_key         bigint        not null,
  part_key          bigint        not null,
  supplier_key      bigint        not null,
  line_number       integer       not null,
  quantity          decimal(15,2) not null,
  extended_price    decimal(15,2) not null,
  discount          decimal(15,2) not null,
  tax               decimal(15,2) not null,
  return_flag       varchar(1)    not null,
  line_status       varchar(1)    not null,
  ship_date         date          not null,
  commit_date       date          not null,
  receipt_date      date          not null,
  ship_instructions varchar(25)   not null,
  ship_mode         varchar(10)   not null,
  comment           varchar(44)   not null,
  constraint pk_lineitem primary key (order_key, line_number),
  constraint fk_lineitem_orders foreign key (order_key) references orders (order_key),
  constraint fk_lineitem_partsupp foreign key (part_key, supplier_key) references partsupp (part_key, supplier_key)
);

comment on table lineitem is 'A line of an order: so many of a part, from a supplier.';
comment on column lineitem.order_key is 'The order.';
comment on column lineitem.part_key is 'The part.';
comment on column lineitem.supplier_key is 'Who supplies it.';
comment on column lineitem.line_number is 'From 1, within the order.';
comment on column lineitem.quantity is 'How many.';
comment on column lineitem.extended_price is 'The price of so many, before discount and tax.';
comment on column lineitem.discount is 'The discount as a fraction: 0.05 are five per cent.';
comment on column lineitem.tax is 'The tax as a fraction.';
comment on column lineitem.return_flag is 'R when it was returned, A when accepted, N when not yet received.';
comment on column lineitem.line_status is 'O when not yet shipped, F when it was.';
comment on column lineitem.ship_date is 'When it was, or will be, shipped.';
comment on column lineitem.commit_date is 'The day that we promised.';
comment on column lineitem.receipt_date is 'When the customer has it.';
comment on column lineitem.ship_instructions is 'How to hand it over.';
comment on column lineitem.ship_mode is 'How it travels.';
comment on column lineitem.comment is 'Anything.';

create index ix_lineitem_part_key_supplier_key on lineitem (part_key, supplier_key);
create index ix_lineitem_supplier_key on lineitem (supplier_key);
