package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;

/**
 * What can be done with the bits of a whole number, which are those of two's complement on every database.
 *
 * <p>Every method throws an {@link IllegalArgumentException} for other numbers.
 */
public interface NumBits<V extends Number, R> extends Expr<V, R> {

    /** A number of another node that is NULL where this one may be. */
    NumExpr<V, R> sameAs(ExprNode node);

    /** {@code this & value}. */
    default NumExpr<V, R> bitAnd(V value) {
        return with("bitand", bind("bitAnd", value));
    }

    /** {@code this & other}. */
    default NumExpr<V, R> bitAnd(NumExpr<V, R> other) {
        return with("bitand", other.node());
    }

    /** {@code this | value}. */
    default NumExpr<V, R> bitOr(V value) {
        return with("bitor", bind("bitOr", value));
    }

    /** {@code this | other}. */
    default NumExpr<V, R> bitOr(NumExpr<V, R> other) {
        return with("bitor", other.node());
    }

    /** {@code this # value} on PostgreSQL, {@code this ^ value} on MariaDB and MySQL; put together on SQLite. */
    default NumExpr<V, R> bitXor(V value) {
        return with("bitxor", bind("bitXor", value));
    }

    /** See {@link #bitXor(Number)}. */
    default NumExpr<V, R> bitXor(NumExpr<V, R> other) {
        return with("bitxor", other.node());
    }

    /** {@code ~this}: every bit turned. */
    default NumExpr<V, R> bitNot() {
        Numbers.requireIntegral(this);
        return sameAs(Calls.of("bitnot", node()));
    }

    /**
     * {@code this << places}, as a number of 64 bits.
     *
     * @throws IllegalArgumentException if the places aren't from 0 to 63
     */
    default NumExpr<Long, Optional<Long>> shiftLeft(int places) {
        return shift("shift_left", places);
    }

    /** {@code this << places}, as a number of 64 bits; of the places their lowest six bits count, as in Java. */
    default NumExpr<Long, Optional<Long>> shiftLeft(NumExpr<?, ?> places) {
        return shift("shift_left_by", places);
    }

    /**
     * {@code this >> places}, as a number of 64 bits; the sign stays.
     *
     * @throws IllegalArgumentException if the places aren't from 0 to 63
     */
    default NumExpr<Long, Optional<Long>> shiftRight(int places) {
        return shift("shift_right", places);
    }

    /** {@code this >> places}, as a number of 64 bits; the sign stays, and the places count as in {@code shiftLeft}. */
    default NumExpr<Long, Optional<Long>> shiftRight(NumExpr<?, ?> places) {
        return shift("shift_right_by", places);
    }

    private NumExpr<V, R> with(String function, ExprNode other) {
        Numbers.requireIntegral(this);
        return sameAs(Calls.of(function, node(), other));
    }

    private NumExpr<Long, Optional<Long>> shift(String function, int places) {
        if (places < 0 || places > 63) {
            throw new IllegalArgumentException(this + " can't be shifted by " + places + " places; use 0 to 63");
        }
        Numbers.requireIntegral(this);
        return SqlTypes.BIGINT.nullable(Calls.of(function, node(), Calls.number(places)));
    }

    private NumExpr<Long, Optional<Long>> shift(String function, NumExpr<?, ?> places) {
        Numbers.requireIntegral(this);
        Numbers.requireIntegral(places);
        return SqlTypes.BIGINT.nullable(Calls.of(function, node(), places.node()));
    }

    private ExprNode bind(String method, V value) {
        return new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, method, value));
    }
}
