package org.ashlarsql.tree;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A MERGE.
 *
 * @param using the rows that are merged into the table
 * @param on which of them is which of the table's
 */
public record MergeNode(
        Relation.TableRef table, FromNode using, ExprNode on, List<When> branches, List<ExprNode> returning)
        implements ChangeNode {

    public MergeNode {
        branches = List.copyOf(branches);
        returning = List.copyOf(returning);
    }

    @Override
    public MergeNode withReturning(List<ExprNode> items) {
        return new MergeNode(table, using, on, branches, items);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitMerge(this);
    }

    /** Which rows a branch is about. */
    public enum Match {
        /** Those on both sides. */
        MATCHED("matched"),
        /** Those of the source alone. */
        NOT_MATCHED("not matched"),
        /** Those of the table alone. */
        NOT_MATCHED_BY_SOURCE("not matched by source");

        private final String sql;

        Match(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }
    }

    /**
     * A branch; of all that fit a row, the first one is taken.
     *
     * @param condition what has to hold as well, or null
     */
    public record When(Match match, @Nullable ExprNode condition, Action action) {}

    /** What a branch does. */
    public sealed interface Action {}

    /** {@code update set ...}. */
    public record Update(List<AssignmentNode> assignments) implements Action {
        public Update {
            assignments = List.copyOf(assignments);
        }
    }

    /** {@code insert (columns) values (values)}; an empty value stands for the column's DEFAULT. */
    public record Insert(List<Name> columns, List<Optional<ExprNode>> values) implements Action {
        public Insert {
            columns = List.copyOf(columns);
            values = List.copyOf(values);
        }
    }

    /** {@code delete}. */
    public record Delete() implements Action {}

    /** {@code do nothing}. */
    public record Nothing() implements Action {}
}
