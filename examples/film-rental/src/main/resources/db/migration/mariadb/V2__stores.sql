-- The stores: where they are, who works there and which discs stand on which shelf.

create table country (
  country_code char(2)     not null comment 'Two letters as in ISO 3166-1.',
  name         varchar(80) not null comment 'The name in English.',
  primary key (country_code),
  constraint uq_country_name unique (name)
) collate utf8mb4_nopad_bin comment 'A country, known by its code.';

create table city (
  city_id      integer     not null auto_increment comment 'Assigned by the database.',
  country_code char(2)     not null                comment 'The country it lies in.',
  name         varchar(80) not null                comment 'The name in English.',
  population   integer                             comment 'Inhabitants at the last census.',
  primary key (city_id),
  constraint uq_city_country_code_name unique (country_code, name),
  constraint fk_city_country foreign key (country_code) references country (country_code),
  constraint ck_city_population check (population >= 0)
) collate utf8mb4_nopad_bin comment 'A city or town.';

create table address (
  address_id  integer      not null auto_increment comment 'Assigned by the database.',
  street_line varchar(120) not null                comment 'Street and number.',
  extra_line  varchar(120)                         comment 'Floor, flat or company.',
  postal_code varchar(12)                          comment 'Postal code, where the country has them.',
  city_id     integer      not null                comment 'The city.',
  latitude    double                               comment 'Degrees north of the equator.',
  longitude   double                               comment 'Degrees east of Greenwich.',
  primary key (address_id),
  constraint fk_address_city foreign key (city_id) references city (city_id),
  constraint ck_address_latitude check (latitude between -90 and 90),
  constraint ck_address_longitude check (longitude between -180 and 180)
) collate utf8mb4_nopad_bin comment 'A postal address of a store or a customer.';

create index ix_address_city_id on address (city_id);

create table store (
  store_id        integer     not null auto_increment     comment 'Assigned by the database.',
  name            varchar(80) not null                    comment 'The name over the door.',
  address_id      integer     not null                    comment 'Where it is. No two stores share an address.',
  opened_on       date        not null                    comment 'The first day of business.',
  opens_at        time        not null default '09:00:00' comment 'Opening time, Monday to Saturday.',
  closes_at       time        not null default '21:00:00' comment 'Closing time, Monday to Saturday.',
  sunday_opens_at time                                    comment 'Opening time on Sundays, NULL where it stays shut.',
  has_parking     boolean     not null default false      comment 'Whether customers can park.',
  primary key (store_id),
  constraint uq_store_name unique (name),
  constraint uq_store_address_id unique (address_id),
  constraint fk_store_address foreign key (address_id) references address (address_id),
  constraint ck_store_hours check (closes_at > opens_at)
) collate utf8mb4_nopad_bin comment 'A shop of the chain.';

create table employee (
  employee_id    integer       not null auto_increment  comment 'Assigned by the database.',
  store_id       integer       not null                 comment 'The store.',
  manager_id     integer                                comment 'Who they report to, NULL for the head of the chain.',
  first_name     varchar(60)   not null                 comment 'The given name.',
  last_name      varchar(60)   not null                 comment 'The family name.',
  job_title      varchar(60)   not null default 'Clerk' comment 'What they do.',
  email          varchar(120)  not null                 comment 'The address at work.',
  hired_on       date          not null                 comment 'The first day of work.',
  left_on        date                                   comment 'The last day of work, NULL while employed.',
  monthly_salary decimal(10,2)                          comment 'Pay each month, NULL for those paid by the hour.',
  photo          mediumblob                             comment 'A portrait as a JPEG image.',
  primary key (employee_id),
  constraint uq_employee_email unique (email),
  constraint fk_employee_store foreign key (store_id) references store (store_id),
  constraint fk_employee_manager foreign key (manager_id) references employee (employee_id),
  constraint ck_employee_left_on check (left_on >= hired_on)
) collate utf8mb4_nopad_bin comment 'Someone who works, or worked, in a store.';

create index ix_employee_store_id on employee (store_id);
create index ix_employee_manager_id on employee (manager_id);

create table shelf (
  store_id integer     not null            comment 'The store.',
  shelf_no smallint    not null            comment 'The number painted on the shelf.',
  label    varchar(40)                     comment 'The sign above it.',
  capacity smallint    not null default 40 comment 'How many discs it holds.',
  primary key (store_id, shelf_no),
  constraint fk_shelf_store foreign key (store_id) references store (store_id),
  constraint ck_shelf_capacity check (capacity > 0)
) collate utf8mb4_nopad_bin comment 'A shelf, numbered within its store.';

create table disc (
  disc_id        integer       not null auto_increment comment 'Assigned by the database.',
  film_id        integer       not null                comment 'The film on it.',
  store_id       integer       not null                comment 'The store that owns it.',
  shelf_no       smallint                              comment 'Its shelf in that store, NULL while it is not shelved.',
  barcode        bigint        not null                comment 'The thirteen digits on its label.',
  bought_on      date          not null                comment 'When the store bought it.',
  purchase_price decimal(10,2) not null                comment 'What the store paid.',
  is_rentable    boolean       not null default true   comment 'Whether it may be rented out.',
  checked_at     datetime(6)                           comment 'When it was last tested, in UTC. NULL if never.',
  primary key (disc_id),
  constraint uq_disc_barcode unique (barcode),
  constraint fk_disc_film foreign key (film_id) references film (film_id),
  constraint fk_disc_store foreign key (store_id) references store (store_id),
  constraint fk_disc_shelf foreign key (store_id, shelf_no) references shelf (store_id, shelf_no),
  constraint ck_disc_purchase_price check (purchase_price >= 0)
) collate utf8mb4_nopad_bin comment 'One disc of a film: the thing that is rented.';

create index ix_disc_film_id on disc (film_id);
create index ix_disc_store_id_shelf_no on disc (store_id, shelf_no);
