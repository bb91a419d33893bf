package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import org.ashlarsql.codegen.naming.NamedColumn;
import org.ashlarsql.type.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * A column with all that its Java needs.
 *
 * @param typeCode the expression for its SQL type
 */
record JavaColumn(NamedColumn named, ValueKind kind, CodeBlock typeCode) {

    static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Nullable.class).build();

    String field() {
        return named.field();
    }

    boolean isNullable() {
        return named.model().nullable();
    }

    /** What reading it yields: the boxed value, or an Optional of it. */
    TypeName read() {
        return isNullable() ? optional() : kind.boxed();
    }

    /** The same as a component of a row, unboxed where that is possible, or null in place of an Optional. */
    TypeName component() {
        return named.orNull() ? parameter() : isNullable() ? optional() : kind.plain();
    }

    /** What rows read it by: the field, or the field or null. */
    CodeBlock inRows() {
        return CodeBlock.of(named.orNull() ? "$N.orNull()" : "$N", field());
    }

    /** What sets it: the value, or null where it takes that. */
    TypeName parameter() {
        return isNullable() ? kind.boxed().annotated(NULLABLE) : kind.plain();
    }

    /** The field of the table's class. */
    TypeName column(ClassName table) {
        return named.isSettable()
                ? kind.family().column(table, kind.argument(), read())
                : kind.family().expr(kind.argument(), read());
    }

    /** The field on the far side of an outer join. */
    TypeName outer() {
        return kind.family().expr(kind.argument(), optional());
    }

    /** The reader of {@link #inRows()}. */
    TypeName reader() {
        return ParameterizedTypeName.get(ClassName.get(RowReader.class), named.orNull() ? parameter() : read());
    }

    /** How many of the 255 slots for a method's parameters {@code type} takes. */
    static int slots(TypeName type) {
        return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
    }

    private TypeName optional() {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), kind.boxed());
    }
}
