package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ashlarsql.dsl.Select;

/** Who placed the hundred most expensive of the orders of a large quantity? */
final class Q18LargeVolumeCustomer {

    record LargeOrder(
            String customer,
            long customerKey,
            long orderKey,
            LocalDate orderDate,
            BigDecimal totalPrice,
            BigDecimal quantity) {}

    static Select<LargeOrder> query(BigDecimal quantity) {
        var largeOrders = select(LINEITEM.orderKey)
                .from(LINEITEM)
                .groupBy(LINEITEM.orderKey)
                .having(sum(LINEITEM.quantity).gt(quantity));
        var largeOrder = row(
                CUSTOMER.name,
                CUSTOMER.customerKey,
                ORDERS.orderKey,
                ORDERS.orderDate,
                ORDERS.totalPrice,
                sum(LINEITEM.quantity).notNull());

        return select(largeOrder.into(LargeOrder::new))
                .from(CUSTOMER)
                .join(ORDERS, ORDERS.customerKey.eq(CUSTOMER.customerKey))
                .join(LINEITEM, LINEITEM.orderKey.eq(ORDERS.orderKey))
                .where(ORDERS.orderKey.in(largeOrders))
                .groupBy(CUSTOMER.name, CUSTOMER.customerKey, ORDERS.orderKey, ORDERS.orderDate, ORDERS.totalPrice)
                .orderBy(ORDERS.totalPrice.desc(), ORDERS.orderDate)
                .limit(100);
    }

    private Q18LargeVolumeCustomer() {}
}
