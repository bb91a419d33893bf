package org.ashlarsql.examples.tpch;

import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.examples.tpch.db.Tables.*;

import org.ashlarsql.dsl.Select;

/** How many customers have how many orders, not counting those with special requests? */
final class Q13CustomerDistribution {

    record Bucket(long orders, long customers) {}

    static Select<Bucket> query(String firstWord, String secondWord) {
        var theirs = ORDERS.outer();
        var orders = count(theirs.orderKey).as("orders");
        var perCustomer = select(CUSTOMER.customerKey, orders)
                .from(CUSTOMER)
                .leftJoin(
                        theirs,
                        theirs.customerKey.eq(CUSTOMER.customerKey),
                        theirs.comment.notLike("%" + firstWord + "%" + secondWord + "%"))
                .groupBy(CUSTOMER.customerKey)
                .as("per_customer");
        var customers = count().as("customers");

        return select(row(perCustomer.get(orders), customers).into(Bucket::new))
                .from(perCustomer)
                .groupBy(perCustomer.get(orders))
                .orderBy(customers.desc(), perCustomer.get(orders).desc());
    }

    private Q13CustomerDistribution() {}
}
