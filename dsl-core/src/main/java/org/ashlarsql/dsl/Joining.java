package org.ashlarsql.dsl;

import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.JoinCondition;
import org.ashlarsql.schema.From;
import org.ashlarsql.schema.FromItem;
import org.ashlarsql.schema.OuterFrom;
import org.ashlarsql.tree.FromNode.JoinKind;
import org.jspecify.annotations.Nullable;

/**
 * What tables can be joined to.
 *
 * @param <S> what a join makes of it
 */
public interface Joining<S> {

    /** This with a join of what stands in FROM so far. */
    S withJoin(JoinKind kind, FromItem table, @Nullable JoinCondition condition);

    /** {@code join table on first and more}: rows that meet on both sides. */
    default S join(From table, JoinCondition first, Condition... more) {
        return withJoin(JoinKind.INNER, table, Joins.all(first, more));
    }

    /**
     * {@code left join table on first and more}: every row of the left side, with the columns of the right one NULL where
     * nothing meets it. Takes an {@code outer()} twin, whose columns say so.
     */
    default S leftJoin(OuterFrom table, JoinCondition first, Condition... more) {
        return withJoin(JoinKind.LEFT, table, Joins.all(first, more));
    }

    /**
     * {@code right join table on first and more}: every row of the right side, with the columns of the left one NULL where
     * nothing meets it. All that stands before it in FROM has to be an {@code outer()} twin.
     */
    default S rightJoin(FromItem table, JoinCondition first, Condition... more) {
        return withJoin(JoinKind.RIGHT, table, Joins.all(first, more));
    }

    /**
     * {@code full join table on first and more}: every row of both sides, with the columns of the other NULL where nothing
     * meets it. Both sides have to be {@code outer()} twins. MariaDB and MySQL lack it.
     */
    default S fullJoin(OuterFrom table, JoinCondition first, Condition... more) {
        return withJoin(JoinKind.FULL, table, Joins.all(first, more));
    }

    /** {@code cross join table}: every row of one side with every row of the other. */
    default S crossJoin(From table) {
        return withJoin(JoinKind.CROSS, table, null);
    }
}
