package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.Prices.DISCOUNTED_PRICE;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ashlarsql.dsl.Select;

/** What did the suppliers of each nation of a region earn in a year with customers of their own nation? */
final class Q05LocalSupplierVolume {

    record LocalRevenue(String nation, BigDecimal revenue) {}

    static Select<LocalRevenue> query(String region, LocalDate year) {
        var revenue = sum(DISCOUNTED_PRICE).notNull().as("revenue");

        return select(row(NATION.name, revenue).into(LocalRevenue::new))
                .from(CUSTOMER)
                .join(ORDERS, ORDERS.customerKey.eq(CUSTOMER.customerKey))
                .join(LINEITEM, LINEITEM.orderKey.eq(ORDERS.orderKey))
                .join(
                        SUPPLIER,
                        SUPPLIER.supplierKey.eq(LINEITEM.supplierKey),
                        SUPPLIER.nationKey.eq(CUSTOMER.nationKey))
                .join(NATION, NATION.nationKey.eq(SUPPLIER.nationKey))
                .join(REGION, REGION.regionKey.eq(NATION.regionKey))
                .where(REGION.name.eq(region), ORDERS.orderDate.ge(year), ORDERS.orderDate.lt(year.plusYears(1)))
                .groupBy(NATION.name)
                .orderBy(revenue.desc());
    }

    private Q05LocalSupplierVolume() {}
}
