select s.account_balance, s.name, n.name, p.part_key, p.manufacturer, s.address, s.phone, s.comment
from part p
join partsupp ps on ps.part_key = p.part_key
join supplier s on s.supplier_key = ps.supplier_key
join nation n on n.nation_key = s.nation_key
join region r on r.region_key = n.region_key
where p.size = 15
  and p.type like '%BRASS'
  and r.name = 'EUROPE'
  and ps.supply_cost = (
    select min(ps2.supply_cost)
    from partsupp ps2
    join supplier s2 on s2.supplier_key = ps2.supplier_key
    join nation n2 on n2.nation_key = s2.nation_key
    join region r2 on r2.region_key = n2.region_key
    where ps2.part_key = p.part_key and r2.name = 'EUROPE')
order by s.account_balance desc, n.name, s.name, p.part_key
limit 100
