package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.inspect.TypeModel;

/** The expression for a SQL type, {@code decimal(10, 2)} for instance, for all but enums. */
final class TypeCode {

    private TypeCode() {}

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
            case SMALLINT -> constant("$T.SMALLINT");
            case INTEGER -> constant("$T.INTEGER");
            case BIGINT -> constant("$T.BIGINT");
            case DECIMAL -> decimal(type);
            case REAL -> constant("$T.REAL");
            case DOUBLE -> constant("$T.DOUBLE");
            case TEXT -> text(type);
            case BOOLEAN -> constant("$T.BOOLEAN");
            case DATE -> constant("$T.DATE");
            case TIME -> constant("$T.TIME");
            case TIMESTAMP -> constant("$T.TIMESTAMP");
            case TIMESTAMP_WITH_TIME_ZONE -> constant("$T.TIMESTAMP_WITH_TIME_ZONE");
            case BINARY, GEOMETRY -> constant("$T.BINARY");
            case UUID -> constant("$T.UUID");
            case JSON -> constant("$T.JSON");
            case JSONB -> constant("$T.JSONB");
            case INT4RANGE -> constant("$T.INT4RANGE");
            case INT8RANGE -> constant("$T.INT8RANGE");
            case NUMRANGE -> constant("$T.NUMRANGE");
            case DATERANGE -> constant("$T.DATERANGE");
            case TSRANGE -> constant("$T.TSRANGE");
            case TSTZRANGE -> constant("$T.TSTZRANGE");
            case TSVECTOR -> constant("$T.TSVECTOR");
            case ANY -> constant("$T.ANY");
            case DURATION -> constant("$T.DURATION");
            case ENUM, SET, UNSUPPORTED ->
                throw new IllegalArgumentException("no SQL type for the kind " + type.kind());
        };
    }

    private static CodeBlock decimal(TypeModel type) {
        return type.precision() < 1 || type.scale() < 0 || type.scale() > type.precision()
                ? constant("$T.DECIMAL")
                : CodeBlock.of("$T.decimal($L, $L)", SqlTypes.class, type.precision(), type.scale());
    }

    private static CodeBlock text(TypeModel type) {
        return type.precision() < 1
                ? constant("$T.TEXT")
                : CodeBlock.of("$T.varchar($L)", SqlTypes.class, type.precision());
    }

    private static CodeBlock constant(String code) {
        return CodeBlock.of(code, SqlTypes.class);
    }
}
