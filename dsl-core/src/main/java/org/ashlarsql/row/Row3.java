package org.ashlarsql.row;

import org.jspecify.annotations.Nullable;

/** A row of 3 values, as a query yields it that isn't mapped to a type of its own. */
public record Row3<T1 extends @Nullable Object, T2 extends @Nullable Object, T3 extends @Nullable Object>(
        T1 v1, T2 v2, T3 v3) implements RowComparand<Row3<T1, T2, T3>> {}
