package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.Prices.DISCOUNTED_PRICE;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ashlarsql.dsl.Select;

/** Who supplied the most in a quarter, by its revenue? */
final class Q15TopSupplier {

    record TopSupplier(long supplierKey, String name, String address, String phone, BigDecimal revenue) {}

    static Select<TopSupplier> query(LocalDate quarter) {
        var total = sum(DISCOUNTED_PRICE).notNull().as("total");
        var revenue = select(LINEITEM.supplierKey, total)
                .from(LINEITEM)
                .where(LINEITEM.shipDate.ge(quarter), LINEITEM.shipDate.lt(quarter.plusMonths(3)))
                .groupBy(LINEITEM.supplierKey)
                .asCte("revenue");
        var every = revenue.as("every");
        var highest = scalar(max(every.get(total)), q -> q.from(every));

        return select(row(SUPPLIER.supplierKey, SUPPLIER.name, SUPPLIER.address, SUPPLIER.phone, revenue.get(total))
                        .into(TopSupplier::new))
                .from(SUPPLIER)
                .join(revenue, revenue.get(LINEITEM.supplierKey).eq(SUPPLIER.supplierKey))
                .where(revenue.get(total).eq(highest))
                .orderBy(SUPPLIER.supplierKey);
    }

    private Q15TopSupplier() {}
}
