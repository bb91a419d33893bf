select order_count, count(*) as customers
from (
  select c.customer_key, count(o.order_key) as order_count
  from customer c
  left join orders o on o.customer_key = c.customer_key and o.comment not like '%special%requests%'
  group by c.customer_key) orders_of_customers
group by order_count
order by customers desc, order_count desc
