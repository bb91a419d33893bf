select sum(l.extended_price) / 7.0
from lineitem l
join part p on p.part_key = l.part_key
where p.brand = 'Brand#23'
  and p.container = 'MED BOX'
  and l.quantity < (select 0.2 * avg(l2.quantity) from lineitem l2 where l2.part_key = p.part_key)
