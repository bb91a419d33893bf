package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.math.BigDecimal;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.examples.tpch.db.Partsupp;
import org.ashlarsql.expr.NumExpr;

/** Which parts make up more than a fraction of the stock of a nation, by what it cost? */
final class Q11ImportantStock {

    record Stock(long partKey, BigDecimal value) {}

    static Select<Stock> query(String nation, BigDecimal fraction) {
        var offer = PARTSUPP.as("offer");
        var seller = SUPPLIER.as("seller");
        var home = NATION.as("home");
        var wholeStock = scalar(
                sum(cost(offer)),
                q -> q.from(offer)
                        .join(seller, seller.supplierKey.eq(offer.supplierKey))
                        .join(home, home.nationKey.eq(seller.nationKey))
                        .where(home.name.eq(nation)));
        var value = sum(cost(PARTSUPP)).notNull().as("value");

        return select(row(PARTSUPP.partKey, value).into(Stock::new))
                .from(PARTSUPP)
                .join(SUPPLIER, SUPPLIER.supplierKey.eq(PARTSUPP.supplierKey))
                .join(NATION, NATION.nationKey.eq(SUPPLIER.nationKey))
                .where(NATION.name.eq(nation))
                .groupBy(PARTSUPP.partKey)
                .having(value.gt(wholeStock.times(fraction)))
                .orderBy(value.desc());
    }

    private static NumExpr<BigDecimal, ?> cost(Partsupp offer) {
        return offer.supplyCost.times(offer.availableQuantity);
    }

    private Q11ImportantStock() {}
}
