package org.ashlarsql.dsl;

import java.util.function.UnaryOperator;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.MergeNode;
import org.jspecify.annotations.Nullable;

/**
 * A branch of a MERGE about rows that the table lacks, which doesn't say yet what to do with them.
 *
 * @param <T> the table
 */
public final class NotMatchedBranch<T extends Table<T, ?>> {

    private final Merge<T> merge;
    private final @Nullable ExprNode condition;

    NotMatchedBranch(Merge<T> merge, @Nullable ExprNode condition) {
        this.merge = merge;
        this.condition = condition;
    }

    /**
     * {@code then insert (columns) values (values)}: {@code thenInsert(row -> row.set(STOCK.item.to(DELIVERY.item)))}.
     *
     * @throws CheckException if it doesn't set every column that the table requires
     */
    public Merge<T> thenInsert(UnaryOperator<Assignments<T>> set) {
        InsertRows row = InsertRows.one(merge.table());
        for (AssignmentNode assignment : set.apply(Assignments.none()).list()) {
            row = with(row, assignment);
        }
        row.requireColumns("thenInsert(...) of the merge into");
        return then(
                new MergeNode.Insert(row.columns(false), row.node(false).rows().get(0)));
    }

    private static InsertRows with(InsertRows row, AssignmentNode assignment) {
        if (assignment instanceof AssignmentNode.Row several) {
            throw new CheckException("thenInsert(...) sets " + several.columns()
                    + " to a query's row, which MERGE can't; set each to a scalar(...)");
        }
        return assignment instanceof AssignmentNode.Value value ? row.set(value.column(), value.value()) : row;
    }

    /** {@code then do nothing}. */
    public Merge<T> thenDoNothing() {
        return then(new MergeNode.Nothing());
    }

    private Merge<T> then(MergeNode.Action action) {
        return merge.with(new MergeNode.When(MergeNode.Match.NOT_MATCHED, condition, action));
    }
}
