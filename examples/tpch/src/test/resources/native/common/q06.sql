select sum(extended_price * discount)
from lineitem
where ship_date >= '1994-01-01'
  and ship_date < date '1994-01-01' + interval '1' year
  and discount between 0.06 - 0.01 and 0.06 + 0.01
  and quantity < 24
