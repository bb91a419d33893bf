package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.math.BigDecimal;
import java.util.List;
import org.ashlarsql.dsl.Select;

/** How many customers of each country never ordered although they have more money than the average? */
final class Q22SalesOpportunity {

    record Prospects(String countryCode, long customers, BigDecimal balance) {}

    static Select<Prospects> query(List<String> countryCodes) {
        var someone = CUSTOMER.as("someone");
        var averageBalance = scalar(
                avg(someone.accountBalance),
                q -> q.from(someone)
                        .where(
                                someone.accountBalance.gt(0),
                                someone.phone.left(2).in(countryCodes)));
        var countryCode = CUSTOMER.phone.left(2).as("country_code");
        var theirOrders = select(ORDERS.orderKey).from(ORDERS).where(ORDERS.customerKey.eq(CUSTOMER.customerKey));

        return select(row(countryCode, count(), sum(CUSTOMER.accountBalance).notNull())
                        .into(Prospects::new))
                .from(CUSTOMER)
                .where(countryCode.in(countryCodes), CUSTOMER.accountBalance.gt(averageBalance), notExists(theirOrders))
                .groupBy(countryCode)
                .orderBy(countryCode);
    }

    private Q22SalesOpportunity() {}
}
