package org.ashlarsql.tree;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT.
 *
 * @param columns those that the source has values for, in its order; none for rows of nothing but defaults
 * @param conflict what is done where a row like it is there already, or null where that's an error
 * @param identity the column whose value the database makes, where there is one
 */
public record InsertNode(
        Relation.TableRef table,
        List<Name> columns,
        Source source,
        Overriding overriding,
        @Nullable ConflictNode conflict,
        List<ExprNode> returning,
        Optional<Name> identity)
        implements ChangeNode {

    public InsertNode {
        columns = List.copyOf(columns);
        returning = List.copyOf(returning);
    }

    @Override
    public InsertNode withReturning(List<ExprNode> items) {
        return new InsertNode(table, columns, source, overriding, conflict, items, identity);
    }

    public InsertNode withConflict(ConflictNode newConflict) {
        return new InsertNode(table, columns, source, overriding, newConflict, returning, identity);
    }

    public InsertNode withOverriding(Overriding newOverriding) {
        return new InsertNode(table, columns, source, newOverriding, conflict, returning, identity);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitInsert(this);
    }

    /** Where the rows come from. */
    public sealed interface Source {}

    /**
     * Rows of values.
     *
     * @param rows the values in the order of the columns; empty stands for the column's DEFAULT
     */
    public record Rows(List<List<Optional<ExprNode>>> rows) implements Source {
        public Rows {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The rows of a query. */
    public record Query(QueryNode query) implements Source {}

    /** What becomes of values that are given for a column which the database numbers always (SQL:2016, 14.11). */
    public enum Overriding {
        /** They are refused. */
        NONE,
        /** They are stored. */
        SYSTEM_VALUE,
        /** The numbering's are stored instead. */
        USER_VALUE
    }
}
