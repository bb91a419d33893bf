select country_code, count(*), sum(account_balance)
from (
  select substr(c.phone, 1, 2) as country_code, c.account_balance
  from customer c
  where substr(c.phone, 1, 2) in ('13', '31', '23', '29', '30', '18', '17')
    and c.account_balance > (
      select avg(c2.account_balance)
      from customer c2
      where c2.account_balance > 0.00
        and substr(c2.phone, 1, 2) in ('13', '31', '23', '29', '30', '18', '17'))
    and not exists (select * from orders o where o.customer_key = c.customer_key)) idle
group by country_code
order by country_code
