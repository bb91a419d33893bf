-- 0.06 + 0.01 is a little less than 0.07 in floating numbers.
select sum(extended_price * discount)
from lineitem
where ship_date >= '1994-01-01'
  and ship_date < date('1994-01-01', '+1 year')
  and discount between 0.05 and 0.07
  and quantity < 24
