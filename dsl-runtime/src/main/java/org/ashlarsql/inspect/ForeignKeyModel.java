package org.ashlarsql.inspect;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name null where the database has none, as for an unnamed key on SQLite
 * @param columns in the order of the key
 * @param referencedTable a table of the same {@link SchemaModel}
 * @param referencedColumns one for each of {@code columns}
 */
public record ForeignKeyModel(
        @Nullable String name, List<String> columns, String referencedTable, List<String> referencedColumns) {

    static final Comparator<ForeignKeyModel> ORDER = Comparator.comparing(
                    ForeignKeyModel::name, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(key -> String.join(",", key.columns))
            .thenComparing(ForeignKeyModel::referencedTable);

    public ForeignKeyModel {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }
}
