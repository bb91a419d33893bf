-- The customers: what they rent, what they pay and what they think of it.

create table customer ( -- Someone who holds a membership card.
  customer_id      integer      not null,                           -- Assigned by the database.
  card_id          uuid         not null,                           -- The identifier stored on the membership card.
  first_name       varchar(60)  not null,                           -- The given name.
  last_name        varchar(60)  not null,                           -- The family name.
  full_name        varchar(121) not null generated always as (first_name || ' ' || last_name) stored, -- Both names, put together by the database.
  email            varchar(120),                                    -- Where receipts go.
  home_store_id    int          not null,                           -- The store they joined.
  address_id       int,                                             -- Where they live.
  referred_by      uuid,                                            -- The card of the customer who brought them.
  birth_date       date,                                            -- Date of birth, shown as proof of age.
  wants_newsletter boolean,                                         -- Their choice, NULL until they are asked.
  is_active        boolean      not null default true,              -- Whether they may rent.
  loyalty_points   int          not null default 0,                 -- Points not yet spent.
  joined_at        timestamp    not null default current_timestamp, -- When they signed up, in UTC.
  constraint pk_customer primary key (customer_id),
  constraint uq_customer_card_id unique (card_id),
  constraint uq_customer_email unique (email),
  constraint fk_customer_home_store foreign key (home_store_id) references store (store_id),
  constraint fk_customer_address foreign key (address_id) references address (address_id),
  constraint fk_customer_referred_by foreign key (referred_by) references customer (card_id),
  constraint ck_customer_loyalty_points check (loyalty_points >= 0),
  constraint ck_customer_wants_newsletter check (wants_newsletter in (0, 1)),
  constraint ck_customer_is_active check (is_active in (0, 1))
);

create index ix_customer_last_name_first_name on customer (last_name, first_name);
create index ix_customer_home_store_id on customer (home_store_id);
create index ix_customer_address_id on customer (address_id);
create index ix_customer_referred_by on customer (referred_by);

create table rental ( -- A disc that was taken home.
  rental_id        integer   not null,                           -- Assigned by the database.
  disc_id          int       not null,                           -- The disc.
  customer_id      int       not null,                           -- Who took it.
  employee_id      int       not null,                           -- Who handed it over.
  rented_at        timestamp not null default current_timestamp, -- When it left the store, in UTC.
  due_on           date      not null,                           -- The day it has to be back.
  returned_at      timestamp,                                    -- When it came back, in UTC. NULL while it is out.
  return_condition text      constraint ck_rental_return_condition check (return_condition in ('good', 'scratched', 'unplayable')), -- How it came back.
  constraint pk_rental primary key (rental_id),
  constraint fk_rental_disc foreign key (disc_id) references disc (disc_id),
  constraint fk_rental_customer foreign key (customer_id) references customer (customer_id),
  constraint fk_rental_employee foreign key (employee_id) references employee (employee_id),
  constraint ck_rental_returned_at check (returned_at >= rented_at),
  constraint ck_rental_returned check (returned_at is not null or return_condition is null)
);

create index ix_rental_disc_id_rented_at on rental (disc_id, rented_at);
create index ix_rental_customer_id_rented_at on rental (customer_id, rented_at);
create index ix_rental_employee_id on rental (employee_id);

create table payment ( -- Money received for a rental.
  payment_id     integer       not null,                           -- Assigned by the database.
  rental_id      int           not null,                           -- The rental it pays for.
  employee_id    int,                                              -- Who took the money, NULL when paid online.
  payment_method text          not null default 'card' constraint ck_payment_payment_method check (payment_method in ('card', 'cash', 'transfer', 'voucher')), -- How it was paid.
  amount         decimal(10,2) not null,                           -- The price before the discount.
  discount       decimal(10,2) not null default 0,                 -- What was taken off.
  net_amount     decimal(10,2) not null generated always as (round(amount - discount, 2)) stored, -- What was paid, worked out by the database.
  paid_at        timestamp     not null default current_timestamp, -- When the money came in, in UTC.
  transaction_id uuid,                                             -- The reference given by the card company.
  note           text,                                             -- Anything worth remembering.
  constraint pk_payment primary key (payment_id),
  constraint uq_payment_transaction_id unique (transaction_id),
  constraint fk_payment_rental foreign key (rental_id) references rental (rental_id),
  constraint fk_payment_employee foreign key (employee_id) references employee (employee_id),
  constraint ck_payment_amount check (amount >= 0),
  constraint ck_payment_discount check (discount between 0 and amount)
);

create index ix_payment_rental_id on payment (rental_id);
create index ix_payment_employee_id on payment (employee_id);
create index ix_payment_paid_at on payment (paid_at);

create table film_review ( -- What a customer says about a film, once for each film.
  film_id     int          not null,                           -- The film.
  customer_id int          not null,                           -- Who wrote it.
  stars       smallint     not null,                           -- From 1, poor, to 5, splendid.
  headline    varchar(120),                                    -- The review in a line.
  body        text,                                            -- The review.
  written_at  timestamp    not null default current_timestamp, -- When it was written, in UTC.
  constraint pk_film_review primary key (film_id, customer_id),
  constraint fk_film_review_film foreign key (film_id) references film (film_id) on delete cascade,
  constraint fk_film_review_customer foreign key (customer_id) references customer (customer_id),
  constraint ck_film_review_stars check (stars between 1 and 5)
);

create index ix_film_review_customer_id on film_review (customer_id);

create table review_vote ( -- Whether another customer found a review helpful.
  film_id     int     not null, -- The film reviewed.
  reviewer_id int     not null, -- Who wrote the review.
  voter_id    int     not null, -- Who votes.
  is_helpful  boolean not null, -- The vote.
  constraint pk_review_vote primary key (film_id, reviewer_id, voter_id),
  constraint fk_review_vote_film_review foreign key (film_id, reviewer_id)
    references film_review (film_id, customer_id) on delete cascade,
  constraint fk_review_vote_voter foreign key (voter_id) references customer (customer_id),
  constraint ck_review_vote_is_helpful check (is_helpful in (0, 1))
);

create index ix_review_vote_voter_id on review_vote (voter_id);
