package org.ashlarsql.expr;

/**
 * A number of one type, whether it may be NULL or not: every {@link NumExpr} is one.
 *
 * @param <V> the type of its values
 */
public interface NumOf<V extends Number> extends AnyNum {}
