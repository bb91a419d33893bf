package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

    private List<SourceFile> files() {
        var files = new ArrayList<SourceFile>();
        files.add(PackageInfo.file(schema.packageName()));
        files.add(sources.file(new TablesClass(schema).type()));
        new KeysClass(schema, keys).types().forEach(type -> files.add(sources.file(type)));
        if (!schema.sequences().isEmpty()) {
            files.add(sources.file(new SequencesClass(schema).type()));
        }
        if (!schema.routines().isEmpty()) {
            files.add(sources.file(new RoutinesClass(schema).type()));
        }
        // Most of the work, and each table's its own.
        files.addAll(schema.tables().parallelStream()
                .flatMap(table -> files(JavaTable.of(table, schema)).stream())
                .toList());
        for (NamedEnum named : schema.enums()) {
            ClassName name = ClassName.get(schema.packageName(), named.className());
            files.add(sources.file(new EnumClass(named, name).type()));
        }
        for (NamedComposite named : schema.composites()) {
            ClassName name = ClassName.get(schema.packageName(), named.className());
            files.add(sources.file(
                    new CompositeClass(named, schema, name).type(),
                    new StaticImport(ClassName.get(SqlTypes.class), "*")));
        }
        return files;
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
