package org.ashlarsql.codegen.adjust;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.inspect.TableModel;

/** What a schema must have for sources to be made of it. */
public final class Usable {

    /** The constructor that sets all columns then stays below the 64 KB that a method may have. */
    private static final int MOST_COLUMNS = 1_600;

    private Usable() {}

    /** Ends the generation if a schema has no table that was selected. */
    public static void checkNotEmpty(List<SchemaModel> schemas, SchemaSelection selection) {
        for (SchemaModel schema : schemas) {
            if (schema.tables().isEmpty()) {
                throw new GenerationException("The schema \"" + schema.name() + "\" has no table or view"
                        + (selection.includes().isEmpty()
                                ? ""
                                : " that <includes> " + selection.includes() + " lets in")
                        + (selection.excludes().isEmpty() ? "" : " that <excludes> " + selection.excludes() + " leaves")
                        + ". Check <url> and <schema>, and that its migrations have run.");
            }
        }
    }

    /**
     * The schemas without tables that have no columns and routines that no method can call, of which {@code warnings} tells.
     *
     * @throws GenerationException if that's all of one's
     */
    public static List<SchemaModel> withoutEmpty(List<SchemaModel> schemas, List<String> warnings) {
        return schemas.stream().map(schema -> withoutEmpty(schema, warnings)).toList();
    }

    private static SchemaModel withoutEmpty(SchemaModel schema, List<String> warnings) {
        Map<Boolean, List<TableModel>> tables = schema.tables().stream()
                .collect(Collectors.partitioningBy(table -> table.columns().isEmpty()));
        List<TableModel> empty = tables.getOrDefault(true, List.of());
        List<TableModel> others = tables.getOrDefault(false, List.of());
        for (TableModel table : empty) {
            String text = "The table " + table.name() + " has no columns to generate: ";
            if (others.isEmpty()) {
                throw new GenerationException(text + "leave it out with <excludes>, and add others.");
            }
            warnings.add(text + "it's left out. Name it in <excludes> to leave it out without a warning.");
        }
        return UsableRoutines.of(empty.isEmpty() ? schema : schema.withTables(others), warnings);
    }

    /** Ends the generation if a table can't be a class. */
    public static void check(List<SchemaModel> schemas) {
        schemas.forEach(Usable::check);
    }

    private static void check(SchemaModel schema) {
        for (TableModel table : schema.tables()) {
            int columns = table.columns().size();
            if (columns > MOST_COLUMNS) {
                throw new GenerationException(
                        "The table " + table.name() + " has " + columns + " columns, more than the " + MOST_COLUMNS
                                + " that fit in a class: leave some out with <excludeColumns>.");
            }
        }
    }
}
