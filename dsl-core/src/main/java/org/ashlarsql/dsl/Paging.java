package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ashlarsql.expr.Ordering;
import org.ashlarsql.expr.Param;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.Tail;
import org.ashlarsql.type.StandardTypes;

/**
 * What is sorted and cut into pieces.
 *
 * @param <S> what that makes of it
 */
public interface Paging<S> {

    /** This with another ORDER BY, LIMIT or OFFSET. */
    S withTail(UnaryOperator<Tail> change);

    /** {@code order by items}; further calls add items behind. */
    default S orderBy(Ordering... items) {
        return orderBy(Arrays.asList(items));
    }

    /** {@code order by items}, of as many as there are; see {@link Sorting}. */
    default S orderBy(List<? extends Ordering> items) {
        return withTail(tail -> {
            var all = new ArrayList<OrderItem>(tail.orderBy());
            items.forEach(item -> all.add(item.orderItem()));
            return tail.withOrderBy(all);
        });
    }

    /** {@code limit rows}: at most so many rows. */
    default S limit(long rows) {
        return withTail(tail -> tail.withLimit(count("limit", rows), false));
    }

    /** {@code limit rows}, given at execution. */
    default S limit(Param<? extends Number> rows) {
        return withTail(tail -> tail.withLimit(rows.node(), false));
    }

    /**
     * {@code fetch first rows with ties}: at most so many rows, and those that sort equal to the last of them. By ranks on
     * SQLite and MySQL.
     */
    default S limitWithTies(long rows) {
        return withTail(tail -> tail.withLimit(count("limitWithTies", rows), true));
    }

    /** {@code fetch first rows with ties}, given at execution. */
    default S limitWithTies(Param<? extends Number> rows) {
        return withTail(tail -> tail.withLimit(rows.node(), true));
    }

    /** {@code offset rows}: without the first so many rows. */
    default S offset(long rows) {
        return withTail(tail -> tail.withOffset(count("offset", rows)));
    }

    /** {@code offset rows}, given at execution. */
    default S offset(Param<? extends Number> rows) {
        return withTail(tail -> tail.withOffset(rows.node()));
    }

    private static ExprNode count(String clause, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(clause + "(" + rows + "): a number of rows can't be negative");
        }
        return new ExprNode.Bind<>(StandardTypes.BIGINT, rows);
    }
}
