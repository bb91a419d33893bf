package org.ashlarsql.schema;

import java.util.Arrays;
import java.util.List;
import org.ashlarsql.tree.Name;

/** The columns of keys. */
final class KeyColumns {

    private KeyColumns() {}

    /** The names, each of which is a column of the table. */
    static List<Name> of(Table<?, ?> table, String... columns) {
        List<Name> names = Arrays.stream(columns).map(Name::of).toList();
        List<Name> known = table.columns().stream().map(ColumnInfo::name).toList();
        if (names.isEmpty() || !known.containsAll(names)) {
            throw new IllegalArgumentException(
                    "a key of " + table + " names the columns " + names + ", but the table has " + known);
        }
        return names;
    }
}
