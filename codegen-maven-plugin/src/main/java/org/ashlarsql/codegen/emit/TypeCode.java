package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.Objects;
import java.util.Set;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.inspect.TypeModel;
import org.ashlarsql.type.TypeName;

/** The expression for a SQL type, {@code decimal(10, 2)} for instance, for all but enums. */
final class TypeCode {

    private TypeCode() {}

    /** Those of PostgreSQL that compare alike. */
    private static final Set<TypeName> PLAIN_TEXTS =
            Set.of(TypeName.of("text"), TypeName.of("varchar"), TypeName.of("name"));

    /** The type of the column: of one value, or of arrays of them. */
    static CodeBlock of(TypeModel type, CodeBlock element) {
        return type.array() ? CodeBlock.of("$T.arrayOf($L)", SqlTypes.class, element) : element;
    }

    /** The type of a column of labels. */
    static CodeBlock ofLabels(TypeModel type, ClassName labels) {
        CodeBlock one = CodeBlock.of("$T.TYPE", labels);
        return type.kind() == TypeKind.SET ? CodeBlock.of("$T.setOf($L)", SqlTypes.class, one) : one;
    }

    static CodeBlock of(TypeModel type) {
        return switch (type.kind()) {
            case DECIMAL -> decimal(type);
            case TEXT -> isArrayOfOtherTexts(type) ? textual(type) : text(type);
            case TEXTUAL -> textual(type);
            case GEOMETRY -> constant("BINARY");
            case BITS -> CodeBlock.of("$T.bit($L)", SqlTypes.class, type.precision());
            case ENUM, SET, RANGE, MULTIRANGE, COMPOSITE ->
                throw new IllegalArgumentException("no SQL type for the kind " + type.kind());
            default -> constant(type.kind().name());
        };
    }

    private static CodeBlock decimal(TypeModel type) {
        return type.precision() < 1 || type.scale() < 0 || type.scale() > type.precision()
                ? constant("DECIMAL")
                : CodeBlock.of("$T.decimal($L, $L)", SqlTypes.class, type.precision(), type.scale());
    }

    private static CodeBlock text(TypeModel type) {
        TypeName own = type.own();
        if (own != null && !PLAIN_TEXTS.contains(own)) {
            return type.precision() < 1
                    ? CodeBlock.of("$T.textOf($L)", SqlTypes.class, name(own))
                    : CodeBlock.of("$T.textOf($L, $L)", SqlTypes.class, name(own), type.precision());
        }
        return type.precision() < 1
                ? constant("TEXT")
                : CodeBlock.of("$T.varchar($L)", SqlTypes.class, type.precision());
    }

    /** PostgreSQL takes an array of one type of text for none of another. */
    private static boolean isArrayOfOtherTexts(TypeModel type) {
        TypeName own = type.own();
        return type.array()
                && own != null
                && !own.name().equals("text")
                && !(own.name().equals("varchar") && type.precision() > 0);
    }

    private static CodeBlock textual(TypeModel type) {
        TypeName name = Objects.requireNonNull(type.own());
        return name.schema() == null
                ? CodeBlock.of("$T.textual($L)", SqlTypes.class, Quoted.of(name.name()))
                : CodeBlock.of("$T.textual($L, $L)", SqlTypes.class, Quoted.of(name.schema()), Quoted.of(name.name()));
    }

    /** The name of a type that only its database has. */
    static CodeBlock name(TypeName name) {
        return name.schema() == null
                ? CodeBlock.of("$T.of($L)", TypeName.class, Quoted.of(name.name()))
                : CodeBlock.of("new $T($L, $L)", TypeName.class, Quoted.of(name.schema()), Quoted.of(name.name()));
    }

    private static CodeBlock constant(String name) {
        return CodeBlock.of("$T." + name, SqlTypes.class);
    }
}
