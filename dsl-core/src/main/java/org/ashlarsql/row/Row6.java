package org.ashlarsql.row;

import org.jspecify.annotations.Nullable;

/** A row of 6 values, as a query yields it that isn't mapped to a type of its own. */
public record Row6<
                T1 extends @Nullable Object,
                T2 extends @Nullable Object,
                T3 extends @Nullable Object,
                T4 extends @Nullable Object,
                T5 extends @Nullable Object,
                T6 extends @Nullable Object>(
        T1 v1, T2 v2, T3 v3, T4 v4, T5 v5, T6 v6) implements RowComparand<Row6<T1, T2, T3, T4, T5, T6>> {}
