package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.ashlarsql.inspect.KeyModel;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.UniqueKey;
import org.ashlarsql.tree.Relation;

/** Makes the class of a table. */
record TableClass(JavaTable table, DefinitionCalls calls) {

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(table.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(Table.class), table.type(), table.row()))
                .addJavadoc(SafeDoc.of(
                        table.named().isTable() ? "The table $L" : "The view $L",
                        table.named().model().name(),
                        table.named().model().comment()))
                .addField(constant())
                .addFields(table.columns().stream().map(this::field).toList())
                .addMethod(constructor())
                .addMethod(as())
                .addMethod(outer())
                .addMethod(new ReaderMethod(table).method());
        if (!calls.uniqueKeys().isEmpty()) {
            type.addMethod(uniqueKeys());
        }
        new DefinitionMethod(table, calls).method().ifPresent(type::addMethod);
        return type.addType(new OuterClass(table).type()).build();
    }

    private FieldSpec constant() {
        KeyModel key = table.named().model().primaryKey();
        List<String> columns = key == null ? List.of() : key.columns();
        String qualifier = table.named().place().qualifier();
        CodeBlock.Builder code = CodeBlock.builder().add("new $T(", table.type());
        code.add(qualifier == null ? CodeBlock.of("table(") : CodeBlock.of("tableIn($L, ", Quoted.of(qualifier)));
        code.add("$L", Quoted.of(table.named().model().name()));
        columns.forEach(column -> code.add(", $L", Quoted.of(column)));
        return FieldSpec.builder(table.type(), table.named().constant())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(code.add("))").build())
                .build();
    }

    private FieldSpec field(JavaColumn column) {
        return FieldSpec.builder(column.column(table.type()), column.field(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(SafeDoc.of(column.named().model().comment()))
                .addJavadoc(domain(column))
                .initializer(new ColumnCode(column).code())
                .build();
    }

    private static CodeBlock domain(JavaColumn column) {
        String domain = column.named().model().type().domain();
        return domain == null ? CodeBlock.of("") : SafeDoc.of("Of the domain $L", domain, null);
    }

    private MethodSpec constructor() {
        String relation = table.named().unlikeFields("relation");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Relation.TableRef.class, relation)
                .addStatement("super($N)", relation);
        for (JavaColumn column : table.columns()) {
            String value = column.named().javaDefault();
            if (value != null) {
                constructor.addStatement("byJava($N, () -> $L)", column.field(), value);
            }
        }
        return constructor.build();
    }

    private MethodSpec uniqueKeys() {
        return MethodSpec.methodBuilder("uniqueKeys")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(List.class),
                        ParameterizedTypeName.get(ClassName.get(UniqueKey.class), table.type())))
                .addStatement(
                        "return $T.of($L)",
                        List.class,
                        calls.uniqueKeys().stream().collect(CodeBlock.joining(",$W")))
                .build();
    }

    private MethodSpec as() {
        return MethodSpec.methodBuilder("as")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(table.type())
                .addParameter(String.class, "alias")
                .addStatement("return new $T(aliased(alias))", table.type())
                .build();
    }

    private MethodSpec outer() {
        return MethodSpec.methodBuilder("outer")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("This table on the far side of an outer join, where every column may be NULL.\n")
                .returns(OuterClass.name(table))
                .addStatement("return new $T(asOuter()).new $T()", table.type(), OuterClass.name(table))
                .build();
    }
}
