package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.ashlarsql.schema.NewRow;

/** Makes the class of a table's new rows. */
record NewRowClass(JavaTable table) {

    TypeSpec type() {
        return TypeSpec.classBuilder(table.newRow())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(NewRow.class), table.type()))
                .addJavadoc(SafeDoc.of(
                        "A row to be inserted into the table $L",
                        table.named().model().name(),
                        null))
                .addMethod(constructor())
                .addMethod(of())
                .addMethods(table.settable().stream().map(this::setter).toList())
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        List<JavaColumn> required = table.required();
        if (!required.isEmpty()) {
            constructor.addJavadoc("With the columns that have to be set.\n");
        }
        required.forEach(column -> constructor.addParameter(column.parameter(), column.field()));
        CodeBlock.Builder values = CodeBlock.builder().add("$N", table.named().constant());
        required.forEach(
                column -> values.add(",$Wassign($N.$N, $N)", table.named().constant(), column.field(), column.field()));
        return constructor.addStatement("super($L)", values.build()).build();
    }

    private MethodSpec of() {
        CodeBlock required = table.required().stream().map(this::ofRow).collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("With every value that the row has.\n")
                .returns(table.newRow())
                .addParameter(table.row(), "row")
                .addStatement("return withAll(new $T($L),$Wrow.toRowValues())", table.newRow(), required)
                .build();
    }

    private CodeBlock ofRow(JavaColumn column) {
        return CodeBlock.of(table.isWide() ? "row.$N" : "row.$N()", column.field());
    }

    private MethodSpec setter(JavaColumn column) {
        return MethodSpec.methodBuilder(column.field())
                .addModifiers(Modifier.PUBLIC)
                .returns(table.newRow())
                .addParameter(column.parameter(), column.field())
                .addStatement("return with(this, $N.$N, $N)", table.named().constant(), column.field(), column.field())
                .build();
    }
}
