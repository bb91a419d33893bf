package org.ashlarsql.expr;

/**
 * Several values to be compared with: {@code any(select(...))} or {@code all(select(...))}, {@code any(array)} or
 * {@code all(array)}.
 *
 * @param <V> the value that is compared
 */
public interface Quantified<V> extends Comparand<V> {}
