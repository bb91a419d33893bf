package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.Objects;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.inspect.TypeModel;

/**
 * What a type's values are in Java.
 *
 * @param code the expression for the SQL type
 */
record JavaType(ValueKind kind, CodeBlock code) {

    /** Of values, or of arrays of them. */
    static JavaType of(TypeModel model, NamedSchema schema) {
        JavaType one = one(model, schema);
        return new JavaType(model.array() ? one.kind.inArrays() : one.kind, TypeCode.of(model, one.code));
    }

    private static JavaType one(TypeModel model, NamedSchema schema) {
        return switch (model.kind()) {
            case ENUM, SET -> {
                ClassName labels =
                        ClassName.get(schema.packageName(), schema.enumClass(Objects.requireNonNull(model.enumName())));
                yield new JavaType(ValueKind.ofLabels(model.kind(), labels), TypeCode.ofLabels(model, labels));
            }
            case COMPOSITE -> generated(schema, schema.compositeClass(Objects.requireNonNull(model.own())));
            case RANGE -> {
                JavaType element = of(Objects.requireNonNull(model.element()), schema);
                yield new JavaType(ValueKind.range(element.kind.boxed()), over("range", model, element));
            }
            case MULTIRANGE -> {
                JavaType element = of(Objects.requireNonNull(model.element()), schema);
                yield new JavaType(ValueKind.multirange(element.kind.boxed()), over("multirange", model, element));
            }
            default -> new JavaType(ValueKind.of(model.kind()), TypeCode.of(model));
        };
    }

    private static CodeBlock over(String method, TypeModel model, JavaType element) {
        return CodeBlock.of(
                "$T." + method + "($L, $L)",
                SqlTypes.class,
                TypeCode.name(Objects.requireNonNull(model.own())),
                element.code);
    }

    private static JavaType generated(NamedSchema schema, String className) {
        ClassName name = ClassName.get(schema.packageName(), className);
        return new JavaType(ValueKind.reference(Family.VALUE, name), CodeBlock.of("$T.TYPE", name));
    }
}
