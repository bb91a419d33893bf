package org.ashlarsql.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some of a query's rows, and how many there are in all.
 *
 * @param offset how many rows there are before these
 * @param total how many there are without the query's LIMIT and OFFSET
 */
public record Page<R extends @Nullable Object>(List<R> rows, long offset, long total) {

    public Page {
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    /** Whether there are rows before these. */
    public boolean hasPrevious() {
        return offset > 0 && total > 0;
    }

    /** Whether there are rows behind these. */
    public boolean hasNext() {
        return offset + rows.size() < total;
    }

    /** The same page of what a function makes of each row. */
    public <S extends @Nullable Object> Page<S> map(Function<? super R, ? extends S> function) {
        var mapped = new ArrayList<S>();
        rows.forEach(row -> mapped.add(function.apply(row)));
        return new Page<>(mapped, offset, total);
    }
}
