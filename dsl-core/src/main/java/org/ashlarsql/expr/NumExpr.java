package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;

/**
 * A number: {@link NumArithmetic} computes with it, {@link NumMath} holds what mathematics makes of it, {@link NumBits} what
 * can be done with its bits.
 */
public interface NumExpr<V extends Number, R>
        extends NumArithmetic<V, R>,
                NumMath<V, R>,
                NumBits<V, R>,
                NumComparisons<V, R>,
                NumOf<V>,
                Shape<NumExpr<V, R>, NumExpr<V, Optional<V>>, NumExpr<V, V>>,
                Aggregable<NumAggregate<V, Optional<V>>> {

    /** {@code coalesce(this, value)}: the value where this is NULL. */
    default NumExpr<V, V> orElse(V value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "orElse", value));
        return required(Calls.coalesce(node(), other));
    }

    /** {@code nullif(this, value)}: NULL where it equals the value. */
    default NumExpr<V, Optional<V>> nullif(V value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "nullif", value));
        return nullable(Calls.of("nullif", node(), other));
    }

    /** {@code nullif(this, other)}: NULL where it equals the other one. */
    default NumExpr<V, Optional<V>> nullif(Expr<V, ?> other) {
        return nullable(Calls.of("nullif", node(), other.node()));
    }

    /** {@code nullif(this, value)}: NULL where it equals the whole number, see {@link #orElse(long)}. */
    default NumExpr<V, Optional<V>> nullif(long value) {
        return nullif(WholeNumber.as(this, value));
    }

    /**
     * {@code coalesce(this, value)}: the whole number where this is NULL, of whatever type this is.
     *
     * @throws IllegalArgumentException if the type can't hold the number
     */
    default NumExpr<V, V> orElse(long value) {
        return orElse(WholeNumber.as(this, value));
    }

    @Override
    default NumExpr<V, R> sameAs(ExprNode node) {
        return new PlainNum<>(node, sqlType(), nullness());
    }

    @Override
    default NumExpr<V, Optional<V>> nullable(ExprNode node) {
        return new PlainNum<>(node, sqlType(), Nullness.optional());
    }

    @Override
    default NumExpr<V, V> required(ExprNode node) {
        return new PlainNum<>(node, sqlType(), Nullness.required());
    }

    @Override
    default NumAggregate<V, Optional<V>> aggregate(ExprNode.Aggregate node) {
        return new NumAggregate<>(node, sqlType(), Nullness.optional());
    }
}
