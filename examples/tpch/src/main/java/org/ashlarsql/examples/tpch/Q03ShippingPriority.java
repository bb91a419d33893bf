package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.Prices.DISCOUNTED_PRICE;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ashlarsql.dsl.Select;

/** Which ten orders, not yet shipped on a day, are worth the most? */
final class Q03ShippingPriority {

    record UnshippedOrder(long orderKey, BigDecimal revenue, LocalDate orderDate, int shipPriority) {}

    static Select<UnshippedOrder> query(String marketSegment, LocalDate day) {
        var revenue = sum(DISCOUNTED_PRICE).notNull().as("revenue");

        return select(row(LINEITEM.orderKey, revenue, ORDERS.orderDate, ORDERS.shipPriority)
                        .into(UnshippedOrder::new))
                .from(CUSTOMER)
                .join(ORDERS, ORDERS.customerKey.eq(CUSTOMER.customerKey))
                .join(LINEITEM, LINEITEM.orderKey.eq(ORDERS.orderKey))
                .where(CUSTOMER.marketSegment.eq(marketSegment), ORDERS.orderDate.lt(day), LINEITEM.shipDate.gt(day))
                .groupBy(LINEITEM.orderKey, ORDERS.orderDate, ORDERS.shipPriority)
                .orderBy(revenue.desc(), ORDERS.orderDate)
                .limit(10);
    }

    private Q03ShippingPriority() {}
}
