package org.ashlarsql.dsl;

import java.util.Collection;
import java.util.function.BinaryOperator;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.NullCondition;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.ExprNode;

/** Conditions put together. */
final class Conditions {

    private Conditions() {}

    static Condition all(Condition first, Condition... more) {
        Condition all = NullCondition.refuse(first);
        for (Condition condition : more) {
            all = all.and(condition);
        }
        return all;
    }

    static Condition any(Condition first, Condition... more) {
        Condition any = first;
        for (Condition condition : more) {
            any = any.or(condition);
        }
        return any;
    }

    /**
     * All of these conditions, of which there has to be one: none would mean every row.
     *
     * @throws CheckException if there are none, or none that says anything
     */
    static ExprNode narrowing(String function, Table<?, ?> table, Collection<Condition> conditions) {
        return narrowing(
                function,
                table,
                conditions.stream()
                        .map(NullCondition::refuse)
                        .reduce(Condition::and)
                        .orElseThrow(() -> everyRow(function, table)));
    }

    /**
     * The condition, unless it holds for every row whatever it is.
     *
     * @throws CheckException if it does
     */
    static ExprNode narrowing(String function, Table<?, ?> table, Condition condition) {
        if (Tautology.is(condition.node())) {
            throw everyRow(function, table);
        }
        return condition.node();
    }

    private static CheckException everyRow(String function, Table<?, ?> table) {
        return new CheckException(function + "(" + table + ").where(...) got no condition that says anything, so that"
                + " every row would be meant; say everyRow() if it is, else leave the statement out");
    }

    static Condition reduce(String function, Collection<Condition> conditions, BinaryOperator<Condition> join) {
        return conditions.stream()
                .map(NullCondition::refuse)
                .reduce(join)
                .orElseThrow(() -> new IllegalArgumentException(function
                        + "(conditions) got no condition, and none isn't the same as TRUE; leave the clause out, or"
                        + " add trueCondition() or falseCondition()"));
    }
}
