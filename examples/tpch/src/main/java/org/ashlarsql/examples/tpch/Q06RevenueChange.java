package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ashlarsql.dsl.Select;

/** How much more would a year have brought without the discounts around a rate on small quantities? */
final class Q06RevenueChange {

    record Gain(BigDecimal revenue) {}

    private static final BigDecimal MARGIN = new BigDecimal("0.01");

    static Select<Gain> query(LocalDate year, BigDecimal discount, BigDecimal quantity) {
        return select(sum(LINEITEM.extendedPrice.times(LINEITEM.discount))
                        .notNull()
                        .map(Gain::new))
                .from(LINEITEM)
                .where(
                        LINEITEM.shipDate.ge(year),
                        LINEITEM.shipDate.lt(year.plusYears(1)),
                        LINEITEM.discount.between(discount.subtract(MARGIN), discount.add(MARGIN)),
                        LINEITEM.quantity.lt(quantity));
    }

    private Q06RevenueChange() {}
}
