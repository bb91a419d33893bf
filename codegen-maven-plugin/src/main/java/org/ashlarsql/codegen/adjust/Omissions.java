package org.ashlarsql.codegen.adjust;

import java.util.List;
import java.util.Set;
import org.ashlarsql.codegen.Omission;
import org.ashlarsql.inspect.CheckModel;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.RoutineModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.inspect.TypeModel;

/** Leaves out of schemas what the settings don't want. */
public record Omissions(Set<Omission> omitted) {

    /** The schemas without it. */
    public List<SchemaModel> apply(List<SchemaModel> schemas) {
        return omitted.isEmpty() ? schemas : schemas.stream().map(this::apply).toList();
    }

    private SchemaModel apply(SchemaModel schema) {
        SchemaModel narrowed = schema.withTables(schema.tables().stream()
                .filter(table -> table.kind() == TableKind.TABLE || !omits(Omission.VIEWS))
                .map(this::apply)
                .toList());
        SchemaModel called = narrowed.withRoutines(routines(schema));
        return omits(Omission.SEQUENCES) ? called.withSequences(List.of()) : called;
    }

    private List<RoutineModel> routines(SchemaModel schema) {
        if (omits(Omission.ROUTINES)) {
            return List.of();
        }
        return omits(Omission.COMMENTS)
                ? schema.routines().stream().map(RoutineModel::withoutComment).toList()
                : schema.routines();
    }

    private TableModel apply(TableModel table) {
        return new TableModel(
                table.name(),
                table.kind(),
                omits(Omission.COMMENTS) ? null : table.comment(),
                table.columns().stream().map(this::apply).toList(),
                table.primaryKey(),
                table.uniqueKeys(),
                omits(Omission.FOREIGN_KEYS) ? List.of() : table.foreignKeys(),
                omits(Omission.INDEXES) ? List.of() : table.indexes(),
                checks(table));
    }

    private List<CheckModel> checks(TableModel table) {
        if (omits(Omission.CHECKS)) {
            return List.of();
        }
        return omits(Omission.CHECK_ENUMS)
                ? table.checks().stream().map(CheckModel::withoutLabels).toList()
                : table.checks();
    }

    private ColumnModel apply(ColumnModel column) {
        ColumnModel quiet = omits(Omission.COMMENTS) ? column.withComment(null) : column;
        return omits(Omission.CHECK_ENUMS) && isOfCheck(column.type())
                ? quiet.withType(new TypeModel(
                        TypeKind.TEXT,
                        column.type().precision(),
                        -1,
                        column.type().databaseName(),
                        null,
                        false,
                        null,
                        null,
                        column.type().domain()))
                : quiet;
    }

    /** An enum type of the database's own has a name there, or is an {@code enum(...)}. */
    private static boolean isOfCheck(TypeModel type) {
        return type.kind() == TypeKind.ENUM
                && type.own() == null
                && !type.databaseName().startsWith("enum(");
    }

    private boolean omits(Omission one) {
        return omitted.contains(one);
    }
}
