package org.ashlarsql.dsl;

import org.ashlarsql.expr.Projection;
import org.ashlarsql.tree.RawNode;
import org.jspecify.annotations.Nullable;

/**
 * A whole query of your own text, with named parameters and typed rows.
 *
 * <pre>{@code
 * rawQuery("select title, length from film where length > :least", row(FILM.title, FILM.length))
 *     .bind("least", 90)
 * }</pre>
 *
 * <p>The projection is read by position: its first expression reads the first column, and so on.
 *
 * @param <R> what one of its rows is
 */
public final class RawQuery<R extends @Nullable Object> extends Query<R> {

    private final RawSource source;

    RawQuery(RawSource source, Projection<R> projection, Sending sending) {
        super(projection, sending);
        this.source = source;
    }

    @Override
    public RawNode node() {
        return source.node();
    }

    /**
     * This query with a value for {@code :name}: a Java value, a collection of values, an expression or a query.
     *
     * @throws org.ashlarsql.render.ParameterException if the text has no such parameter
     */
    public RawQuery<R> bind(String name, Object value) {
        return new RawQuery<>(source.bind(name, value), projection(), sending().changed());
    }

    @Override
    public RawQuery<R> comment(String text) {
        return new RawQuery<>(source, projection(), sending().comment(text));
    }
}
