package org.ashlarsql.dsl;

import org.ashlarsql.expr.Param;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.StandardTypes;

/**
 * What is sorted and cut into pieces.
 *
 * @param <S> what that makes of it
 */
public interface Paging<S> extends Cutting<S> {

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

    /** A number of rows. */
    static ExprNode count(String clause, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(
                    clause + "(" + rows + "): a number of rows can't be negative; leave the clause out for all rows");
        }
        return new ExprNode.Bind<>(StandardTypes.BIGINT, rows);
    }
}
