package org.ashlarsql.expr;

import org.jspecify.annotations.Nullable;

/** Refuses Java's null where a condition belongs: it may mean TRUE, or that somebody forgot one. */
public final class NullCondition {

    private NullCondition() {}

    /**
     * The condition.
     *
     * @throws IllegalArgumentException if it's null
     */
    public static Condition refuse(@Nullable Condition condition) {
        if (condition == null) {
            throw new IllegalArgumentException(
                    "one of the conditions is null, which may mean every row or none; leave it out,"
                            + " or write trueCondition() or falseCondition()");
        }
        return condition;
    }
}
