package org.ashlarsql.schema;

import java.util.List;
import org.ashlarsql.tree.Name;

/**
 * A primary or unique key: no two rows of the table have the same values in these columns.
 *
 * @param <T> the table
 */
public record UniqueKey<T extends Table<T, ?>>(Table<T, ?> table, List<Name> columns) {

    public UniqueKey {
        columns = List.copyOf(columns);
    }

    /** The key of these columns. */
    public static <T extends Table<T, ?>> UniqueKey<T> of(Table<T, ?> table, String... columns) {
        return new UniqueKey<>(table, KeyColumns.of(table, columns));
    }
}
