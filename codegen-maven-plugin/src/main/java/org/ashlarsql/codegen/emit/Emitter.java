package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.ashlarsql.codegen.Omission;
import org.ashlarsql.codegen.Style;
import org.ashlarsql.codegen.emit.JavaSource.StaticImport;
import org.ashlarsql.codegen.naming.NamedComposite;
import org.ashlarsql.codegen.naming.NamedEnum;
import org.ashlarsql.codegen.naming.NamedKeys;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.codegen.naming.NamedTable;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.schema.ColumnInfo.Trait;

/** Makes the sources of a schema; the same schema always yields the same texts. */
public final class Emitter {

    private final NamedSchema schema;
    private final NamedKeys keys;
    private final Style style;
    private final JavaSource sources;

    private Emitter(NamedSchema schema, List<NamedSchema> all, Style style) {
        this.schema = schema;
        this.keys = NamedKeys.of(schema, all);
        this.style = style;
        this.sources = new JavaSource(schema);
    }

    /** All sources of a schema's package, of which foreign keys refer to tables of all of these schemas. */
    public static List<SourceFile> emit(NamedSchema schema, List<NamedSchema> all, Style style) {
        String folder = schema.place().folder();
        List<SourceFile> files = new Emitter(schema, all, style).files();
        return folder == null
                ? files
                : files.stream().map(file -> file.in(folder)).toList();
    }

    /** Each part on a core of its own, the keys first: theirs is by far the largest file of many tables. */
    private List<SourceFile> files() {
        var parts = new ArrayList<Supplier<List<SourceFile>>>();
        parts.add(() -> List.of(PackageInfo.file(schema.packageName())));
        parts.add(() -> files(new TablesClass(schema).types()));
        parts.add(() -> files(new KeysClass(schema, keys).types()));
        if (!schema.sequences().isEmpty()) {
            parts.add(() -> List.of(sources.file(new SequencesClass(schema).type())));
        }
        if (!schema.routines().isEmpty()) {
            parts.add(() -> List.of(sources.file(new RoutinesClass(schema).type())));
        }
        schema.tables().forEach(table -> parts.add(() -> files(JavaTable.of(table, schema))));
        schema.enums().forEach(named -> parts.add(() -> List.of(file(named))));
        schema.composites().forEach(named -> parts.add(() -> List.of(file(named))));
        return parts.parallelStream().flatMap(part -> part.get().stream()).toList();
    }

    private List<SourceFile> files(List<TypeSpec> types) {
        return types.stream().map(type -> sources.file(type)).toList();
    }

    private SourceFile file(NamedEnum named) {
        return sources.file(new EnumClass(named, ClassName.get(schema.packageName(), named.className())).type());
    }

    private SourceFile file(NamedComposite named) {
        ClassName name = ClassName.get(schema.packageName(), named.className());
        return sources.file(
                new CompositeClass(named, schema, name).type(), new StaticImport(ClassName.get(SqlTypes.class), "*"));
    }

    private List<SourceFile> files(JavaTable table) {
        var files = new ArrayList<SourceFile>();
        var calls = new DefinitionCalls(table, schema, keys);
        files.add(sources.file(new TableClass(table, calls).type(), staticImports(table.named())));
        TypeSpec row = table.isWide() ? new WideRowClass(table).type() : new RowRecord(table).type();
        var constant = new StaticImport(table.type(), table.named().constant());
        files.add(WritableRow.isHidden(table.named()) ? sources.file(row, constant) : sources.file(row));
        if (table.named().isTable() && !style.omitted().contains(Omission.NEW_ROWS)) {
            files.add(sources.file(new NewRowClass(table).type(), constant));
        }
        return files;
    }

    /** The types and traits, unless a field of the table would hide one of them. */
    private static StaticImport[] staticImports(NamedTable table) {
        var imports = new ArrayList<StaticImport>();
        if (isFree(TypeKind.values(), table)) {
            imports.add(new StaticImport(ClassName.get(SqlTypes.class), "*"));
        }
        boolean hasTraits = table.columns().stream()
                .anyMatch(c -> c.model().identity() || c.model().defaultSql() != null || c.javaDefault() != null);
        if (hasTraits && isFree(Trait.values(), table)) {
            imports.add(new StaticImport(ClassName.get(Trait.class), "*"));
        }
        return imports.toArray(StaticImport[]::new);
    }

    /** Whether neither the table's constant nor a field is called like one of these. */
    private static boolean isFree(Enum<?>[] names, NamedTable table) {
        Set<String> fields = table.fields();
        return Arrays.stream(names)
                .map(Enum::name)
                .noneMatch(name -> table.constant().equals(name) || fields.contains(name));
    }
}
