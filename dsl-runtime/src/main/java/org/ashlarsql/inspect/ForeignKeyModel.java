package org.ashlarsql.inspect;

import java.util.Comparator;
import java.util.List;
import org.ashlarsql.tree.ReferentialAction;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name null where the database has none, as for an unnamed key on SQLite
 * @param columns in the order of the key
 * @param referencedSchema the schema of the table that it refers to; null where that's the key's own
 * @param referencedTable a table of the same {@link SchemaModel}, or of one read with it
 * @param referencedColumns one for each of {@code columns}
 * @param onDelete NO_ACTION where RESTRICT is the same
 */
public record ForeignKeyModel(
        @Nullable String name,
        List<String> columns,
        @Nullable String referencedSchema,
        String referencedTable,
        List<String> referencedColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate) {

    static final Comparator<ForeignKeyModel> ORDER = Comparator.comparing(
                    ForeignKeyModel::name, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(key -> String.join(",", key.columns))
            .thenComparing(ForeignKeyModel::referencedTable);

    /** A foreign key to a table of its own schema. */
    public ForeignKeyModel(
            @Nullable String name,
            List<String> columns,
            String referencedTable,
            List<String> referencedColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate) {
        this(name, columns, null, referencedTable, referencedColumns, onDelete, onUpdate);
    }

    /** A foreign key that says nothing of what becomes of its rows. */
    public ForeignKeyModel(
            @Nullable String name, List<String> columns, String referencedTable, List<String> referencedColumns) {
        this(
                name,
                columns,
                null,
                referencedTable,
                referencedColumns,
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION);
    }

    /** The name of the schema of the table that it refers to, for a key of a table of {@code schema}. */
    public String schemaIn(SchemaModel schema) {
        return referencedSchema == null ? schema.name() : referencedSchema;
    }

    public ForeignKeyModel {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }
}
