package org.ashlarsql.dsl;

import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.tree.ExprNode;

/** SQL text of your own inside a statement; say what it is with {@link #as} or {@link #asCondition}. */
public record Raw(ExprNode node) {

    /** A value of this type, which may be NULL; {@code notNull()} says that it can't be. */
    public <N> N as(DataType<?, N, ?> type) {
        return type.nullable(node);
    }

    /** A condition. */
    public Condition asCondition() {
        return new Condition(node);
    }
}
