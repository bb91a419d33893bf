package org.ashlarsql.dsl;

import java.util.List;
import java.util.function.Function;
import org.ashlarsql.expr.Subquery;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.Name;

/**
 * Columns that don't know yet what they are set to: {@code setRow(row(FILM.length, FILM.synopsis)).to(query)}.
 *
 * @param <R> what a row of the query has to be
 * @param <S> what setting them makes
 */
public final class SetRow<R, S> {

    private final List<Name> columns;
    private final Function<AssignmentNode, S> set;

    SetRow(List<Name> columns, Function<AssignmentNode, S> set) {
        this.columns = columns;
        this.set = set;
    }

    /** {@code set (columns) = (query)}, which yields one row at most; where it yields none, all of them become NULL. */
    public S to(Subquery<R> query) {
        return set.apply(new AssignmentNode.Row(columns, query.node()));
    }
}
