package org.ashlarsql.expr;

import java.util.Arrays;
import java.util.Collection;

/**
 * IN and NOT IN for up to ten values one by one; more are a collection.
 *
 * <p>A method for each number of them, and not one with {@code V...}: so javac's message for a value of another type is
 * about that value, and not about each {@code in} that there is.
 *
 * @param <V> the value that is compared
 */
public interface InValues<V> {

    /** {@code this in (values)}; false for an empty collection. */
    Condition in(Collection<? extends V> values);

    /** {@code this not in (values)}; true for an empty collection. */
    Condition notIn(Collection<? extends V> values);

    /** {@code this in (v1, v2)}. */
    default Condition in(V v1, V v2) {
        return in(Arrays.asList(v1, v2));
    }

    /** {@code this in (v1, v2, v3)}. */
    default Condition in(V v1, V v2, V v3) {
        return in(Arrays.asList(v1, v2, v3));
    }

    /** {@code this in (v1, ..., v4)}. */
    default Condition in(V v1, V v2, V v3, V v4) {
        return in(Arrays.asList(v1, v2, v3, v4));
    }

    /** {@code this in (v1, ..., v5)}. */
    default Condition in(V v1, V v2, V v3, V v4, V v5) {
        return in(Arrays.asList(v1, v2, v3, v4, v5));
    }

    /** {@code this in (v1, ..., v6)}. */
    default Condition in(V v1, V v2, V v3, V v4, V v5, V v6) {
        return in(Arrays.asList(v1, v2, v3, v4, v5, v6));
    }

    /** {@code this in (v1, ..., v7)}. */
    default Condition in(V v1, V v2, V v3, V v4, V v5, V v6, V v7) {
        return in(Arrays.asList(v1, v2, v3, v4, v5, v6, v7));
    }

    /** {@code this in (v1, ..., v8)}. */
    default Condition in(V v1, V v2, V v3, V v4, V v5, V v6, V v7, V v8) {
        return in(Arrays.asList(v1, v2, v3, v4, v5, v6, v7, v8));
    }

    /** {@code this in (v1, ..., v9)}. */
    default Condition in(V v1, V v2, V v3, V v4, V v5, V v6, V v7, V v8, V v9) {
        return in(Arrays.asList(v1, v2, v3, v4, v5, v6, v7, v8, v9));
    }

    /** {@code this in (v1, ..., v10)}. */
    default Condition in(V v1, V v2, V v3, V v4, V v5, V v6, V v7, V v8, V v9, V v10) {
        return in(Arrays.asList(v1, v2, v3, v4, v5, v6, v7, v8, v9, v10));
    }

    /** {@code this not in (v1, v2)}. */
    default Condition notIn(V v1, V v2) {
        return notIn(Arrays.asList(v1, v2));
    }

    /** {@code this not in (v1, v2, v3)}. */
    default Condition notIn(V v1, V v2, V v3) {
        return notIn(Arrays.asList(v1, v2, v3));
    }

    /** {@code this not in (v1, ..., v4)}. */
    default Condition notIn(V v1, V v2, V v3, V v4) {
        return notIn(Arrays.asList(v1, v2, v3, v4));
    }

    /** {@code this not in (v1, ..., v5)}. */
    default Condition notIn(V v1, V v2, V v3, V v4, V v5) {
        return notIn(Arrays.asList(v1, v2, v3, v4, v5));
    }

    /** {@code this not in (v1, ..., v6)}. */
    default Condition notIn(V v1, V v2, V v3, V v4, V v5, V v6) {
        return notIn(Arrays.asList(v1, v2, v3, v4, v5, v6));
    }

    /** {@code this not in (v1, ..., v7)}. */
    default Condition notIn(V v1, V v2, V v3, V v4, V v5, V v6, V v7) {
        return notIn(Arrays.asList(v1, v2, v3, v4, v5, v6, v7));
    }

    /** {@code this not in (v1, ..., v8)}. */
    default Condition notIn(V v1, V v2, V v3, V v4, V v5, V v6, V v7, V v8) {
        return notIn(Arrays.asList(v1, v2, v3, v4, v5, v6, v7, v8));
    }

    /** {@code this not in (v1, ..., v9)}. */
    default Condition notIn(V v1, V v2, V v3, V v4, V v5, V v6, V v7, V v8, V v9) {
        return notIn(Arrays.asList(v1, v2, v3, v4, v5, v6, v7, v8, v9));
    }

    /** {@code this not in (v1, ..., v10)}. */
    default Condition notIn(V v1, V v2, V v3, V v4, V v5, V v6, V v7, V v8, V v9, V v10) {
        return notIn(Arrays.asList(v1, v2, v3, v4, v5, v6, v7, v8, v9, v10));
    }
}
