package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A type of texts. */
public record TextType(SqlType<String> sqlType)
        implements DataType<String, TextExpr<Optional<String>>, TextExpr<String>> {

    @Override
    public TextExpr<Optional<String>> nullable(ExprNode node) {
        return new PlainText<>(node, sqlType, Nullness.optional());
    }

    @Override
    public TextExpr<String> required(ExprNode node) {
        return new PlainText<>(node, sqlType, Nullness.required());
    }
}
