package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import org.ashlarsql.codegen.naming.NamedComposite;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.ValueType;

/** Makes the record of a composite type, each of whose fields may be NULL. */
record CompositeClass(NamedComposite named, NamedSchema schema, ClassName name) {

    TypeSpec type() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        List<JavaType> types = types();
        for (int i = 0; i < types.size(); i++) {
            components.addParameter(
                    ParameterizedTypeName.get(
                            ClassName.get(Optional.class), types.get(i).kind().boxed()),
                    named.fields().get(i));
        }
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(SafeDoc.of("The composite type $L", named.model().name(), null))
                .recordConstructor(components.build())
                .addField(typeField(types))
                .build();
    }

    private List<JavaType> types() {
        return named.model().fields().stream()
                .map(field -> JavaType.of(field.type(), schema))
                .toList();
    }

    private FieldSpec typeField(List<JavaType> types) {
        TypeName type = ParameterizedTypeName.get(ClassName.get(ValueType.class), name);
        CodeBlock read = types.stream()
                .map(one -> CodeBlock.of("fields.next($L)", one.code()))
                .collect(CodeBlock.joining(",$W"));
        CodeBlock write = IntStream.range(0, types.size())
                .mapToObj(i -> CodeBlock.of(
                        ".add($L, row.$N())",
                        types.get(i).code(),
                        named.fields().get(i)))
                .collect(CodeBlock.joining("$Z"));
        return FieldSpec.builder(type, "TYPE")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Its SQL type.\n")
                .initializer(
                        "$T.composite($L,$Wfields -> new $T($L),$W(row, values) -> values$L)",
                        SqlTypes.class,
                        TypeCode.name(named.model().type()),
                        name,
                        read,
                        write)
                .build();
    }
}
