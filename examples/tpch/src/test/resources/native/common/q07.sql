select supplier_nation, customer_nation, ship_year, sum(volume)
from (
  select n1.name as supplier_nation,
         n2.name as customer_nation,
         extract(year from l.ship_date) as ship_year,
         l.extended_price * (1 - l.discount) as volume
  from supplier s
  join lineitem l on l.supplier_key = s.supplier_key
  join orders o on o.order_key = l.order_key
  join customer c on c.customer_key = o.customer_key
  join nation n1 on n1.nation_key = s.nation_key
  join nation n2 on n2.nation_key = c.nation_key
  where (n1.name = 'FRANCE' and n2.name = 'GERMANY' or n1.name = 'GERMANY' and n2.name = 'FRANCE')
    and l.ship_date between '1995-01-01' and '1996-12-31') shipping
group by supplier_nation, customer_nation, ship_year
order by supplier_nation, customer_nation, ship_year
