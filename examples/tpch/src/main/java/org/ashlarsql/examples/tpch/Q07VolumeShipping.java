package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.Prices.DISCOUNTED_PRICE;
import static org.ashlarsql.examples.tpch.db.Tables.*;
import static org.ashlarsql.expr.DateUnit.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ashlarsql.dsl.Select;

/** What did two nations sell to each other, by year? */
final class Q07VolumeShipping {

    record Trade(String seller, String buyer, int year, BigDecimal revenue) {}

    static Select<Trade> query(String oneNation, String otherNation) {
        var seller = NATION.as("seller");
        var buyer = NATION.as("buyer");
        var year = LINEITEM.shipDate.extract(YEAR).notNull().as("ship_year");
        var there = seller.name.eq(oneNation).and(buyer.name.eq(otherNation));
        var back = seller.name.eq(otherNation).and(buyer.name.eq(oneNation));

        return select(row(seller.name, buyer.name, year, sum(DISCOUNTED_PRICE).notNull())
                        .into(Trade::new))
                .from(SUPPLIER)
                .join(LINEITEM, LINEITEM.supplierKey.eq(SUPPLIER.supplierKey))
                .join(ORDERS, ORDERS.orderKey.eq(LINEITEM.orderKey))
                .join(CUSTOMER, CUSTOMER.customerKey.eq(ORDERS.customerKey))
                .join(seller, seller.nationKey.eq(SUPPLIER.nationKey))
                .join(buyer, buyer.nationKey.eq(CUSTOMER.nationKey))
                .where(there.or(back), LINEITEM.shipDate.between(LocalDate.of(1995, 1, 1), LocalDate.of(1996, 12, 31)))
                .groupBy(seller.name, buyer.name, year)
                .orderBy(seller.name, buyer.name, year);
    }

    private Q07VolumeShipping() {}
}
