package org.ashlarsql.expr;

import org.jspecify.annotations.Nullable;

/**
 * A {@link Subquery} to methods that take one whose values may be NULL beside one whose values can't: to the JVM, these
 * would be the same method otherwise.
 *
 * @param <R> what one of its rows is
 */
public interface NullableSubquery<R extends @Nullable Object> extends Subquery<R> {}
