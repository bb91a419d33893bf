package org.ashlarsql.codegen.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.snapshot.SnapshotFile;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.inspect.TableModel;

/** A schema that was written to a file. */
record Snapshot(SnapshotFile file) implements SchemaSource {

    @Override
    public SchemaModel read(SchemaSelection selection) {
        SchemaModel schema = file.read();
        String wanted = selection.schema();
        if (wanted != null && !wanted.equals(schema.name())) {
            throw new GenerationException("<schema> is " + wanted + ", and " + file.path() + " is a snapshot of "
                    + schema.name() + ": correct <schema>, or write the snapshot anew with the goal ashlar:snapshot.");
        }
        return schema.withTables(selected(schema, selection));
    }

    private static List<TableModel> selected(SchemaModel schema, SchemaSelection selection) {
        List<TableModel> tables = schema.tables().stream()
                .filter(table -> selection.selects(table.name()))
                .toList();
        Set<String> names = tables.stream().map(TableModel::name).collect(Collectors.toSet());
        return tables.stream()
                .map(table -> table.withForeignKeys(table.foreignKeys().stream()
                        .filter(key -> key.referencedSchema() == null && names.contains(key.referencedTable()))
                        .toList()))
                .toList();
    }
}
