package org.ashlarsql.expr;

import java.util.List;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.RowReader;

/** Expressions seen as another kind. */
public final class Facades {

    private Facades() {}

    /** The same expression as a number. */
    public static <V extends Number, R> NumExpr<V, R> num(Expr<V, R> expression) {
        return new PlainNum<>(expression.node(), expression.sqlType(), expression.nullness());
    }

    /** The same expression as a text. */
    public static <R> TextExpr<R> text(Expr<String, R> expression) {
        return new PlainText<>(expression.node(), expression.sqlType(), expression.nullness());
    }

    /** One column of a query that stands inside another, where nobody reads it. */
    public static Projection<Object> unread(ExprNode node) {
        return new Projection<>() {
            @Override
            public List<ExprNode> items() {
                return List.of(node);
            }

            @Override
            public RowReader<Object> reader(Slots slots) {
                throw new UnsupportedOperationException("a subquery's rows are not read");
            }
        };
    }
}
