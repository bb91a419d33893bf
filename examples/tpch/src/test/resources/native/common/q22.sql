select country_code, count(*), sum(account_balance)
from (
  select substring(c.phone from 1 for 2) as country_code, c.account_balance
  from customer c
  where substring(c.phone from 1 for 2) in ('13', '31', '23', '29', '30', '18', '17')
    and c.account_balance > (
      select avg(c2.account_balance)
      from customer c2
      where c2.account_balance > 0.00
        and substring(c2.phone from 1 for 2) in ('13', '31', '23', '29', '30', '18', '17'))
    and not exists (select * from orders o where o.customer_key = c.customer_key)) idle
group by country_code
order by country_code
