package org.ashlarsql.expr;

import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

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
public interface DataType<V, N, M> {

    /** The type itself. */
    SqlType<V> sqlType();

    /** The node as an expression that may be NULL. */
    N nullable(ExprNode node);

    /** The node as an expression that can't be NULL. */
    M required(ExprNode node);
}
