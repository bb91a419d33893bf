with revenue as (
  select supplier_key, sum(extended_price * (1 - discount)) as total
  from lineitem
  where ship_date >= '1996-01-01'
    and ship_date < date('1996-01-01', '+3 months')
  group by supplier_key)
select s.supplier_key, s.name, s.address, s.phone, r.total
from supplier s
join revenue r on r.supplier_key = s.supplier_key
where r.total = (select max(total) from revenue)
order by s.supplier_key
