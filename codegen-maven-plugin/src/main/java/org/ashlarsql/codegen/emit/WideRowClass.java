package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.lang.model.element.Modifier;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.type.RowReader;

/** Makes the class of a table's rows where they have too many columns for a record. */
record WideRowClass(JavaTable table) {

    static ClassName reader(JavaTable table) {
        return table.row().nestedClass("Reader");
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(table.row())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(SafeDoc.of(
                        table.named().isTable() ? "A row of the table $L" : "A row of the view $L",
                        table.named().model().name(),
                        null));
        String rows = table.named().unlikeFields("rows");
        String reader = table.named().unlikeFields("reader");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(reader(table), reader)
                .addParameter(ResultSet.class, rows)
                .addException(SQLException.class);
        for (JavaColumn column : table.columns()) {
            type.addField(column.component(), column.field(), Modifier.PUBLIC, Modifier.FINAL);
            constructor.addStatement("$N = $N.$N.read($N)", column.field(), reader, column.field(), rows);
        }
        type.addMethod(constructor.build()).addType(readerClass());
        return new WritableRow(table).addTo(type).build();
    }

    private TypeSpec readerClass() {
        TypeSpec.Builder type = TypeSpec.classBuilder(reader(table))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(RowReader.class), table.row()));
        String from = table.named().unlikeFields("table");
        String slots = table.named().unlikeFields("slots");
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addParameter(table.type(), from).addParameter(Slots.class, slots);
        for (JavaColumn column : table.columns()) {
            type.addField(column.reader(), column.field(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement("$N = $N.$L.reader($N)", column.field(), from, column.inRows(), slots);
        }
        return type.addMethod(constructor.build())
                .addMethod(MethodSpec.methodBuilder("read")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(table.row())
                        .addParameter(ResultSet.class, "rows")
                        .addException(SQLException.class)
                        .addStatement("return new $T(this, rows)", table.row())
                        .build())
                .build();
    }
}
