package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;
import org.ashlarsql.codegen.naming.NamedForeignKey;
import org.ashlarsql.codegen.naming.NamedKey;
import org.ashlarsql.codegen.naming.NamedKeys;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.codegen.naming.NamedTable;
import org.ashlarsql.schema.ForeignKey;
import org.ashlarsql.schema.UniqueKey;

/**
 * Makes the class that holds all keys of a schema; where they are too many for one class, it inherits them from interfaces
 * that hold some each.
 */
final class KeysClass {

    private final NamedSchema schema;
    private final List<List<FieldSpec>> parts;
    private final boolean divided;

    KeysClass(NamedSchema schema, NamedKeys keys) {
        this.schema = schema;
        var all = new ArrayList<Constant>();
        keys.unique().forEach(key -> all.add(new Constant(key.columns().size(), () -> field(key))));
        keys.foreign().forEach(key -> all.add(new Constant(key.model().columns().size(), () -> field(key))));
        List<List<Constant>> constants = ConstantParts.of(all, constant -> 2 + constant.columns);
        divided = constants.size() > 1;
        parts = constants.stream()
                .map(part -> part.stream().map(constant -> constant.field.get()).toList())
                .toList();
    }

    /** A key that isn't written yet. */
    private record Constant(int columns, Supplier<FieldSpec> field) {}

    /** The class, and the interfaces that it needs. */
    List<TypeSpec> types() {
        TypeSpec.Builder type = TypeSpec.classBuilder(NamedSchema.KEYS)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The primary, unique and foreign keys of the schema, for static imports.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (!divided) {
            return List.of(type.addFields(parts.get(0)).build());
        }
        var types = new ArrayList<TypeSpec>();
        Iterator<String> names = PartNames.of(NamedSchema.KEYS, schema);
        for (List<FieldSpec> part : parts) {
            String name = names.next();
            type.addSuperinterface(ClassName.get(schema.packageName(), name));
            types.add(part(name, part));
        }
        types.add(0, type.build());
        return types;
    }

    private static TypeSpec part(String name, List<FieldSpec> fields) {
        return TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Some of the keys that {@link Keys} has: they are too many for one class.\n")
                .addFields(fields)
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
        return in.equals(schema.packageName()) && !divided
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
