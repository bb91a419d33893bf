-- Discs that are out: what, from where, with whom and since when.

create view open_rental as
select
  rental.rental_id,
  rental.rented_at,
  rental.due_on,
  film.film_id,
  film.title as film_title,
  disc.barcode,
  store.store_id,
  store.name as store_name,
  customer.customer_id,
  customer.full_name as customer_name,
  customer.email as customer_email
from rental
join disc on disc.disc_id = rental.disc_id
join film on film.film_id = disc.film_id
join store on store.store_id = disc.store_id
join customer on customer.customer_id = rental.customer_id
where rental.returned_at is null;

comment on view open_rental is 'Discs that are out: what, from where, with whom and since when.';
