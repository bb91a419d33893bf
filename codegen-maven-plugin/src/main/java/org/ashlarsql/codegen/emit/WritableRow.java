package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.TableRow;

/** Makes what a table's rows can be written by; those of views can't. */
record WritableRow(JavaTable table) {

    private CodeBlock values() {
        return table.columns().stream()
                .map(column -> CodeBlock.of("$N", column.field()))
                .collect(CodeBlock.joining(",$W"));
    }

    /** The row's class, by which it can be written. */
    TypeSpec.Builder addTo(TypeSpec.Builder row) {
        if (!table.named().isTable()) {
            return row;
        }
        return row.addSuperinterface(ParameterizedTypeName.get(ClassName.get(TableRow.class), table.type()))
                .addMethod(MethodSpec.methodBuilder("toRowValues")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(ClassName.get(RowValues.class), table.type()))
                        .addStatement(
                                "return $T.of($T.$N,$W$L)",
                                RowValues.class,
                                table.type(),
                                table.named().constant(),
                                values())
                        .build());
    }
}
