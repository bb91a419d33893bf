-- The customers: what they rent, what they pay and what they think of it.

create table customer (
  customer_id      integer      not null auto_increment             comment 'Assigned by the database.',
  card_id          char(36)     not null                            comment 'The identifier stored on the membership card.',
  first_name       varchar(60)  not null                            comment 'The given name.',
  last_name        varchar(60)  not null                            comment 'The family name.',
  full_name        varchar(121) generated always as (concat(first_name, ' ', last_name)) stored not null
                                                                    comment 'Both names, put together by the database.',
  email            varchar(120)                                     comment 'Where receipts go.',
  home_store_id    integer      not null                            comment 'The store they joined.',
  address_id       integer                                          comment 'Where they live.',
  referred_by      char(36)                                         comment 'The card of the customer who brought them.',
  birth_date       date                                             comment 'Date of birth, shown as proof of age.',
  wants_newsletter boolean                                          comment 'Their choice, NULL until they are asked.',
  is_active        boolean      not null default true               comment 'Whether they may rent.',
  loyalty_points   integer      not null default 0                  comment 'Points not yet spent.',
  joined_at        datetime(6)  not null default (utc_timestamp(6)) comment 'When they signed up, in UTC.',
  primary key (customer_id),
  constraint uq_customer_card_id unique (card_id),
  constraint uq_customer_email unique (email),
  constraint fk_customer_home_store foreign key (home_store_id) references store (store_id),
  constraint fk_customer_address foreign key (address_id) references address (address_id),
  constraint fk_customer_referred_by foreign key (referred_by) references customer (card_id),
  constraint ck_customer_loyalty_points check (loyalty_points >= 0)
) collate utf8mb4_0900_bin comment 'Someone who holds a membership card.';

create index ix_customer_last_name_first_name on customer (last_name, first_name);
create index ix_customer_home_store_id on customer (home_store_id);
create index ix_customer_address_id on customer (address_id);
create index ix_customer_referred_by on customer (referred_by);

create table rental (
  rental_id        integer     not null auto_increment             comment 'Assigned by the database.',
  disc_id          integer     not null                            comment 'The disc.',
  customer_id      integer     not null                            comment 'Who took it.',
  employee_id      integer     not null                            comment 'Who handed it over.',
  rented_at        datetime(6) not null default (utc_timestamp(6)) comment 'When it left the store, in UTC.',
  due_on           date        not null                            comment 'The day it has to be back.',
  returned_at      datetime(6)                                     comment 'When it came back, in UTC. NULL while it is out.',
  return_condition enum ('good', 'scratched', 'unplayable')        comment 'How it came back.',
  primary key (rental_id),
  constraint fk_rental_disc foreign key (disc_id) references disc (disc_id),
  constraint fk_rental_customer foreign key (customer_id) references customer (customer_id),
  constraint fk_rental_employee foreign key (employee_id) references employee (employee_id),
  constraint ck_rental_returned_at check (returned_at >= rented_at),
  constraint ck_rental_returned check (returned_at is not null or return_condition is null)
) collate utf8mb4_0900_bin comment 'A disc that was taken home.';

create index ix_rental_disc_id_rented_at on rental (disc_id, rented_at);
create index ix_rental_customer_id_rented_at on rental (customer_id, rented_at);
create index ix_rental_employee_id on rental (employee_id);

create table payment (
  payment_id     integer       not null auto_increment             comment 'Assigned by the database.',
  rental_id      integer       not null                            comment 'The rental it pays for.',
  employee_id    integer                                           comment 'Who took the money, NULL when paid online.',
  payment_method enum ('card', 'cash', 'transfer', 'voucher') not null default 'card'
                                                                   comment 'How it was paid.',
  amount         decimal(10,2) not null                            comment 'The price before the discount.',
  discount       decimal(10,2) not null default 0                  comment 'What was taken off.',
  net_amount     decimal(10,2) generated always as (amount - discount) stored not null
                                                                   comment 'What was paid, worked out by the database.',
  paid_at        datetime(6)   not null default (utc_timestamp(6)) comment 'When the money came in, in UTC.',
  transaction_id char(36)                                          comment 'The reference given by the card company.',
  note           text                                              comment 'Anything worth remembering.',
  primary key (payment_id),
  constraint uq_payment_transaction_id unique (transaction_id),
  constraint fk_payment_rental foreign key (rental_id) references rental (rental_id),
  constraint fk_payment_employee foreign key (employee_id) references employee (employee_id),
  constraint ck_payment_amount check (amount >= 0),
  constraint ck_payment_discount check (discount between 0 and amount)
) collate utf8mb4_0900_bin comment 'Money received for a rental.';

create index ix_payment_rental_id on payment (rental_id);
create index ix_payment_employee_id on payment (employee_id);
create index ix_payment_paid_at on payment (paid_at);

create table film_review (
  film_id     integer      not null                            comment 'The film.',
  customer_id integer      not null                            comment 'Who wrote it.',
  stars       smallint     not null                            comment 'From 1, poor, to 5, splendid.',
  headline    varchar(120)                                     comment 'The review in a line.',
  body        text                                             comment 'The review.',
  written_at  datetime(6)  not null default (utc_timestamp(6)) comment 'When it was written, in UTC.',
  primary key (film_id, customer_id),
  constraint fk_film_review_film foreign key (film_id) references film (film_id) on delete cascade,
  constraint fk_film_review_customer foreign key (customer_id) references customer (customer_id),
  constraint ck_film_review_stars check (stars between 1 and 5)
) collate utf8mb4_0900_bin comment 'What a customer says about a film, once for each film.';

create index ix_film_review_customer_id on film_review (customer_id);

create table review_vote (
  film_id     integer not null comment 'The film reviewed.',
  reviewer_id integer not null comment 'Who wrote the review.',
  voter_id    integer not null comment 'Who votes.',
  is_helpful  boolean not null comment 'The vote.',
  primary key (film_id, reviewer_id, voter_id),
  constraint fk_review_vote_film_review foreign key (film_id, reviewer_id)
    references film_review (film_id, customer_id) on delete cascade,
  constraint fk_review_vote_voter foreign key (voter_id) references customer (customer_id)
) collate utf8mb4_0900_bin comment 'Whether another customer found a review helpful.';

create index ix_review_vote_voter_id on review_vote (voter_id);
