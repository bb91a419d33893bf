package org.ashlarsql.dsl;

import java.util.List;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.schema.FromItem;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.MergeNode;

/**
 * A MERGE that doesn't say yet what is merged into the table.
 *
 * @param <T> the table
 */
public final class MergeDraft<T extends Table<T, ?>> {

    private final Table<T, ?> table;

    MergeDraft(Table<T, ?> table) {
        this.table = Drafts.requireUnaliased(table, "mergeInto");
    }

    /** {@code using source on first and more}: the rows to merge, and which of them is which of the table's. */
    public Merge<T> using(FromItem source, Condition first, Condition... more) {
        return Merge.of(
                table,
                new MergeNode(
                        table.relation(),
                        source.node(),
                        Conditions.all(first, more).node(),
                        List.of(),
                        List.of()));
    }
}
