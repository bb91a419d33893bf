select s.name, count(*) as waiting
from supplier s
join lineitem l on l.supplier_key = s.supplier_key
join orders o on o.order_key = l.order_key
join nation n on n.nation_key = s.nation_key
where o.order_status = 'F'
  and l.receipt_date > l.commit_date
  and n.name = 'SAUDI ARABIA'
  and exists (
    select *
    from lineitem l2
    where l2.order_key = l.order_key and l2.supplier_key <> l.supplier_key)
  and not exists (
    select *
    from lineitem l3
    where l3.order_key = l.order_key
      and l3.supplier_key <> l.supplier_key
      and l3.receipt_date > l3.commit_date)
group by s.name
order by waiting desc, s.name
limit 100
