package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.Prices.CHARGE;
import static org.ashlarsql.examples.tpch.Prices.DISCOUNTED_PRICE;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ashlarsql.dsl.Select;

/** How much was billed, shipped and returned up to a day, by the state that the lines are in? */
final class Q01PricingSummary {

    record Summary(
            String returnFlag,
            String lineStatus,
            BigDecimal quantity,
            BigDecimal basePrice,
            BigDecimal discountedPrice,
            BigDecimal charge,
            BigDecimal averageQuantity,
            BigDecimal averagePrice,
            BigDecimal averageDiscount,
            long lines) {}

    static Select<Summary> query(LocalDate lastShipDate) {
        var summary = row(
                LINEITEM.returnFlag,
                LINEITEM.lineStatus,
                sum(LINEITEM.quantity).notNull(),
                sum(LINEITEM.extendedPrice).notNull(),
                sum(DISCOUNTED_PRICE).notNull(),
                sum(CHARGE).notNull(),
                avg(LINEITEM.quantity).notNull(),
                avg(LINEITEM.extendedPrice).notNull(),
                avg(LINEITEM.discount).notNull(),
                count());

        return select(summary.into(Summary::new))
                .from(LINEITEM)
                .where(LINEITEM.shipDate.le(lastShipDate))
                .groupBy(LINEITEM.returnFlag, LINEITEM.lineStatus)
                .orderBy(LINEITEM.returnFlag, LINEITEM.lineStatus);
    }

    private Q01PricingSummary() {}
}
