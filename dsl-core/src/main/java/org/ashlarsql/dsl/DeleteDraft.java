package org.ashlarsql.dsl;

import org.ashlarsql.expr.Condition;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/** A DELETE that doesn't say yet which rows it's about: {@link #where} or {@link #everyRow} make it a statement. */
public final class DeleteDraft {

    private final Table<?, ?> table;

    <T extends Table<T, ?>> DeleteDraft(Table<T, ?> table) {
        this.table = Drafts.requireUnaliased(table, "deleteFrom");
    }

    /** The statement, for the rows that meet all conditions. */
    public Delete where(Condition first, Condition... more) {
        return delete(Conditions.all(first, more).node());
    }

    /** The statement, for every row of the table. */
    public Delete everyRow() {
        return delete(null);
    }

    private Delete delete(@Nullable ExprNode where) {
        return new Delete(new DeleteNode(table.relation(), where), Sending.plain());
    }
}
