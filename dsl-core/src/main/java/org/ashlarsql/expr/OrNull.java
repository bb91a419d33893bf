package org.ashlarsql.expr;

import java.util.List;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.JdbcType;
import org.ashlarsql.type.RowReader;
import org.jspecify.annotations.Nullable;

/** An expression read as its value or null. */
record OrNull<V>(Expr<V, ?> expression) implements Projection<@Nullable V> {

    @Override
    public List<ExprNode> items() {
        return expression.items();
    }

    @Override
    @SuppressWarnings("NullAway") // on JDK 17 it doesn't see that this reader's R is @Nullable V
    public RowReader<@Nullable V> reader(Slots slots) {
        JdbcType<V> type = expression.sqlType().on(slots.types());
        int column = slots.next(expression.sqlType());
        return rows -> type.read(rows, column);
    }
}
