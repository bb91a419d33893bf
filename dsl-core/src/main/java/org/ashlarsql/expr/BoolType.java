package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A type of truth values. */
public record BoolType(SqlType<Boolean> sqlType)
        implements DataType<Boolean, BoolExpr<Optional<Boolean>>, BoolExpr<Boolean>> {

    @Override
    public BoolExpr<Optional<Boolean>> nullable(ExprNode node) {
        return new PlainBool<>(node, sqlType, Nullness.optional());
    }

    @Override
    public BoolExpr<Boolean> required(ExprNode node) {
        return new PlainBool<>(node, sqlType, Nullness.required());
    }
}
