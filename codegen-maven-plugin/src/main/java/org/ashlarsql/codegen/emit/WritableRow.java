package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.ashlarsql.codegen.naming.NamedTable;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.TableRow;

/** Makes what a table's rows can be written by; those of views can't. */
record WritableRow(JavaTable table) {

    private CodeBlock values() {
        return table.columns().stream()
                .map(column -> CodeBlock.of("$N", column.field()))
                .collect(CodeBlock.joining(",$W"));
    }

    private String factory() {
        return table.columns().stream().anyMatch(column -> column.named().orNull()) ? "ofNullable" : "of";
    }

    /** Whether a component hides the table's class, so that the constant has to be imported. */
    static boolean isHidden(NamedTable table) {
        return table.isTable() && table.fields().contains(table.className());
    }

    private CodeBlock constant() {
        String name = table.named().constant();
        return isHidden(table.named()) ? CodeBlock.of("$N", name) : CodeBlock.of("$T.$N", table.type(), name);
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
                        .addStatement("return $T.$L($L,$W$L)", RowValues.class, factory(), constant(), values())
                        .build());
    }
}
