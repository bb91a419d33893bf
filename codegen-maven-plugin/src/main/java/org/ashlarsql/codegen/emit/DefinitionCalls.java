package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ashlarsql.codegen.declared.Declarations;
import org.ashlarsql.codegen.naming.NamedColumn;
import org.ashlarsql.codegen.naming.NamedKeys;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.inspect.CheckModel;
import org.ashlarsql.inspect.ForeignKeyModel;
import org.ashlarsql.inspect.IndexModel;
import org.ashlarsql.inspect.KeyModel;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.tree.ReferentialAction;
import org.jspecify.annotations.Nullable;

/** What is told of a table's definition: {@code .primaryKey("pk_film")}. */
record DefinitionCalls(JavaTable table, NamedSchema schema, NamedKeys keys) {

    String database() {
        return schema.database();
    }

    private TableModel model() {
        return table.named().model();
    }

    private ClassName keysClass() {
        return ClassName.get(schema.packageName(), NamedSchema.KEYS);
    }

    List<CodeBlock> all() {
        if (!table.named().isTable()) {
            return List.of();
        }
        List<CodeBlock> calls = new ArrayList<>();
        KeyModel primary = model().primaryKey();
        String name = primary == null ? null : given(primary.name(), List.of(), "pkey");
        if (primary != null
                && name != null
                && !name.equals("PRIMARY")
                && field(primary.columns()).isPresent()) {
            calls.add(CodeBlock.of(".primaryKey($L)", Quoted.of(name)));
        }
        model().uniqueKeys().forEach(key -> unique(key).ifPresent(calls::add));
        model().foreignKeys().forEach(key -> foreign(key).ifPresent(calls::add));
        table.columns().forEach(column -> calls.addAll(new ColumnCalls(column, schema, model()).all()));
        model().indexes().forEach(index -> index(index).ifPresent(calls::add));
        model().checks().forEach(check -> calls.add(check(check)));
        String comment = model().comment();
        if (comment != null) {
            calls.add(CodeBlock.of(".comment($L)", Quoted.of(comment)));
        }
        return calls;
    }

    /** The unique keys, the primary one first, if there is more than that. */
    List<CodeBlock> uniqueKeys() {
        if (!table.named().isTable() || model().uniqueKeys().isEmpty()) {
            return List.of();
        }
        return Stream.concat(Stream.ofNullable(model().primaryKey()), model().uniqueKeys().stream())
                .flatMap(key -> constant(key).stream())
                .distinct()
                .toList();
    }

    /** A name, unless it's the one that the database would give anyway. */
    private @Nullable String given(@Nullable String name, List<String> columns, String suffix) {
        return Declarations.of(database())
                        .usualName(model(), columns, suffix)
                        .filter(usual -> usual.equals(name))
                        .isPresent()
                ? null
                : name;
    }

    private Optional<CodeBlock> constant(KeyModel key) {
        return keys.unique(model().name()).stream()
                .filter(one -> one.columns().equals(key.columns()))
                .findFirst()
                .map(one -> CodeBlock.of("$T.$N", keysClass(), one.constant()));
    }

    private Optional<CodeBlock> unique(KeyModel key) {
        return constant(key)
                .map(constant ->
                        CodeBlock.of(".unique($L, $L)", Quoted.of(given(key.name(), key.columns(), "key")), constant));
    }

    private Optional<CodeBlock> foreign(ForeignKeyModel key) {
        boolean plain = key.onDelete() == ReferentialAction.NO_ACTION && key.onUpdate() == ReferentialAction.NO_ACTION;
        CodeBlock actions = plain
                ? CodeBlock.of("")
                : CodeBlock.of(
                        ", $T.$L, $T.$L",
                        ReferentialAction.class,
                        key.onDelete(),
                        ReferentialAction.class,
                        key.onUpdate());
        return keys.foreign(model(), key)
                .map(one -> CodeBlock.of(
                        ".foreignKey($L, $T.$N$L)",
                        Quoted.of(given(key.name(), key.columns(), "fkey")),
                        keysClass(),
                        one.constant(),
                        actions));
    }

    private Optional<CodeBlock> index(IndexModel index) {
        if (index.parts().isEmpty() || !index.kind().isEmpty()) {
            return Optional.of(CodeBlock.of(
                    ".indexSql($L, $L, $L)", Quoted.of(index.name()), Quoted.of(index.kind()), Quoted.of(index.sql())));
        }
        return field(index.parts().stream().map(IndexModel.Part::column).toList())
                .map(fields -> {
                    CodeBlock.Builder code = CodeBlock.builder().add(".index($L", Quoted.of(index.name()));
                    for (int i = 0; i < fields.size(); i++) {
                        code.add(index.parts().get(i).descending() ? ", $N.desc()" : ", $N", fields.get(i));
                    }
                    return code.add(")").build();
                });
    }

    /** The fields of these columns, if all of them are generated. */
    private Optional<List<String>> field(List<String> columns) {
        List<String> fields = columns.stream()
                .flatMap(column -> table.named().columns().stream()
                        .filter(one -> one.model().name().equals(column))
                        .map(NamedColumn::field))
                .toList();
        return fields.size() == columns.size() ? Optional.of(fields) : Optional.empty();
    }

    private static CodeBlock check(CheckModel check) {
        return CodeBlock.of(
                check.ofLabels() ? ".labelsSql($L, $L)" : ".checkSql($L, $L)",
                Quoted.of(check.name()),
                Quoted.of(check.sql()));
    }
}
