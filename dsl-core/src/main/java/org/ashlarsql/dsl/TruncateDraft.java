package org.ashlarsql.dsl;

import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.TruncateNode;

/** A TRUNCATE that doesn't say yet what becomes of the numbering of the table's rows. */
public final class TruncateDraft {

    private final Table<?, ?> table;

    TruncateDraft(Table<?, ?> table) {
        if (table.relation().alias() != null || table.relation().outer()) {
            throw new IllegalArgumentException(
                    "truncate(" + table + ") takes the table itself, not an alias or outer() twin");
        }
        this.table = table;
    }

    /** {@code restart identity}: new rows are numbered from the start again. */
    public Truncate restartIdentity() {
        return Truncate.of(new TruncateNode(table.relation(), true, false));
    }

    /** {@code continue identity}: new rows are numbered on. PostgreSQL alone has it. */
    public Truncate continueIdentity() {
        return Truncate.of(new TruncateNode(table.relation(), false, false));
    }
}
