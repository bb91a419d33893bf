package org.ashlarsql.dsl;

import java.util.Collection;
import java.util.function.BinaryOperator;
import org.ashlarsql.expr.Condition;

/** Conditions put together. */
final class Conditions {

    private Conditions() {}

    static Condition all(Condition first, Condition... more) {
        Condition all = first;
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

    static Condition reduce(String function, Collection<Condition> conditions, BinaryOperator<Condition> join) {
        return conditions.stream()
                .reduce(join)
                .orElseThrow(() -> new IllegalArgumentException(function
                        + "(conditions) got no condition, and none isn't the same as TRUE; leave the clause out, or"
                        + " add trueCondition() or falseCondition()"));
    }
}
