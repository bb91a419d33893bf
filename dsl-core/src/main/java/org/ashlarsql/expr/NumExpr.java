package org.ashlarsql.expr;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.ArithmeticOperator;
import org.ashlarsql.tree.ExprNode;

/** A number: {@link NumMath} holds what mathematics makes of it, {@link NumBits} what can be done with its bits. */
public interface NumExpr<V extends Number, R>
        extends NumMath<V, R>,
                NumBits<V, R>,
                Shape<NumExpr<V, R>, NumExpr<V, Optional<V>>, NumExpr<V, V>>,
                Aggregable<NumAggregate<V, Optional<V>>> {

    /** {@code this + value}. */
    default NumExpr<V, R> plus(V value) {
        return compute(ArithmeticOperator.PLUS, bind("plus", value), Numbers.scale(value));
    }

    /** {@code this + other}. */
    default NumExpr<V, R> plus(NumExpr<V, R> other) {
        return compute(ArithmeticOperator.PLUS, other.node(), Numbers.scale(other));
    }

    /** {@code this - value}. */
    default NumExpr<V, R> minus(V value) {
        return compute(ArithmeticOperator.MINUS, bind("minus", value), Numbers.scale(value));
    }

    /** {@code this - other}. */
    default NumExpr<V, R> minus(NumExpr<V, R> other) {
        return compute(ArithmeticOperator.MINUS, other.node(), Numbers.scale(other));
    }

    /** {@code this * value}. */
    default NumExpr<V, R> times(V value) {
        return compute(ArithmeticOperator.TIMES, bind("times", value), Numbers.scale(value));
    }

    /** {@code this * other}. */
    default NumExpr<V, R> times(NumExpr<V, R> other) {
        return compute(ArithmeticOperator.TIMES, other.node(), Numbers.scale(other));
    }

    /**
     * {@code this / value}; of whole numbers the quotient without its rest, on every database. Dividing by zero is an
     * error on PostgreSQL and NULL on the others.
     */
    default NumExpr<V, R> dividedBy(V value) {
        return compute(ArithmeticOperator.DIVIDED_BY, bind("dividedBy", value), Numbers.scale(value));
    }

    /** {@code this / other}, see {@link #dividedBy(Number)}. */
    default NumExpr<V, R> dividedBy(NumExpr<V, R> other) {
        return compute(ArithmeticOperator.DIVIDED_BY, other.node(), Numbers.scale(other));
    }

    /**
     * The quotient as a decimal, of whole numbers, too: {@code cast(this as numeric) / nullif(value, 0)}. NULL where the
     * divisor is zero, on every database. Databases differ in its last digits, of which there are at least 15:
     * {@code round} it.
     *
     * @throws IllegalArgumentException for floating numbers; {@link #dividedBy(Number)} makes no whole numbers of them
     */
    default NumExpr<BigDecimal, Optional<BigDecimal>> ratio(V value) {
        return Numbers.ratio(this, bind("ratio", value));
    }

    /** The quotient as a decimal, of any two exact numbers, see {@link #ratio(Number)}. */
    default NumExpr<BigDecimal, Optional<BigDecimal>> ratio(NumExpr<?, ?> other) {
        Numbers.requireExact(other, "ratio");
        return Numbers.ratio(this, other.node());
    }

    /**
     * {@code this % value}: the rest of the division, with the sign of this number.
     *
     * @throws IllegalArgumentException for floating numbers, which neither the standard nor PostgreSQL takes; cast them
     */
    default NumExpr<V, R> modulo(V value) {
        Numbers.requireExact(this, "modulo");
        return compute(ArithmeticOperator.MODULO, bind("modulo", value), Numbers.scale(value));
    }

    /** {@code this % other}, see {@link #modulo(Number)}. */
    default NumExpr<V, R> modulo(NumExpr<V, R> other) {
        Numbers.requireExact(this, "modulo");
        return compute(ArithmeticOperator.MODULO, other.node(), Numbers.scale(other));
    }

    /** {@code -this}. */
    default NumExpr<V, R> negated() {
        return sameAs(new ExprNode.Negation(node()));
    }

    private NumExpr<V, R> compute(ArithmeticOperator operator, ExprNode other, int otherScale) {
        return new PlainNum<>(
                new ExprNode.Arithmetic(operator, node(), other, Numbers.isIntegral(sqlType())),
                Numbers.computed(this, operator, otherScale),
                nullness());
    }

    private ExprNode bind(String method, V value) {
        return new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, method, value));
    }

    /** {@code coalesce(this, value)}: the value where this is NULL. */
    default NumExpr<V, V> orElse(V value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "orElse", value));
        return required(new ExprNode.Call("coalesce", List.of(node(), other)));
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
