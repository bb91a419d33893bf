package org.ashlarsql.inspect;

/** A catalogue row about a column. */
record ColumnFact(String table, ColumnModel column) {}
