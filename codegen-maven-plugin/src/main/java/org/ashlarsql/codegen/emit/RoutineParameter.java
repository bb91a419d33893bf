package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import org.ashlarsql.dsl.Routine;
import org.ashlarsql.dsl.Sql;
import org.ashlarsql.inspect.ParameterMode;
import org.ashlarsql.inspect.ParameterModel;

/** A parameter of a routine with all that its Java needs. */
record RoutineParameter(ParameterModel model, String name, JavaType type) {

    /** Where an expression is given. */
    ParameterSpec expression() {
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        ValueKind kind = type.kind();
        return ParameterSpec.builder(kind.family().expr(kind.argument(), any), name)
                .build();
    }

    /** Where a value is given. */
    ParameterSpec value() {
        return ParameterSpec.builder(type.kind().plain(), name).build();
    }

    /** The value that is given, as an expression. */
    CodeBlock bound() {
        return CodeBlock.of("$T.val($N, $L)", Sql.class, name, type.code());
    }

    /** In a call of a function. */
    CodeBlock argument() {
        return model.mode() == ParameterMode.VARIADIC
                ? CodeBlock.of("$T.variadic($N)", Routine.class, name)
                : CodeBlock.of("$N", name);
    }

    /** In a call of a procedure. */
    CodeBlock inCall() {
        return switch (model.mode()) {
            case OUT -> CodeBlock.of("$T.out($L)", Routine.class, type.code());
            case INOUT -> CodeBlock.of("$T.inOut($N, $L)", Routine.class, name, type.code());
            default -> CodeBlock.of("$T.in($L)", Routine.class, argument());
        };
    }
}
