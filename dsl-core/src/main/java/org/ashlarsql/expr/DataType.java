package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.Typed;

/**
 * A SQL type together with the kind of expression that its values make.
 *
 * <p>The constants of {@link SqlTypes} are data types; wherever a function takes one, its result is of that kind:
 * {@code cast(x, INTEGER)} is a number, {@code cast(x, TEXT)} a text.
 *
 * @param <V> the Java class of a value
 * @param <N> an expression of this type that may be NULL
 * @param <M> an expression of this type that can't be NULL
 */
public interface DataType<V, N, M> extends Typed<V> {

    /** The node as an expression that may be NULL. */
    N nullable(ExprNode node);

    /** The node as an expression that can't be NULL. */
    M required(ExprNode node);

    /**
     * A query of one column as a value of this type, NULL where it finds no row: {@code BIGINT.scalar(countOf(films))}. For
     * queries made elsewhere, whose column's kind javac doesn't know.
     *
     * @throws IllegalArgumentException if the query has more columns
     */
    default N scalar(Subquery<V> query) {
        return nullable(Scalar.of(query));
    }

    /** A query of one column that may be NULL as a value, see {@link #scalar(Subquery)}. */
    default N scalar(NullableSubquery<Optional<V>> query) {
        return nullable(Scalar.of(query));
    }
}
