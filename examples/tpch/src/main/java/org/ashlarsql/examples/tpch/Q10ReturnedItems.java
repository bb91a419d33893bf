package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.Prices.DISCOUNTED_PRICE;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ashlarsql.dsl.Select;

/** Which twenty customers cost the most by what they ordered in a quarter and sent back? */
final class Q10ReturnedItems {

    record Returner(
            long customerKey,
            String name,
            BigDecimal lostRevenue,
            BigDecimal accountBalance,
            String nation,
            String address,
            String phone,
            String comment) {}

    static Select<Returner> query(LocalDate quarter) {
        var lostRevenue = sum(DISCOUNTED_PRICE).notNull().as("lost_revenue");
        var returner = row(
                CUSTOMER.customerKey,
                CUSTOMER.name,
                lostRevenue,
                CUSTOMER.accountBalance,
                NATION.name,
                CUSTOMER.address,
                CUSTOMER.phone,
                CUSTOMER.comment);

        return select(returner.into(Returner::new))
                .from(CUSTOMER)
                .join(ORDERS, ORDERS.customerKey.eq(CUSTOMER.customerKey))
                .join(LINEITEM, LINEITEM.orderKey.eq(ORDERS.orderKey))
                .join(NATION, NATION.nationKey.eq(CUSTOMER.nationKey))
                .where(
                        ORDERS.orderDate.ge(quarter),
                        ORDERS.orderDate.lt(quarter.plusMonths(3)),
                        LINEITEM.returnFlag.eq("R"))
                .groupBy(
                        CUSTOMER.customerKey,
                        CUSTOMER.name,
                        CUSTOMER.accountBalance,
                        CUSTOMER.phone,
                        NATION.name,
                        CUSTOMER.address,
                        CUSTOMER.comment)
                .orderBy(lostRevenue.desc())
                .limit(20);
    }

    private Q10ReturnedItems() {}
}
