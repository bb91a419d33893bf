select nation, order_year, sum(amount)
from (
  select n.name as nation,
         extract(year from o.order_date) as order_year,
         l.extended_price * (1 - l.discount) - ps.supply_cost * l.quantity as amount
  from part p
  join lineitem l on l.part_key = p.part_key
  join partsupp ps on ps.part_key = l.part_key and ps.supplier_key = l.supplier_key
  join supplier s on s.supplier_key = l.supplier_key
  join orders o on o.order_key = l.order_key
  join nation n on n.nation_key = s.nation_key
  where p.name like '%green%') profit
group by nation, order_year
order by nation, order_year desc
