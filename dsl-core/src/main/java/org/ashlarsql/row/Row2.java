package org.ashlarsql.row;

import org.jspecify.annotations.Nullable;

/** A row of 2 values, as a query yields it that isn't mapped to a type of its own. */
public record Row2<T1 extends @Nullable Object, T2 extends @Nullable Object>(T1 v1, T2 v2)
        implements RowComparand<Row2<T1, T2>> {}
