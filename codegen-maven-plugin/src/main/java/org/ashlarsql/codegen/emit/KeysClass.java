package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.ashlarsql.codegen.naming.NamedForeignKey;
import org.ashlarsql.codegen.naming.NamedKey;
import org.ashlarsql.codegen.naming.NamedKeys;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.codegen.naming.NamedTable;
import org.ashlarsql.schema.ForeignKey;
import org.ashlarsql.schema.UniqueKey;

/** Makes the class that holds all keys of a schema. */
record KeysClass(NamedSchema schema, NamedKeys keys) {

    TypeSpec type() {
        return TypeSpec.classBuilder(NamedSchema.KEYS)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The primary, unique and foreign keys of the schema, for static imports.\n")
                .addFields(keys.unique().stream().map(this::field).toList())
                .addFields(keys.foreign().stream().map(this::field).toList())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private FieldSpec field(NamedKey key) {
        return constant(
                ParameterizedTypeName.get(ClassName.get(UniqueKey.class), type(key.table())),
                key.constant(),
                CodeBlock.of("$T.of($L, $L)", UniqueKey.class, holder(key.table()), names(key.columns())));
    }

    private FieldSpec field(NamedForeignKey key) {
        return constant(
                ParameterizedTypeName.get(
                        ClassName.get(ForeignKey.class),
                        type(key.table()),
                        type(key.referenced().table())),
                key.constant(),
                CodeBlock.of(
                        "$T.of($L, $L, $L)",
                        ForeignKey.class,
                        constant(key.referenced()),
                        holder(key.table()),
                        names(key.model().columns())));
    }

    private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private CodeBlock constant(NamedKey key) {
        String in = key.table().place().packageName();
        return in.equals(schema.packageName())
                ? CodeBlock.of("$N", key.constant())
                : CodeBlock.of("$T.$N", ClassName.get(in, NamedSchema.KEYS), key.constant());
    }

    private static ClassName type(NamedTable table) {
        return ClassName.get(table.place().packageName(), table.className());
    }

    private static CodeBlock holder(NamedTable table) {
        return CodeBlock.of("$T.$N", type(table), table.constant());
    }

    private static CodeBlock names(List<String> columns) {
        return columns.stream()
                .map(column -> CodeBlock.of("$L", Quoted.of(column)))
                .collect(CodeBlock.joining(", "));
    }
}
