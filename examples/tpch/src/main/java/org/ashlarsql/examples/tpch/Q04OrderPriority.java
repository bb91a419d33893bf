package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.time.LocalDate;
import org.ashlarsql.dsl.Select;

/** How many orders of a quarter had a line that came late, by their priority? */
final class Q04OrderPriority {

    record LateOrders(String priority, long orders) {}

    static Select<LateOrders> query(LocalDate quarter) {
        var lateLine = select(LINEITEM.lineNumber)
                .from(LINEITEM)
                .where(LINEITEM.orderKey.eq(ORDERS.orderKey), LINEITEM.commitDate.lt(LINEITEM.receiptDate));

        return select(row(ORDERS.orderPriority, count()).into(LateOrders::new))
                .from(ORDERS)
                .where(ORDERS.orderDate.ge(quarter), ORDERS.orderDate.lt(quarter.plusMonths(3)), exists(lateLine))
                .groupBy(ORDERS.orderPriority)
                .orderBy(ORDERS.orderPriority);
    }

    private Q04OrderPriority() {}
}
