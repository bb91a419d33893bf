package org.ashlarsql.codegen.adjust;

import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.GivenType;
import org.ashlarsql.inspect.SchemaModel;

/** The columns whose types have no Java type of their own, and that the settings give none. */
public record Fallbacks(List<String> columns) {

    private static final String CURE = "Give it a type with <types><type><column>table.column</column><as>TEXT</as>"
            + "</type></types>, or leave it out with <excludeColumns>.";

    /** Those of schemas; what the settings give a type was meant. */
    public static Fallbacks of(List<SchemaModel> schemas, List<GivenType> types) {
        return new Fallbacks(
                schemas.stream().flatMap(schema -> of(schema, types)).toList());
    }

    private static Stream<String> of(SchemaModel schema, List<GivenType> types) {
        var given = new GivenTypes(schema.name(), types);
        return schema.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.type().kind().isFallback())
                        .filter(column -> given.of(table.name(), column).isEmpty())
                        .map(column -> table.name() + "." + column.name() + " ("
                                + column.type().databaseName() + ")"));
    }

    /** Ends the generation if there are any. */
    public void refuse() {
        if (!columns.isEmpty()) {
            throw new GenerationException("<failOnUnknownTypes>: these columns have no Java type of their own: "
                    + String.join(", ", columns) + ". " + CURE);
        }
    }

    /** A warning for each. */
    public List<String> warnings() {
        return columns.stream()
                .map(one -> one + " has no Java type of its own and is read and written as what the database writes. "
                        + CURE)
                .toList();
    }
}
