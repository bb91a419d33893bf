package org.ashlarsql.inspect;

/** A catalogue row about a column. */
record ColumnFact(String table, ColumnModel column) {

    /** The same column, where nothing sure is known about NULL. */
    ColumnFact maybeNull() {
        return new ColumnFact(table, column.withNullable(true));
    }
}
