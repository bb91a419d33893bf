package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;

/** Binary data. */
public interface BytesExpr<R>
        extends Comparisons<byte[], R>,
                Shape<BytesExpr<R>, BytesExpr<Optional<byte[]>>, BytesExpr<byte[]>>,
                Aggregable<BytesAggregate<Optional<byte[]>>> {

    /** {@code coalesce(this, value)}: the value where this is NULL. */
    default BytesExpr<byte[]> orElse(byte[] value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "orElse", value));
        return required(Calls.coalesce(node(), other));
    }

    @Override
    default BytesExpr<R> sameAs(ExprNode node) {
        return new PlainBytes<>(node, sqlType(), nullness());
    }

    @Override
    default BytesExpr<Optional<byte[]>> nullable(ExprNode node) {
        return new PlainBytes<>(node, sqlType(), Nullness.optional());
    }

    @Override
    default BytesExpr<byte[]> required(ExprNode node) {
        return new PlainBytes<>(node, sqlType(), Nullness.required());
    }

    @Override
    default BytesAggregate<Optional<byte[]>> aggregate(ExprNode.Aggregate node) {
        return new BytesAggregate<>(node, sqlType(), Nullness.optional());
    }
}
