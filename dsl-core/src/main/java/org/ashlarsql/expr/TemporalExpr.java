package org.ashlarsql.expr;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;

/** A date, a time of day, a timestamp or an instant. */
public interface TemporalExpr<V extends Temporal, R>
        extends Expr<V, R>,
                Shape<TemporalExpr<V, R>, TemporalExpr<V, Optional<V>>, TemporalExpr<V, V>>,
                Aggregable<TemporalAggregate<V, Optional<V>>> {

    /** {@code coalesce(this, value)}: the value where this is NULL. */
    default TemporalExpr<V, V> orElse(V value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "orElse", value));
        return required(new ExprNode.Call("coalesce", List.of(node(), other)));
    }

    @Override
    default TemporalExpr<V, R> sameAs(ExprNode node) {
        return new PlainTemporal<>(node, sqlType(), nullness());
    }

    @Override
    default TemporalExpr<V, Optional<V>> nullable(ExprNode node) {
        return new PlainTemporal<>(node, sqlType(), Nullness.optional());
    }

    @Override
    default TemporalExpr<V, V> required(ExprNode node) {
        return new PlainTemporal<>(node, sqlType(), Nullness.required());
    }

    @Override
    default TemporalAggregate<V, Optional<V>> aggregate(ExprNode.Aggregate node) {
        return new TemporalAggregate<>(node, sqlType(), Nullness.optional());
    }
}
