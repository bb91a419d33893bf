package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.Prices.DISCOUNTED_PRICE;
import static org.ashlarsql.examples.tpch.db.Tables.*;
import static org.ashlarsql.expr.DateUnit.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ashlarsql.dsl.Select;

/** Which share of what a region spent on a type of part went to the suppliers of a nation, by year? */
final class Q08MarketShare {

    record Share(int year, BigDecimal share) {}

    static Select<Share> query(String nation, String region, String type) {
        var seller = NATION.as("seller");
        var buyer = NATION.as("buyer");
        var year = ORDERS.orderDate.extract(YEAR).notNull().as("order_year");
        var theirs = caseWhen(seller.name.eq(nation)).then(DISCOUNTED_PRICE).otherwise(BigDecimal.ZERO);
        var share = sum(theirs).dividedBy(sum(DISCOUNTED_PRICE)).notNull();

        return select(row(year, share).into(Share::new))
                .from(PART)
                .join(LINEITEM, LINEITEM.partKey.eq(PART.partKey))
                .join(SUPPLIER, SUPPLIER.supplierKey.eq(LINEITEM.supplierKey))
                .join(seller, seller.nationKey.eq(SUPPLIER.nationKey))
                .join(ORDERS, ORDERS.orderKey.eq(LINEITEM.orderKey))
                .join(CUSTOMER, CUSTOMER.customerKey.eq(ORDERS.customerKey))
                .join(buyer, buyer.nationKey.eq(CUSTOMER.nationKey))
                .join(REGION, REGION.regionKey.eq(buyer.regionKey))
                .where(
                        PART.type.eq(type),
                        REGION.name.eq(region),
                        ORDERS.orderDate.between(LocalDate.of(1995, 1, 1), LocalDate.of(1996, 12, 31)))
                .groupBy(year)
                .orderBy(year);
    }

    private Q08MarketShare() {}
}
