package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.examples.tpch.db.Tables.LINEITEM;

import java.math.BigDecimal;
import org.ashlarsql.expr.NumExpr;

/** What a line of an order comes to. Expressions are values: named once, used in half of the queries. */
final class Prices {

    /** The price after the discount, which most questions mean by revenue. */
    static final NumExpr<BigDecimal, BigDecimal> DISCOUNTED_PRICE =
            LINEITEM.extendedPrice.times(val(BigDecimal.ONE).minus(LINEITEM.discount));

    /** The price after discount and tax. */
    static final NumExpr<BigDecimal, BigDecimal> CHARGE =
            DISCOUNTED_PRICE.times(val(BigDecimal.ONE).plus(LINEITEM.tax));

    private Prices() {}
}
