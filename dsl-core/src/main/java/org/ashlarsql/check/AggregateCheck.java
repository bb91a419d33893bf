package org.ashlarsql.check;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/** An aggregate stands where rows are grouped; within a window function it's computed before that one. */
final class AggregateCheck {

    private AggregateCheck() {}

    static void check(ExprNode.Aggregate aggregate, Clause clause, @Nullable ExprNode inside) {
        if (inside instanceof ExprNode.Aggregate) {
            throw new CheckException(ReadableSql.expression(aggregate)
                    + " stands inside another aggregate; compute it in a derived table first");
        }
        if (!clause.afterGrouping()) {
            throw new CheckException(ReadableSql.expression(aggregate) + " is an aggregate and can't stand in " + clause
                    + ", which is evaluated row by row; use having(...) or a subquery");
        }
        boolean sortedByOther = aggregate.orderBy().stream()
                .anyMatch(item -> !aggregate.arguments().contains(item.operand()));
        if (aggregate.distinct() && sortedByOther) {
            throw new CheckException(ReadableSql.expression(aggregate)
                    + " takes each value once, so that nothing but the value itself can sort them; order by that, or leave"
                    + " out distinct()");
        }
    }

    static void checkGrouping(ExprNode.Call call, Clause clause) {
        if (call.function().equals("grouping") && !clause.afterGrouping()) {
            throw new CheckException(ReadableSql.expression(call) + " tells how rows are grouped and can't stand in "
                    + clause + ", which is evaluated before; use having(...)");
        }
    }
}
