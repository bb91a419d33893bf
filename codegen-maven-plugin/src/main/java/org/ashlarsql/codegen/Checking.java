package org.ashlarsql.codegen;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.codegen.source.SchemaSource;
import org.ashlarsql.drift.Difference;
import org.ashlarsql.drift.Drift;
import org.ashlarsql.drift.SchemaCheck;
import org.ashlarsql.drift.SchemaDiff;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.schema.Table;

/** Looks for drift between what is committed or compiled, and a database or migrations. */
public final class Checking {

    private Checking() {}

    /**
     * What differs between a snapshot and the schema.
     *
     * @throws GenerationException if one of them can't be read
     */
    public static List<Difference> snapshot(Path file, Origin origin, SchemaSelection selection, Progress progress) {
        SchemaModel before = SchemaSource.of(file).read(selection);
        SchemaModel now = SchemaSource.of(origin, progress).read(selection);
        String there = origin.database() == null || origin.migrate() ? "the migrations" : "the database";
        return SchemaDiff.between("the snapshot", before, there, now).differences();
    }

    /**
     * What differs between classes and the schema, what can be lived with included.
     *
     * @throws GenerationException if the schema can't be read
     */
    public static List<Difference> classes(
            List<Table<?, ?>> tables, Origin origin, SchemaSelection selection, Progress progress) {
        List<Table<?, ?>> selected = tables.stream()
                .filter(table -> selection.selects(table.relation().table().text()))
                .toList();
        String schema = selection.schema();
        SchemaCheck all = SchemaCheck.of(selected);
        SchemaCheck check = schema == null ? all : all.in(schema);
        Drift drift = SchemaSource.of(origin, progress).use(schema, check::drift);
        return Stream.concat(drift.differences().stream(), drift.notes().stream())
                .toList();
    }
}
