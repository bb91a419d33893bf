package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.codegen.naming.NamedTable;
import org.ashlarsql.schema.Table;

/** Makes the class that holds all tables of a schema. */
record TablesClass(NamedSchema schema) {

    TypeSpec type() {
        Set<String> constants =
                schema.tables().stream().map(NamedTable::constant).collect(Collectors.toSet());
        return TypeSpec.classBuilder(NamedSchema.TABLES)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The tables and views of the schema, for static imports.\n")
                .addFields(schema.tables().stream()
                        .map(table -> field(table, constants))
                        .toList())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(allTables())
                .build();
    }

    /** For those who create them; what a view selects isn't known. */
    private MethodSpec allTables() {
        CodeBlock all = schema.tables().stream()
                .filter(NamedTable::isTable)
                .map(table -> CodeBlock.of("$N", table.constant()))
                .collect(CodeBlock.joining(",$W"));
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        return MethodSpec.methodBuilder("allTables")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("All tables, without the views.\n")
                .returns(ParameterizedTypeName.get(
                        ClassName.get(List.class), ParameterizedTypeName.get(ClassName.get(Table.class), any, any)))
                .addStatement("return $T.of($L)", List.class, all)
                .build();
    }

    private FieldSpec field(NamedTable table, Set<String> constants) {
        ClassName type = ClassName.get(schema.packageName(), table.className());
        // A constant called like the class hides it, unless the class is qualified.
        CodeBlock holder = constants.contains(table.className())
                ? CodeBlock.of("$N.$N", schema.packageName(), table.className())
                : CodeBlock.of("$T", type);
        return FieldSpec.builder(type, table.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L.$N", holder, table.constant())
                .build();
    }
}
