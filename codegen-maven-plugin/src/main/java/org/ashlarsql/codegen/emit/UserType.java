package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.Objects;
import org.ashlarsql.codegen.GivenJavaType;
import org.ashlarsql.codegen.naming.NamedColumn;
import org.ashlarsql.expr.SqlTypes;

/** Columns whose values are of a type of the user's own. */
final class UserType {

    private UserType() {}

    /** {@code converted(TEXT, com.acme.Email.CONVERTER)}. */
    static JavaColumn converted(NamedColumn column, GivenJavaType own, CodeBlock stored) {
        CodeBlock code =
                CodeBlock.of("$T.converted($L, $L)", SqlTypes.class, stored, Objects.requireNonNull(own.converter()));
        return new JavaColumn(column, ValueKind.reference(Family.VALUE, name(own)), code);
    }

    /** {@code enumeration("mood", Mood.values(), Mood::label)}. */
    static JavaColumn enumeration(NamedColumn column, GivenJavaType own) {
        String called = Objects.requireNonNullElse(
                column.model().type().enumName(), column.model().name());
        ClassName name = name(own);
        CodeBlock code = CodeBlock.of(
                "$T.enumeration($L, $T.values(), $T::$N)", SqlTypes.class, Quoted.of(called), name, name, own.label());
        return new JavaColumn(column, ValueKind.reference(Family.VALUE, name), code);
    }

    private static ClassName name(GivenJavaType own) {
        int dot = own.name().lastIndexOf('.');
        return ClassName.get(own.name().substring(0, dot), own.name().substring(dot + 1));
    }
}
