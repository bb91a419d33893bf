package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ashlarsql.type.TypeName;
import org.jspecify.annotations.Nullable;

/** The types of a PostgreSQL database, by object id. */
final class PostgreSqlTypes {

    private final Map<String, Row> rows;
    private final Map<String, EnumModel> enums;
    private final Map<String, List<Field>> fields;

    PostgreSqlTypes(List<Row> rows, Map<String, EnumModel> enums, List<Field> fields) {
        this.rows = new LinkedHashMap<>();
        rows.forEach(row -> this.rows.put(row.oid, row));
        this.enums = enums;
        this.fields = new LinkedHashMap<>();
        fields.forEach(field -> this.fields
                .computeIfAbsent(field.composite, oid -> new ArrayList<>())
                .add(field));
    }

    /**
     * A catalogue row about a type.
     *
     * @param kind as in pg_type.typtype, or A for an array
     * @param schema null where the type is found without
     * @param of the type of an array's elements, of a range's values, or behind a domain
     * @param modifier that a domain gives the type behind it
     */
    record Row(
            String oid,
            String kind,
            boolean builtIn,
            @Nullable String schema,
            String name,
            @Nullable String of,
            int modifier) {

        TypeName typeName() {
            return new TypeName(schema, name);
        }
    }

    /** A catalogue row about a field of a composite type. */
    record Field(String composite, String name, String type, int modifier) {}

    TypeModel type(String oid, int modifier) {
        Row row = rows.get(oid);
        if (row == null) {
            return TypeModel.own(TypeKind.TEXTUAL, TypeName.of("text"), null);
        }
        return switch (row.kind) {
            case "d" ->
                type(String.valueOf(row.of), row.modifier)
                        .inDomain(row.typeName().toString());
            case "A" -> array(row, type(String.valueOf(row.of), modifier));
            case "e" -> labels(row);
            case "r" -> range(row, TypeKind.RANGE);
            case "m" -> range(row, TypeKind.MULTIRANGE);
            case "c" -> TypeModel.own(TypeKind.COMPOSITE, row.typeName(), null);
            default -> PostgreSqlBaseTypes.of(row, modifier);
        };
    }

    /** Of arrays inside of arrays, which a domain makes possible, nothing but the text is read. */
    private static TypeModel array(Row row, TypeModel element) {
        return element.array() ? TypeModel.own(TypeKind.TEXTUAL, row.typeName(), null) : element.inArrays();
    }

    private TypeModel labels(Row row) {
        EnumModel labels = enums.get(row.oid);
        return labels == null
                ? TypeModel.own(TypeKind.TEXTUAL, row.typeName(), null)
                : new TypeModel(TypeKind.ENUM, -1, -1, row.typeName().toString(), labels.name()).named(row.typeName());
    }

    private TypeModel range(Row row, TypeKind kind) {
        if (row.builtIn) {
            return PostgreSqlBaseTypes.of(row, -1);
        }
        TypeModel element = type(String.valueOf(row.of), -1);
        return element.array()
                ? TypeModel.own(TypeKind.TEXTUAL, row.typeName(), null)
                : TypeModel.own(kind, row.typeName(), element);
    }

    /** All composite types; two of different schemas have these in their names. */
    List<CompositeModel> composites() {
        List<Row> all =
                rows.values().stream().filter(row -> row.kind.equals("c")).toList();
        return all.stream()
                .map(row -> new CompositeModel(
                        name(row, all),
                        row.typeName(),
                        fields.getOrDefault(row.oid, List.of()).stream()
                                .map(field ->
                                        new CompositeModel.FieldModel(field.name, type(field.type, field.modifier)))
                                .toList()))
                .toList();
    }

    private static String name(Row row, List<Row> all) {
        boolean plain = row.schema == null
                || all.stream().noneMatch(other -> !other.equals(row) && other.name.equals(row.name));
        return plain ? row.name : row.schema + "_" + row.name;
    }
}
