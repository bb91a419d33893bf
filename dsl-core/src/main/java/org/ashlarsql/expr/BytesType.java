package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A type of binary data. */
public record BytesType(SqlType<byte[]> sqlType)
        implements DataType<byte[], BytesExpr<Optional<byte[]>>, BytesExpr<byte[]>> {

    @Override
    public BytesExpr<Optional<byte[]>> nullable(ExprNode node) {
        return new PlainBytes<>(node, sqlType, Nullness.optional());
    }

    @Override
    public BytesExpr<byte[]> required(ExprNode node) {
        return new PlainBytes<>(node, sqlType, Nullness.required());
    }
}
