package org.ashlarsql.codegen.adjust;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.GivenType;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TypeKind;

/** The columns whose types have no Java type of their own, and that the settings give none. */
public record Fallbacks(List<Fallback> columns) {

    /**
     * One of them.
     *
     * @param name of table, column and type
     * @param kind what its values are taken for
     */
    public record Fallback(String name, TypeKind kind) {

        /** What says that it's meant. */
        private String given() {
            return "<as>" + (kind == TypeKind.GEOMETRY ? TypeKind.BINARY : TypeKind.TEXT) + "</as>";
        }

        private String warning() {
            return name + " has no Java type of its own and is read and written as what the database writes. "
                    + cure(given());
        }
    }

    /** Those of schemas; what the settings give a type was meant. */
    public static Fallbacks of(List<SchemaModel> schemas, List<GivenType> types) {
        return new Fallbacks(
                schemas.stream().flatMap(schema -> of(schema, types)).toList());
    }

    private static Stream<Fallback> of(SchemaModel schema, List<GivenType> types) {
        var given = new GivenTypes(schema.name(), types);
        return schema.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.type().kind().isFallback())
                        .filter(column -> given.of(table.name(), column).isEmpty())
                        .map(column -> new Fallback(
                                table.name() + "." + column.name() + " ("
                                        + column.type().databaseName() + ")",
                                column.type().kind())));
    }

    /** Ends the generation if there are any. */
    public void refuse() {
        if (!columns.isEmpty()) {
            String given = columns.stream().map(Fallback::given).distinct().collect(Collectors.joining(" or "));
            throw new GenerationException("<failOnUnknownTypes>: these columns have no Java type of their own: "
                    + columns.stream().map(Fallback::name).collect(Collectors.joining(", ")) + ". " + cure(given));
        }
    }

    /** A warning for each. */
    public List<String> warnings() {
        return columns.stream().map(Fallback::warning).toList();
    }

    private static String cure(String given) {
        return "Give it a type with <types><type><column>table.column</column>" + given
                + "</type></types>, or leave it out with <excludeColumns>.";
    }
}
