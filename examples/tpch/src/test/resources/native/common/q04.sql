select order_priority, count(*)
from orders
where order_date >= '1993-07-01'
  and order_date < date '1993-07-01' + interval '3' month
  and exists (
    select *
    from lineitem
    where lineitem.order_key = orders.order_key and lineitem.commit_date < lineitem.receipt_date)
group by order_priority
order by order_priority
