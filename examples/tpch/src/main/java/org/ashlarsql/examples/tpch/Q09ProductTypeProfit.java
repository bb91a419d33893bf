package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.Prices.DISCOUNTED_PRICE;
import static org.ashlarsql.examples.tpch.db.Keys.LINEITEM_PART_KEY_SUPPLIER_KEY_FKEY;
import static org.ashlarsql.examples.tpch.db.Tables.*;
import static org.ashlarsql.expr.DateUnit.YEAR;

import java.math.BigDecimal;
import org.ashlarsql.dsl.Select;

/** What did we gain by parts of a colour, by the nation that supplied them and by year? */
final class Q09ProductTypeProfit {

    record Profit(String nation, int year, BigDecimal profit) {}

    static Select<Profit> query(String colour) {
        var year = ORDERS.orderDate.extract(YEAR).notNull().as("order_year");
        var profit = DISCOUNTED_PRICE.minus(PARTSUPP.supplyCost.times(LINEITEM.quantity));

        return select(row(NATION.name, year, sum(profit).notNull()).into(Profit::new))
                .from(PART)
                .join(LINEITEM, LINEITEM.partKey.eq(PART.partKey))
                .join(PARTSUPP, LINEITEM_PART_KEY_SUPPLIER_KEY_FKEY.on(LINEITEM, PARTSUPP))
                .join(SUPPLIER, SUPPLIER.supplierKey.eq(LINEITEM.supplierKey))
                .join(ORDERS, ORDERS.orderKey.eq(LINEITEM.orderKey))
                .join(NATION, NATION.nationKey.eq(SUPPLIER.nationKey))
                .where(PART.name.contains(colour))
                .groupBy(NATION.name, year)
                .orderBy(NATION.name, year.desc());
    }

    private Q09ProductTypeProfit() {}
}
