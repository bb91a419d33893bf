select l.order_key, sum(l.extended_price * (1 - l.discount)) as revenue, o.order_date, o.ship_priority
from customer c
join orders o on o.customer_key = c.customer_key
join lineitem l on l.order_key = o.order_key
where c.market_segment = 'BUILDING' and o.order_date < '1995-03-15' and l.ship_date > '1995-03-15'
group by l.order_key, o.order_date, o.ship_priority
order by revenue desc, o.order_date
limit 10
