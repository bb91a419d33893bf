package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;

/** A truth value that is stored or computed; {@link #isTrue()} makes a condition of it. */
public interface BoolExpr<R>
        extends Comparisons<Boolean, R>,
                Shape<BoolExpr<R>, BoolExpr<Optional<Boolean>>, BoolExpr<Boolean>>,
                Aggregable<BoolAggregate<Optional<Boolean>>> {

    /** This truth value as it is, where a condition is wanted: {@code where film.available}. */
    default Condition asCondition() {
        return new Condition(node());
    }

    /** {@code this is true}; false where this is NULL. */
    default Condition isTrue() {
        return asCondition().isTrue();
    }

    /** {@code this is not true}; true where this is NULL. */
    default Condition isNotTrue() {
        return asCondition().isNotTrue();
    }

    /** {@code this is false}; false where this is NULL. */
    default Condition isFalse() {
        return asCondition().isFalse();
    }

    /** {@code this is not false}; true where this is NULL. */
    default Condition isNotFalse() {
        return asCondition().isNotFalse();
    }

    /** {@code coalesce(this, value)}: the value where this is NULL. */
    default BoolExpr<Boolean> orElse(Boolean value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "orElse", value));
        return required(Calls.coalesce(node(), other));
    }

    /** {@code nullif(this, value)}: NULL where it equals the value. */
    default BoolExpr<Optional<Boolean>> nullif(Boolean value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "nullif", value));
        return nullable(Calls.of("nullif", node(), other));
    }

    /** {@code nullif(this, other)}: NULL where it equals the other one. */
    default BoolExpr<Optional<Boolean>> nullif(Expr<Boolean, ?> other) {
        return nullable(Calls.of("nullif", node(), other.node()));
    }

    @Override
    default BoolExpr<R> sameAs(ExprNode node) {
        return new PlainBool<>(node, sqlType(), nullness());
    }

    @Override
    default BoolExpr<Optional<Boolean>> nullable(ExprNode node) {
        return new PlainBool<>(node, sqlType(), Nullness.optional());
    }

    @Override
    default BoolExpr<Boolean> required(ExprNode node) {
        return new PlainBool<>(node, sqlType(), Nullness.required());
    }

    @Override
    default BoolAggregate<Optional<Boolean>> aggregate(ExprNode.Aggregate node) {
        return new BoolAggregate<>(node, sqlType(), Nullness.optional());
    }
}
