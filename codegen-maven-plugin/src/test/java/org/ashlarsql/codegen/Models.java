package org.ashlarsql.codegen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.codegen.naming.Naming;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.EnumModel;
import org.ashlarsql.inspect.Generated;
import org.ashlarsql.inspect.KeyModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.inspect.TypeModel;

/** Schemas without a database. */
final class Models {

    private Models() {}

    static SchemaModel schema(TableModel... tables) {
        return new SchemaModel("SQLite", "main", List.of(tables), List.of());
    }

    static SchemaModel schema(List<TableModel> tables, EnumModel... enums) {
        return new SchemaModel("SQLite", "main", tables, List.of(enums));
    }

    static TableModel table(String name, ColumnModel... columns) {
        return table(name, List.of(columns));
    }

    static TableModel table(String name, List<ColumnModel> columns) {
        var key = new KeyModel(null, List.of(columns.get(0).name()));
        return new TableModel(name, TableKind.TABLE, null, columns, key, List.of(), List.of());
    }

    static TableModel commented(String name, String comment, ColumnModel... columns) {
        return new TableModel(name, TableKind.TABLE, comment, List.of(columns), null, List.of(), List.of());
    }

    /** A NOT NULL column without a default. */
    static ColumnModel column(String name, TypeKind kind) {
        return column(name, type(kind), false);
    }

    static ColumnModel column(String name, TypeModel type, boolean nullable) {
        return new ColumnModel(name, type, nullable, null, false, Generated.NO, null);
    }

    static ColumnModel commented(String name, String comment) {
        return new ColumnModel(name, type(TypeKind.INTEGER), true, null, false, Generated.NO, comment);
    }

    static TypeModel type(TypeKind kind) {
        return new TypeModel(kind, -1, -1, declared(kind), null);
    }

    static TypeModel type(TypeKind kind, int precision, int scale) {
        return new TypeModel(kind, precision, scale, declared(kind), null);
    }

    /** As SQLite shows it. */
    private static String declared(TypeKind kind) {
        return switch (kind) {
            case TEXT -> kind.name();
            case INTEGER -> "INT";
            case BIGINT -> "INTEGER";
            case BINARY -> "BLOB";
            default -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    static TypeModel enumType(String name) {
        return new TypeModel(TypeKind.ENUM, -1, -1, "text", name);
    }

    /** Settings that change nothing. */
    static Settings settings(Path folder) {
        return settings(folder, List.of(), List.of(), List.of());
    }

    static Settings settings(Path folder, List<GivenName> names, List<GivenType> types, List<String> excludeColumns) {
        Origin nowhere = new Origin(null, List.of(), false, Path.of(""), Engine.SQLITE);
        return Settings.of(nowhere, "com.acme.db", folder)
                .withAdjustments(new Adjustments(names, types, excludeColumns, List.of(), false));
    }

    /** A schema with its names, in the package {@code a}. */
    static NamedSchema named(SchemaModel schema, GivenName... names) {
        return Naming.of(List.of(schema), "a", List.of(names), Style.standard()).get(0);
    }

    /** The sources of a schema alone. */
    static List<SourceFile> sources(SchemaModel schema, Settings settings, List<String> warnings) {
        return Generation.sources(List.of(schema), settings, warnings);
    }

    static List<SourceFile> sources(SchemaModel schema, GivenName... names) {
        Settings settings = settings(Path.of(""), List.of(names), List.of(), List.of());
        return sources(schema, settings, new ArrayList<>());
    }

    static String text(List<SourceFile> sources, String name) {
        return sources.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
