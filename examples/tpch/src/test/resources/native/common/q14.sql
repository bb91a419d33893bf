select 100 * sum(case when p.type like 'PROMO%' then l.extended_price * (1 - l.discount) else 0 end)
         / sum(l.extended_price * (1 - l.discount))
from lineitem l
join part p on p.part_key = l.part_key
where l.ship_date >= '1995-09-01'
  and l.ship_date < date '1995-09-01' + interval '1' month
