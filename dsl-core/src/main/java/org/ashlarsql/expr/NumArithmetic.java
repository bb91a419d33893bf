package org.ashlarsql.expr;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.tree.ArithmeticOperator;
import org.ashlarsql.tree.ExprNode;

/**
 * Numbers computed of numbers. Two of one type make a third of it, which may be NULL if one of them may; two exact ones of
 * different types, an integer and a decimal for example, make a decimal.
 *
 * <p>Floating numbers and exact ones don't mix: every method throws an {@link IllegalArgumentException} for them, which
 * {@code cast(x, DOUBLE)} cures.
 */
public interface NumArithmetic<V extends Number, R> extends Expr<V, R> {

    /** {@code this + value}. */
    default NumExpr<V, R> plus(V value) {
        return Computed.of(this, ArithmeticOperator.PLUS, bind("plus", value), Numbers.scale(value));
    }

    /** {@code this + value}, a whole number as one of this type. */
    default NumExpr<V, R> plus(long value) {
        return plus(WholeNumber.as(this, value));
    }

    /** {@code this + other}. */
    default NumExpr<V, R> plus(NumExpr<V, R> other) {
        return Computed.of(this, ArithmeticOperator.PLUS, other.node(), Numbers.scale(other.node(), other.sqlType()));
    }

    /** {@code this + other}, one of which may be NULL. */
    default NumExpr<V, Optional<V>> plus(NumOf<V> other) {
        return Computed.nullable(this, ArithmeticOperator.PLUS, other);
    }

    /** {@code this + other} of another type. */
    default NumExpr<BigDecimal, Optional<BigDecimal>> plus(AnyNum other) {
        return Computed.mixed(this, ArithmeticOperator.PLUS, other);
    }

    /** {@code this - value}. */
    default NumExpr<V, R> minus(V value) {
        return Computed.of(this, ArithmeticOperator.MINUS, bind("minus", value), Numbers.scale(value));
    }

    /** {@code this - value}, a whole number as one of this type. */
    default NumExpr<V, R> minus(long value) {
        return minus(WholeNumber.as(this, value));
    }

    /** {@code this - other}. */
    default NumExpr<V, R> minus(NumExpr<V, R> other) {
        return Computed.of(this, ArithmeticOperator.MINUS, other.node(), Numbers.scale(other.node(), other.sqlType()));
    }

    /** {@code this - other}, one of which may be NULL. */
    default NumExpr<V, Optional<V>> minus(NumOf<V> other) {
        return Computed.nullable(this, ArithmeticOperator.MINUS, other);
    }

    /** {@code this - other} of another type. */
    default NumExpr<BigDecimal, Optional<BigDecimal>> minus(AnyNum other) {
        return Computed.mixed(this, ArithmeticOperator.MINUS, other);
    }

    /** {@code this * value}. */
    default NumExpr<V, R> times(V value) {
        return Computed.of(this, ArithmeticOperator.TIMES, bind("times", value), Numbers.scale(value));
    }

    /** {@code this * value}, a whole number as one of this type. */
    default NumExpr<V, R> times(long value) {
        return times(WholeNumber.as(this, value));
    }

    /** {@code this * other}. */
    default NumExpr<V, R> times(NumExpr<V, R> other) {
        return Computed.of(this, ArithmeticOperator.TIMES, other.node(), Numbers.scale(other.node(), other.sqlType()));
    }

    /** {@code this * other}, one of which may be NULL. */
    default NumExpr<V, Optional<V>> times(NumOf<V> other) {
        return Computed.nullable(this, ArithmeticOperator.TIMES, other);
    }

    /** {@code this * other} of another type. */
    default NumExpr<BigDecimal, Optional<BigDecimal>> times(AnyNum other) {
        return Computed.mixed(this, ArithmeticOperator.TIMES, other);
    }

    /**
     * {@code this / value}; of whole numbers the quotient without its rest, on every database. Dividing by zero is an
     * error on PostgreSQL and NULL on the others.
     */
    default NumExpr<V, R> dividedBy(V value) {
        return Computed.of(this, ArithmeticOperator.DIVIDED_BY, bind("dividedBy", value), Numbers.scale(value));
    }

    /** {@code this / value}, a whole number as one of this type. */
    default NumExpr<V, R> dividedBy(long value) {
        return dividedBy(WholeNumber.as(this, value));
    }

    /** {@code this / other}, see {@link #dividedBy(Number)}. */
    default NumExpr<V, R> dividedBy(NumExpr<V, R> other) {
        return Computed.of(
                this, ArithmeticOperator.DIVIDED_BY, other.node(), Numbers.scale(other.node(), other.sqlType()));
    }

    /** {@code this / other}, one of which may be NULL, see {@link #dividedBy(Number)}. */
    default NumExpr<V, Optional<V>> dividedBy(NumOf<V> other) {
        return Computed.nullable(this, ArithmeticOperator.DIVIDED_BY, other);
    }

    /** {@code this / other} of another type: the quotient of whole numbers without its rest, of decimals with it. */
    default NumExpr<BigDecimal, Optional<BigDecimal>> dividedBy(AnyNum other) {
        return Computed.mixed(this, ArithmeticOperator.DIVIDED_BY, other);
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
        return Computed.of(this, ArithmeticOperator.MODULO, bind("modulo", value), Numbers.scale(value));
    }

    /** {@code this % value}, a whole number as one of this type. */
    default NumExpr<V, R> modulo(long value) {
        return modulo(WholeNumber.as(this, value));
    }

    /** {@code this % other}, see {@link #modulo(Number)}. */
    default NumExpr<V, R> modulo(NumExpr<V, R> other) {
        Numbers.requireExact(this, "modulo");
        return Computed.of(this, ArithmeticOperator.MODULO, other.node(), Numbers.scale(other.node(), other.sqlType()));
    }

    /** {@code this % other}, one of which may be NULL, see {@link #modulo(Number)}. */
    default NumExpr<V, Optional<V>> modulo(NumOf<V> other) {
        Numbers.requireExact(this, "modulo");
        return Computed.nullable(this, ArithmeticOperator.MODULO, other);
    }

    /** {@code this % other} of another type, see {@link #modulo(Number)}. */
    default NumExpr<BigDecimal, Optional<BigDecimal>> modulo(AnyNum other) {
        return Computed.mixed(this, ArithmeticOperator.MODULO, other);
    }

    /** {@code -this}. */
    default NumExpr<V, R> negated() {
        return new PlainNum<>(new ExprNode.Negation(node()), sqlType(), nullness());
    }

    private ExprNode bind(String method, V value) {
        return new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, method, value));
    }
}
