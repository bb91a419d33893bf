select ps.part_key, sum(ps.supply_cost * ps.available_quantity) as stock_value
from partsupp ps
join supplier s on s.supplier_key = ps.supplier_key
join nation n on n.nation_key = s.nation_key
where n.name = 'GERMANY'
group by ps.part_key
having sum(ps.supply_cost * ps.available_quantity) > (
  select sum(ps2.supply_cost * ps2.available_quantity) * 0.0001
  from partsupp ps2
  join supplier s2 on s2.supplier_key = ps2.supplier_key
  join nation n2 on n2.nation_key = s2.nation_key
  where n2.name = 'GERMANY')
order by stock_value desc
