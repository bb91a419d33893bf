package org.ashlarsql.drift;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ashlarsql.inspect.CompositeModel;
import org.ashlarsql.inspect.EnumModel;
import org.ashlarsql.inspect.RoutineModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SequenceModel;
import org.ashlarsql.inspect.TableModel;

/**
 * What differs between two schemas: nothing exactly if the models are equal but for the schema's name.
 *
 * <pre>{@code
 * SchemaDiff.between("the snapshot", before, "the database", now).differences().forEach(System.out::println);
 * // film.rental_rate: numeric(4,2) in the snapshot, numeric(6,2) in the database
 * }</pre>
 *
 * @param differences by table, each table's in the order of its columns, then enums, composite types, sequences and routines
 */
public record SchemaDiff(List<Difference> differences) {

    public SchemaDiff {
        differences = List.copyOf(differences);
    }

    /**
     * Compares two schemas, whose names in the differences are given.
     *
     * <p>Schemas of different databases have one difference: their texts can't be compared.
     */
    public static SchemaDiff between(String one, SchemaModel before, String other, SchemaModel after) {
        var found = new Findings(one, other);
        if (!before.database().equals(after.database())) {
            found.differ(Aspect.OTHER, "the schema", "of " + before.database(), "of " + after.database());
            return new SchemaDiff(found.all());
        }
        for (Pair<TableModel> pair : Pair.match(before.tables(), after.tables(), TableModel::name)) {
            TableDiff.find(pair, found);
        }
        for (Pair<EnumModel> pair : Pair.match(before.enums(), after.enums(), EnumModel::name)) {
            EnumDiff.find(pair, found);
        }
        for (Pair<CompositeModel> pair : Pair.match(before.composites(), after.composites(), CompositeModel::name)) {
            composites(pair, found);
        }
        for (Pair<SequenceModel> pair : Pair.match(before.sequences(), after.sequences(), SequenceModel::name)) {
            sequences(pair, found);
        }
        for (Pair<RoutineModel> pair : Pair.match(before.routines(), after.routines(), RoutineDiff::key)) {
            RoutineDiff.find(pair, found);
        }
        if (found.all().isEmpty() && !before.equals(after.withName(before.name(), before.qualified()))) {
            found.differ(Aspect.OTHER, "the schema", before.toString(), after.toString());
        }
        return new SchemaDiff(found.all());
    }

    private static void composites(Pair<CompositeModel> pair, Findings found) {
        String name = pair.any().name();
        if (pair.isWhole()) {
            found.compare(
                    Aspect.TYPE,
                    name,
                    pair.before().map(SchemaDiff::fields).orElseThrow(),
                    pair.after().map(SchemaDiff::fields).orElseThrow());
        } else {
            found.lacking(Aspect.TYPE, name, "the composite type is", pair);
        }
    }

    private static void sequences(Pair<SequenceModel> pair, Findings found) {
        String name = pair.any().name();
        if (!pair.isWhole()) {
            found.lacking(Aspect.SEQUENCE, name, "the sequence is", pair);
        } else if (!pair.before().equals(pair.after())) {
            found.differ(
                    Aspect.SEQUENCE,
                    name,
                    pair.before().orElseThrow().toString(),
                    pair.after().orElseThrow().toString());
        }
    }

    private static String fields(CompositeModel model) {
        return model.fields().stream()
                .map(field -> field.name() + " " + field.type().databaseName())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Those that are about something else. */
    public SchemaDiff without(Set<Aspect> ignored) {
        return new SchemaDiff(differences.stream()
                .filter(one -> !ignored.contains(one.aspect()))
                .toList());
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** A line each. */
    @Override
    public String toString() {
        return differences.stream().map(Difference::toString).collect(Collectors.joining("\n"));
    }
}
