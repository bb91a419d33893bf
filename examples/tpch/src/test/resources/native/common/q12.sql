select l.ship_mode,
       sum(case when o.order_priority in ('1-URGENT', '2-HIGH') then 1 else 0 end),
       sum(case when o.order_priority not in ('1-URGENT', '2-HIGH') then 1 else 0 end)
from orders o
join lineitem l on l.order_key = o.order_key
where l.ship_mode in ('MAIL', 'SHIP')
  and l.commit_date < l.receipt_date
  and l.ship_date < l.commit_date
  and l.receipt_date >= '1994-01-01'
  and l.receipt_date < date '1994-01-01' + interval '1' year
group by l.ship_mode
order by l.ship_mode
