package org.ashlarsql.dsl;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.MergeNode;
import org.jspecify.annotations.Nullable;

/**
 * A branch of a MERGE about rows of the table that doesn't say yet what to do with them.
 *
 * @param <T> the table
 */
public final class MatchedBranch<T extends Table<T, ?>> {

    private final Merge<T> merge;
    private final MergeNode.Match match;
    private final @Nullable ExprNode condition;

    MatchedBranch(Merge<T> merge, MergeNode.Match match, @Nullable ExprNode condition) {
        this.merge = merge;
        this.match = match;
        this.condition = condition;
    }

    /** {@code then update set ...}: {@code thenUpdate(row -> row.set(STOCK.quantity.to(DELIVERY.quantity)))}. */
    public Merge<T> thenUpdate(UnaryOperator<Assignments<T>> set) {
        List<AssignmentNode> assignments = set.apply(Assignments.none()).list();
        if (assignments.isEmpty()) {
            throw new IllegalStateException(
                    "thenUpdate(...) sets nothing; call set(column.to(value)), or thenDoNothing()");
        }
        return then(new MergeNode.Update(assignments));
    }

    /** {@code then delete}. */
    public Merge<T> thenDelete() {
        return then(new MergeNode.Delete());
    }

    /** {@code then do nothing}. */
    public Merge<T> thenDoNothing() {
        return then(new MergeNode.Nothing());
    }

    private Merge<T> then(MergeNode.Action action) {
        return merge.with(new MergeNode.When(match, condition, action));
    }
}
