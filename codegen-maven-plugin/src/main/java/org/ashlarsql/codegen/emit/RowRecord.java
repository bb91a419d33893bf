package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Makes the record of a table's rows. */
record RowRecord(JavaTable table) {

    TypeSpec type() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        table.columns().forEach(column -> components.addParameter(column.component(), column.field()));
        TypeSpec.Builder type = TypeSpec.recordBuilder(table.row())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(SafeDoc.of(
                        table.named().isTable() ? "A row of the table $L" : "A row of the view $L",
                        table.named().model().name(),
                        null))
                .recordConstructor(components.build());
        return new WritableRow(table).addTo(type).build();
    }
}
