package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import org.ashlarsql.dsl.Select;

/** Which suppliers of a nation alone kept orders of several suppliers waiting? */
final class Q21WaitingSuppliers {

    record Culprit(String supplier, long orders) {}

    static Select<Culprit> query(String nation) {
        var line = LINEITEM.as("line");
        var otherLine = select(line.lineNumber)
                .from(line)
                .where(line.orderKey.eq(LINEITEM.orderKey), line.supplierKey.ne(LINEITEM.supplierKey));
        var orders = count().as("orders");

        return select(row(SUPPLIER.name, orders).into(Culprit::new))
                .from(SUPPLIER)
                .join(LINEITEM, LINEITEM.supplierKey.eq(SUPPLIER.supplierKey))
                .join(ORDERS, ORDERS.orderKey.eq(LINEITEM.orderKey))
                .join(NATION, NATION.nationKey.eq(SUPPLIER.nationKey))
                .where(
                        ORDERS.orderStatus.eq("F"),
                        LINEITEM.receiptDate.gt(LINEITEM.commitDate),
                        NATION.name.eq(nation),
                        exists(otherLine),
                        notExists(otherLine.where(line.receiptDate.gt(line.commitDate))))
                .groupBy(SUPPLIER.name)
                .orderBy(orders.desc(), SUPPLIER.name)
                .limit(100);
    }

    private Q21WaitingSuppliers() {}
}
