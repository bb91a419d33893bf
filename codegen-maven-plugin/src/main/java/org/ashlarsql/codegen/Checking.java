package org.ashlarsql.codegen;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ashlarsql.codegen.source.SchemaSource;
import org.ashlarsql.drift.Difference;
import org.ashlarsql.drift.Drift;
import org.ashlarsql.drift.SchemaCheck;
import org.ashlarsql.drift.SchemaDiff;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.Name;

/** Looks for drift between what is committed or compiled, and a database or migrations. */
public final class Checking {

    private Checking() {}

    /**
     * What differs between a snapshot and the schemas.
     *
     * @throws GenerationException if one of them can't be read
     */
    public static List<Difference> snapshot(
            Path file, Origin origin, List<SchemaSelection> selections, Progress progress) {
        List<SchemaModel> before = SchemaSource.of(file).read(selections);
        List<SchemaModel> now = SchemaSource.of(origin, progress).read(each(selections, before));
        String there = origin.database() == null || origin.migrate() ? "the migrations" : "the database";
        return IntStream.range(0, before.size())
                .boxed()
                .flatMap(i ->
                        SchemaDiff.between("the snapshot", before.get(i), there, now.get(i)).differences().stream()
                                .map(one -> before.size() == 1
                                        ? one
                                        : one.in(before.get(i).name())))
                .toList();
    }

    /** Where none is named, those of the snapshot; one alone that isn't qualified is the connection's current one. */
    private static List<SchemaSelection> each(List<SchemaSelection> selections, List<SchemaModel> schemas) {
        SchemaSelection first = selections.get(0);
        return first.schema() == null
                ? schemas.stream()
                        .map(schema -> schemas.size() == 1 && !schema.qualified() ? first : first.of(schema.name()))
                        .toList()
                : selections;
    }

    /**
     * What differs between classes and the schemas, what can be lived with included.
     *
     * @throws GenerationException if a schema can't be read
     */
    public static List<Difference> classes(
            List<Table<?, ?>> tables, Origin origin, List<SchemaSelection> selections, Progress progress) {
        List<Table<?, ?>> selected = tables.stream()
                .filter(table -> selections.stream().anyMatch(selection -> isSelected(table, selection)))
                .toList();
        String schema = selections.size() == 1 ? selections.get(0).schema() : null;
        SchemaCheck all = SchemaCheck.of(selected);
        SchemaCheck check = schema == null ? all : all.in(schema);
        Drift drift = SchemaSource.of(origin, progress).use(schema, check::drift);
        return Stream.concat(drift.differences().stream(), drift.notes().stream())
                .toList();
    }

    private static boolean isSelected(Table<?, ?> table, SchemaSelection selection) {
        Name in = table.relation().schema();
        boolean there = in == null || selection.schema() == null || in.text().equals(selection.schema());
        return there && selection.selects(table.relation().table().text());
    }
}
