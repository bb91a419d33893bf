package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.time.LocalDate;
import org.ashlarsql.dsl.Select;

/** Do the cheaper ways to ship make urgent orders late more often than others? */
final class Q12ShippingModes {

    record LateLines(String shipMode, long urgent, long other) {}

    static Select<LateLines> query(String oneMode, String otherMode, LocalDate year) {
        var isUrgent = ORDERS.orderPriority.in("1-URGENT", "2-HIGH");

        return select(row(LINEITEM.shipMode, count().filter(isUrgent), count().filter(not(isUrgent)))
                        .into(LateLines::new))
                .from(ORDERS)
                .join(LINEITEM, LINEITEM.orderKey.eq(ORDERS.orderKey))
                .where(
                        LINEITEM.shipMode.in(oneMode, otherMode),
                        LINEITEM.commitDate.lt(LINEITEM.receiptDate),
                        LINEITEM.shipDate.lt(LINEITEM.commitDate),
                        LINEITEM.receiptDate.ge(year),
                        LINEITEM.receiptDate.lt(year.plusYears(1)))
                .groupBy(LINEITEM.shipMode)
                .orderBy(LINEITEM.shipMode);
    }

    private Q12ShippingModes() {}
}
