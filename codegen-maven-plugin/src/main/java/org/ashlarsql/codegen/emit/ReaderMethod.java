package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import javax.lang.model.element.Modifier;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.row.Rows;
import org.ashlarsql.type.RowReader;

/** Makes the method of a table that makes its rows' reader. */
record ReaderMethod(JavaTable table) {

    /** The most columns that {@code row} takes. */
    private static final int MOST_IN_ROW = 22;

    MethodSpec method() {
        String slots = table.named().unlikeFields("slots");
        MethodSpec.Builder method = MethodSpec.methodBuilder("reader")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(RowReader.class), table.row()))
                .addParameter(Slots.class, slots);
        if (table.isWide()) {
            return method.addStatement("return new $T(this, $N)", WideRowClass.reader(table), slots)
                    .build();
        }
        if (table.columns().size() <= MOST_IN_ROW) {
            return method.addStatement("return $L.reader($N)", projection(), slots)
                    .build();
        }
        return columnByColumn(method, slots).build();
    }

    /** It takes one line where the readers of the columns take one each. */
    private CodeBlock projection() {
        CodeBlock columns = table.columns().stream().map(JavaColumn::inRows).collect(CodeBlock.joining(",$W"));
        return table.columns().size() == 1
                ? CodeBlock.of("$L.map($T::new)", columns, table.row())
                : CodeBlock.of("$T.row($L).into($T::new)", Rows.class, columns, table.row());
    }

    private MethodSpec.Builder columnByColumn(MethodSpec.Builder method, String slots) {
        for (JavaColumn column : table.columns()) {
            method.addStatement("$T $N = this.$L.reader($N)", column.reader(), column.field(), column.inRows(), slots);
        }
        String rows = table.named().unlikeFields("rows");
        CodeBlock values = table.columns().stream()
                .map(column -> CodeBlock.of("$N.read($N)", column.field(), rows))
                .collect(CodeBlock.joining(",$W"));
        return method.addStatement("return $N -> new $T($L)", rows, table.row(), values);
    }
}
