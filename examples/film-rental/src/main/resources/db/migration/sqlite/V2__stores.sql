-- The stores: where they are, who works there and which discs stand on which shelf.

create table country ( -- A country, known by its code.
  country_code char(2)     not null, -- Two letters as in ISO 3166-1.
  name         varchar(80) not null, -- The name in English.
  constraint pk_country primary key (country_code),
  constraint uq_country_name unique (name)
);

create table city ( -- A city or town.
  city_id      integer     not null, -- Assigned by the database.
  country_code char(2)     not null, -- The country it lies in.
  name         varchar(80) not null, -- The name in English.
  population   int,                  -- Inhabitants at the last census.
  constraint pk_city primary key (city_id),
  constraint uq_city_country_code_name unique (country_code, name),
  constraint fk_city_country foreign key (country_code) references country (country_code),
  constraint ck_city_population check (population >= 0)
);

create table address ( -- A postal address of a store or a customer.
  address_id  integer      not null, -- Assigned by the database.
  street_line varchar(120) not null, -- Street and number.
  extra_line  varchar(120),          -- Floor, flat or company.
  postal_code varchar(12),           -- Postal code, where the country has them.
  city_id     int          not null, -- The city.
  latitude    double,                -- Degrees north of the equator.
  longitude   double,                -- Degrees east of Greenwich.
  constraint pk_address primary key (address_id),
  constraint fk_address_city foreign key (city_id) references city (city_id),
  constraint ck_address_latitude check (latitude between -90 and 90),
  constraint ck_address_longitude check (longitude between -180 and 180)
);

create index ix_address_city_id on address (city_id);

create table store ( -- A shop of the chain.
  store_id        integer     not null,                    -- Assigned by the database.
  name            varchar(80) not null,                    -- The name over the door.
  address_id      int         not null,                    -- Where it is. No two stores share an address.
  opened_on       date        not null,                    -- The first day of business.
  opens_at        time        not null default '09:00:00', -- Opening time, Monday to Saturday.
  closes_at       time        not null default '21:00:00', -- Closing time, Monday to Saturday.
  sunday_opens_at time,                                    -- Opening time on Sundays, NULL where it stays shut.
  has_parking     boolean     not null default false,      -- Whether customers can park.
  constraint pk_store primary key (store_id),
  constraint uq_store_name unique (name),
  constraint uq_store_address_id unique (address_id),
  constraint fk_store_address foreign key (address_id) references address (address_id),
  constraint ck_store_hours check (closes_at > opens_at),
  constraint ck_store_has_parking check (has_parking in (0, 1))
);

create table employee ( -- Someone who works, or worked, in a store.
  employee_id    integer       not null,                 -- Assigned by the database.
  store_id       int           not null,                 -- The store.
  manager_id     int,                                    -- Who they report to, NULL for the head of the chain.
  first_name     varchar(60)   not null,                 -- The given name.
  last_name      varchar(60)   not null,                 -- The family name.
  job_title      varchar(60)   not null default 'Clerk', -- What they do.
  email          varchar(120)  not null,                 -- The address at work.
  hired_on       date          not null,                 -- The first day of work.
  left_on        date,                                   -- The last day of work, NULL while employed.
  monthly_salary decimal(10,2),                          -- Pay each month, NULL for those paid by the hour.
  photo          blob,                                   -- A portrait as a JPEG image.
  constraint pk_employee primary key (employee_id),
  constraint uq_employee_email unique (email),
  constraint fk_employee_store foreign key (store_id) references store (store_id),
  constraint fk_employee_manager foreign key (manager_id) references employee (employee_id),
  constraint ck_employee_left_on check (left_on >= hired_on)
);

create index ix_employee_store_id on employee (store_id);
create index ix_employee_manager_id on employee (manager_id);

create table shelf ( -- A shelf, numbered within its store.
  store_id int         not null,            -- The store.
  shelf_no smallint    not null,            -- The number painted on the shelf.
  label    varchar(40),                     -- The sign above it.
  capacity smallint    not null default 40, -- How many discs it holds.
  constraint pk_shelf primary key (store_id, shelf_no),
  constraint fk_shelf_store foreign key (store_id) references store (store_id),
  constraint ck_shelf_capacity check (capacity > 0)
);

create table disc ( -- One disc of a film: the thing that is rented.
  disc_id        integer       not null,              -- Assigned by the database.
  film_id        int           not null,              -- The film on it.
  store_id       int           not null,              -- The store that owns it.
  shelf_no       smallint,                            -- Its shelf in that store, NULL while it is not shelved.
  barcode        bigint        not null,              -- The thirteen digits on its label.
  bought_on      date          not null,              -- When the store bought it.
  purchase_price decimal(10,2) not null,              -- What the store paid.
  is_rentable    boolean       not null default true, -- Whether it may be rented out.
  checked_at     timestamp,                           -- When it was last tested, in UTC. NULL if never.
  constraint pk_disc primary key (disc_id),
  constraint uq_disc_barcode unique (barcode),
  constraint fk_disc_film foreign key (film_id) references film (film_id),
  constraint fk_disc_store foreign key (store_id) references store (store_id),
  constraint fk_disc_shelf foreign key (store_id, shelf_no) references shelf (store_id, shelf_no),
  constraint ck_disc_purchase_price check (purchase_price >= 0),
  constraint ck_disc_is_rentable check (is_rentable in (0, 1))
);

create index ix_disc_film_id on disc (film_id);
create index ix_disc_store_id_shelf_no on disc (store_id, shelf_no);
