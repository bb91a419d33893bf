package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.Name;

/** Where the rows of an INSERT come from. */
sealed interface InsertSource permits InsertRows, InsertQuery {

    Table<?, ?> table();

    /** Whether every row has a value for the column. */
    boolean sets(ColumnInfo column);

    /**
     * Refuses rows that lack a value which the table requires.
     *
     * @param what what the rows are for, as the message says it
     */
    default void requireColumns(String what) {
        var missing = new ArrayList<Name>(0);
        for (ColumnInfo column : table().columns()) {
            if (column.isRequired() && !sets(column)) {
                missing.add(column.name());
            }
        }
        if (!missing.isEmpty()) {
            throw new CheckException(what + " " + table() + " doesn't set " + missing
                    + ", which the table requires: NOT NULL and without a default");
        }
    }

    /** The columns that it has values for; {@code overriding} says that those count which the database numbers always. */
    List<Name> columns(boolean overriding);

    /** The source in the statement's tree. */
    InsertNode.Source node(boolean overriding);
}
