package org.ashlarsql.dsl;

import java.util.Objects;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.type.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * A statement that yields rows.
 *
 * @param <R> what one of its rows is
 */
public abstract sealed class Query<R extends @Nullable Object> extends Statement
        permits Select, Returning, RawQuery, Explain {

    private final Projection<R> projection;

    Query(Projection<R> projection, Sending sending) {
        super(sending);
        this.projection = projection;
    }

    @Override
    public abstract Query<R> comment(String text);

    /** What its rows hold. */
    public final Projection<R> projection() {
        return projection;
    }

    /** A reader of its rows, on this dialect. */
    @SuppressWarnings("unchecked") // the rendering's reader was made of this query's projection
    public final RowReader<R> reader(Dialect dialect) {
        return (RowReader<R>)
                Objects.requireNonNull(renderings().of(this, dialect).reader()).reader();
    }

    /** How many columns its reader expects. */
    public final int columns(Dialect dialect) {
        return Objects.requireNonNull(renderings().of(this, dialect).reader()).columns();
    }
}
