package org.ashlarsql.expr;

import java.util.List;
import java.util.function.Function;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * Anything that can be selected: an expression, a table, a row of projections.
 *
 * <pre>{@code
 * Projection<FilmLine> line = row(FILM.title, FILM.length).into(FilmLine::new);
 * }</pre>
 *
 * @param <R> what reading it yields
 */
public interface Projection<R extends @Nullable Object> {

    /** The columns that a select list gets, in order. */
    List<ExprNode> items();

    /** A reader of these columns; it takes one slot of {@code slots} for each, in order. */
    RowReader<R> reader(Slots slots);

    /** What this projection yields, turned into something else by a function. */
    default <S extends @Nullable Object> Projection<S> map(Function<? super R, S> function) {
        return new MappedProjection<>(this, function);
    }
}
