package org.ashlarsql.inspect;

import java.util.Comparator;

/** A column within a schema. */
record ColumnId(String table, String column) implements Comparable<ColumnId> {

    private static final Comparator<ColumnId> ORDER =
            Comparator.comparing(ColumnId::table).thenComparing(ColumnId::column);

    @Override
    public int compareTo(ColumnId other) {
        return ORDER.compare(this, other);
    }
}
