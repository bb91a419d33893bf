package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.dsl.Select;

/** What would a year lose without the orders of less than a fifth of a part's usual quantity? */
final class Q17SmallQuantityRevenue {

    record Loss(Optional<BigDecimal> perYear) {}

    private static final BigDecimal YEARS = new BigDecimal("7.0");
    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    static Select<Loss> query(String brand, String container) {
        var line = LINEITEM.as("line");
        var usualQuantity = scalar(avg(line.quantity), q -> q.from(line).where(line.partKey.eq(PART.partKey)));

        return select(sum(LINEITEM.extendedPrice).dividedBy(YEARS).map(Loss::new))
                .from(LINEITEM)
                .join(PART, PART.partKey.eq(LINEITEM.partKey))
                .where(
                        PART.brand.eq(brand),
                        PART.container.eq(container),
                        LINEITEM.quantity.lt(usualQuantity.times(FIFTH)));
    }

    private Q17SmallQuantityRevenue() {}
}
