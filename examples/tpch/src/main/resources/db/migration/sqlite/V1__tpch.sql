-- The eight tables of TPC-H. The prefixes of its columns are left out: a column says whose it is anyway.

create table region ( -- A part of the world.
  region_key bigint       not null, -- Assigned by the generator.
  name       varchar(25)  not null, -- The name, in capitals.
  comment    varchar(152) not null, -- Anything.
  constraint pk_region primary key (region_key)
) without rowid;

create table nation ( -- A country.
  nation_key bigint       not null, -- Assigned by the generator.
  name       varchar(25)  not null, -- The name, in capitals.
  region_key bigint       not null, -- The part of the world that it lies in.
  comment    varchar(152) not null, -- Anything.
  constraint pk_nation primary key (nation_key),
  constraint fk_nation_region foreign key (region_key) references region (region_key)
) without rowid;

create index ix_nation_region_key on nation (region_key);

create table supplier ( -- Someone we buy parts from.
  supplier_key    bigint        not null, -- Assigned by the generator.
  name            varchar(25)   not null, -- The name.
  address         varchar(40)   not null, -- Street and town.
  nation_key      bigint        not null, -- Their country.
  phone           varchar(15)   not null, -- Starts with the country's code, which is ten more than its key.
  account_balance decimal(15,2) not null, -- What we owe them, or they us.
  comment         varchar(101)  not null, -- Anything, complaints of customers for instance.
  constraint pk_supplier primary key (supplier_key),
  constraint fk_supplier_nation foreign key (nation_key) references nation (nation_key)
) without rowid;

create index ix_supplier_nation_key on supplier (nation_key);

create table part ( -- A part that we sell.
  part_key     bigint        not null, -- Assigned by the generator.
  name         varchar(55)   not null, -- Five words, mostly colours.
  manufacturer varchar(25)   not null, -- Who makes it.
  brand        varchar(10)   not null, -- Under which brand.
  type         varchar(25)   not null, -- Three words: a kind, a finish and a metal.
  size         int           not null, -- From 1 to 50.
  container    varchar(10)   not null, -- Two words: a size and a form.
  retail_price decimal(15,2) not null, -- The price in the catalogue.
  comment      varchar(23)   not null, -- Anything.
  constraint pk_part primary key (part_key)
) without rowid;

create table partsupp ( -- A part as a supplier offers it.
  part_key           bigint        not null, -- The part.
  supplier_key       bigint        not null, -- The supplier.
  available_quantity int           not null, -- How many they have.
  supply_cost        decimal(15,2) not null, -- What one costs us.
  comment            varchar(199)  not null, -- Anything.
  constraint pk_partsupp primary key (part_key, supplier_key),
  constraint fk_partsupp_part foreign key (part_key) references part (part_key),
  constraint fk_partsupp_supplier foreign key (supplier_key) references supplier (supplier_key)
) without rowid;

create index ix_partsupp_supplier_key on partsupp (supplier_key);

create table customer ( -- Someone who buys parts from us.
  customer_key    bigint        not null, -- Assigned by the generator.
  name            varchar(25)   not null, -- The name.
  address         varchar(40)   not null, -- Street and town.
  nation_key      bigint        not null, -- Their country.
  phone           varchar(15)   not null, -- Starts with the country's code, which is ten more than its key.
  account_balance decimal(15,2) not null, -- What they have left, or owe us.
  market_segment  varchar(10)   not null, -- Their business.
  comment         varchar(117)  not null, -- Anything.
  constraint pk_customer primary key (customer_key),
  constraint fk_customer_nation foreign key (nation_key) references nation (nation_key)
) without rowid;

create index ix_customer_nation_key on customer (nation_key);

create table orders ( -- An order.
  order_key      bigint        not null, -- Assigned by the generator, with gaps.
  customer_key   bigint        not null, -- Who ordered.
  order_status   varchar(1)    not null, -- F when all lines are fulfilled, O when none is, P between.
  total_price    decimal(15,2) not null, -- What the customer pays for all lines.
  order_date     date          not null, -- When it was ordered.
  order_priority varchar(15)   not null, -- From 1-URGENT to 5-LOW.
  clerk          varchar(15)   not null, -- Who took the order.
  ship_priority  int           not null, -- Always 0.
  comment        varchar(79)   not null, -- Anything.
  constraint pk_orders primary key (order_key),
  constraint fk_orders_customer foreign key (customer_key) references customer (customer_key)
) without rowid;

create index ix_orders_customer_key on orders (customer_key);

create table lineitem ( -- A line of an order: so many of a part, from a supplier.
  order_key         bigint        not null, -- The order.
  part_key          bigint        not null, -- The part.
  supplier_key      bigint        not null, -- Who supplies it.
  line_number       int           not null, -- From 1, within the order.
  quantity          decimal(15,2) not null, -- How many.
  extended_price    decimal(15,2) not null, -- The price of so many, before discount and tax.
  discount          decimal(15,2) not null, -- The discount as a fraction: 0.05 are five per cent.
  tax               decimal(15,2) not null, -- The tax as a fraction.
  return_flag       varchar(1)    not null, -- R when it was returned, A when accepted, N when not yet received.
  line_status       varchar(1)    not null, -- O when not yet shipped, F when it was.
  ship_date         date          not null, -- When it was, or will be, shipped.
  commit_date       date          not null, -- The day that we promised.
  receipt_date      date          not null, -- When the customer has it.
  ship_instructions varchar(25)   not null, -- How to hand it over.
  ship_mode         varchar(10)   not null, -- How it travels.
  comment           varchar(44)   not null, -- Anything.
  constraint pk_lineitem primary key (order_key, line_number),
  constraint fk_lineitem_orders foreign key (order_key) references orders (order_key),
  constraint fk_lineitem_partsupp foreign key (part_key, supplier_key) references partsupp (part_key, supplier_key)
) without rowid;

create index ix_lineitem_part_key_supplier_key on lineitem (part_key, supplier_key);
create index ix_lineitem_supplier_key on lineitem (supplier_key);
