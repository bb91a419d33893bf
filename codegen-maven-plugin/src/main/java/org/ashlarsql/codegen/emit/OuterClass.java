package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.ashlarsql.schema.OuterTable;

/** Makes the class of a table on the far side of an outer join, which stands inside the table's own. */
record OuterClass(JavaTable table) {

    static ClassName name(JavaTable table) {
        return table.type().nestedClass("Outer");
    }

    TypeSpec type() {
        return TypeSpec.classBuilder(name(table))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(OuterTable.class), table.type(), table.row()))
                .addJavadoc("{@link $T} on the far side of an outer join.\n", table.type())
                .addFields(table.columns().stream().map(this::field).toList())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($T.this)", table.type())
                        .build())
                .build();
    }

    private FieldSpec field(JavaColumn column) {
        return FieldSpec.builder(column.outer(), column.field(), Modifier.PUBLIC, Modifier.FINAL)
                .initializer("$T.this.$N.nullable()", table.type(), column.field())
                .build();
    }
}
