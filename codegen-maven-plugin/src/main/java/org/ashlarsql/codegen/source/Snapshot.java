package org.ashlarsql.codegen.source;

import java.util.List;
import java.util.stream.Collectors;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.snapshot.SnapshotFile;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaSelection;

/** Schemas that were written to a file. */
record Snapshot(SnapshotFile file) implements SchemaSource {

    @Override
    public List<SchemaModel> read(List<SchemaSelection> selections) {
        List<SchemaModel> all = file.read();
        return SchemaModel.closed(selections.stream()
                .flatMap(selection ->
                        wanted(selection, all).stream().map(schema -> selected(schema, selection.of(schema.name()))))
                .toList());
    }

    /** The schema that is named, or all where none is. */
    private List<SchemaModel> wanted(SchemaSelection selection, List<SchemaModel> all) {
        String name = selection.schema();
        if (name == null) {
            return all;
        }
        List<SchemaModel> found =
                all.stream().filter(schema -> schema.name().equals(name)).toList();
        if (found.isEmpty()) {
            throw new GenerationException("<schema> is " + name + ", and " + file.path() + " is a snapshot of "
                    + all.stream().map(SchemaModel::name).collect(Collectors.joining(", "))
                    + ": correct <schema>, or write the snapshot anew with the goal ashlar:snapshot.");
        }
        return found;
    }

    private static SchemaModel selected(SchemaModel schema, SchemaSelection selection) {
        return schema.withTables(schema.tables().stream()
                        .filter(table -> selection.selects(table.name()))
                        .toList())
                .withRoutines(schema.routines().stream()
                        .filter(routine -> selection.selects(routine.name()))
                        .toList())
                .withSequences(schema.sequences().stream()
                        .filter(sequence -> selection.selects(sequence.name()))
                        .toList());
    }
}
