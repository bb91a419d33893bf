package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;

/** A value that can be compared but not computed with: an enum, a UUID, a type of your own. */
public interface ValueExpr<V, R>
        extends Comparisons<V, R>,
                Shape<ValueExpr<V, R>, ValueExpr<V, Optional<V>>, ValueExpr<V, V>>,
                Aggregable<ValueAggregate<V, Optional<V>>> {

    /** {@code coalesce(this, value)}: the value where this is NULL. */
    default ValueExpr<V, V> orElse(V value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "orElse", value));
        return required(Calls.coalesce(node(), other));
    }

    /** {@code nullif(this, value)}: NULL where it equals the value. */
    default ValueExpr<V, Optional<V>> nullif(V value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "nullif", value));
        return nullable(Calls.of("nullif", node(), other));
    }

    /** {@code nullif(this, other)}: NULL where it equals the other one. */
    default ValueExpr<V, Optional<V>> nullif(Expr<V, ?> other) {
        return nullable(Calls.of("nullif", node(), other.node()));
    }

    @Override
    default ValueExpr<V, R> sameAs(ExprNode node) {
        return new PlainValue<>(node, sqlType(), nullness());
    }

    @Override
    default ValueExpr<V, Optional<V>> nullable(ExprNode node) {
        return new PlainValue<>(node, sqlType(), Nullness.optional());
    }

    @Override
    default ValueExpr<V, V> required(ExprNode node) {
        return new PlainValue<>(node, sqlType(), Nullness.required());
    }

    @Override
    default ValueAggregate<V, Optional<V>> aggregate(ExprNode.Aggregate node) {
        return new ValueAggregate<>(node, sqlType(), Nullness.optional());
    }
}
