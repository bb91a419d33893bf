package org.ashlarsql.codegen.adjust;

import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeKind;

/** What a schema must have for sources to be made of it. */
public final class Usable {

    /** The constructor that sets all columns then stays below the 64 KB that a method may have. */
    private static final int MOST_COLUMNS = 1_600;

    private Usable() {}

    /** Ends the generation if no table was read. */
    public static void checkNotEmpty(SchemaModel schema, SchemaSelection selection) {
        if (schema.tables().isEmpty()) {
            throw new GenerationException("The schema \"" + schema.name() + "\" has no table or view"
                    + (selection.includes().isEmpty() ? "" : " that <includes> " + selection.includes() + " lets in")
                    + (selection.excludes().isEmpty() ? "" : " that <excludes> " + selection.excludes() + " leaves")
                    + ". Check <url> and <schema>, and that its migrations have run.");
        }
    }

    /** Ends the generation if a table can't be a class. */
    public static void check(SchemaModel schema) {
        List<String> unsupported =
                schema.tables().stream().flatMap(Usable::unsupported).toList();
        if (!unsupported.isEmpty()) {
            throw new GenerationException("Unsupported column types: " + String.join(", ", unsupported)
                    + ". Give each another type with <types><type><column>table.column</column><as>TEXT</as></type>"
                    + "</types>, or leave it out with <excludeColumns>.");
        }
        for (TableModel table : schema.tables()) {
            int columns = table.columns().size();
            if (columns == 0) {
                throw new GenerationException(
                        "The table " + table.name() + " has no columns to generate: leave it out with <excludes>.");
            }
            if (columns > MOST_COLUMNS) {
                throw new GenerationException(
                        "The table " + table.name() + " has " + columns + " columns, more than the " + MOST_COLUMNS
                                + " that fit in a class: leave some out with <excludeColumns>.");
            }
        }
    }

    private static Stream<String> unsupported(TableModel table) {
        return table.columns().stream()
                .filter(column -> column.type().kind() == TypeKind.UNSUPPORTED)
                .map(column -> table.name() + "." + column.name() + " ("
                        + column.type().databaseName() + ")");
    }
}
