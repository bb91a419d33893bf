select order_year, sum(case when nation = 'BRAZIL' then volume else 0 end) / sum(volume)
from (
  select extract(year from o.order_date) as order_year,
         l.extended_price * (1 - l.discount) as volume,
         n2.name as nation
  from part p
  join lineitem l on l.part_key = p.part_key
  join supplier s on s.supplier_key = l.supplier_key
  join orders o on o.order_key = l.order_key
  join customer c on c.customer_key = o.customer_key
  join nation n1 on n1.nation_key = c.nation_key
  join region r on r.region_key = n1.region_key
  join nation n2 on n2.nation_key = s.nation_key
  where r.name = 'AMERICA'
    and o.order_date between '1995-01-01' and '1996-12-31'
    and p.type = 'ECONOMY ANODIZED STEEL') all_nations
group by order_year
order by order_year
