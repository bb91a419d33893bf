package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.inspect.RoutineKind;
import org.ashlarsql.schema.FunctionRows;
import org.ashlarsql.tree.Relation;

/** Makes the classes of what a routine yields: its rows in FROM and the record of one, or the record of what it hands out. */
record RoutineResult(JavaRoutine routine) {

    List<TypeSpec> types() {
        if (routine.named().model().kind() == RoutineKind.TABLE_FUNCTION) {
            JavaTable rows = routine.rows();
            return List.of(rowsClass(rows), rowRecord(rows));
        }
        return routine.outs().isEmpty() ? List.of() : List.of(outRecord());
    }

    private TypeSpec rowsClass(JavaTable rows) {
        TypeSpec.Builder type = TypeSpec.classBuilder(rows.type().simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(FunctionRows.class), rows.type(), rows.row()))
                .addJavadoc(doc("The rows of the function $L in FROM"));
        for (JavaColumn column : rows.columns()) {
            type.addField(FieldSpec.builder(column.column(rows.type()), column.field(), Modifier.PUBLIC, Modifier.FINAL)
                    .initializer(
                            "column($L, $L)", Quoted.of(column.named().model().name()), column.typeCode())
                    .build());
        }
        String relation = rows.named().unlikeFields("relation");
        return type.addMethod(called(rows))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(Relation.TableFunction.class, relation)
                        .addStatement("super($N)", relation)
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(rows.type())
                        .addParameter(Relation.TableFunction.class, relation)
                        .addStatement("return new $T($N)", rows.type(), relation)
                        .build())
                .addMethod(new ReaderMethod(rows).method())
                .build();
    }

    private MethodSpec called(JavaTable rows) {
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        CodeBlock columns = rows.columns().stream()
                .map(column ->
                        CodeBlock.of("$L", Quoted.of(column.named().model().name())))
                .collect(CodeBlock.joining(",$W"));
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(
                        ArrayTypeName.of(ParameterizedTypeName.get(ClassName.get(Expr.class), any, any)), "arguments")
                .varargs()
                .addStatement(
                        "this(call($L,$W$L,$W$T.of($L),$Warguments))",
                        Quoted.of(routine.schema().place().qualifier()),
                        Quoted.of(routine.named().model().name()),
                        List.class,
                        columns)
                .build();
    }

    private TypeSpec rowRecord(JavaTable rows) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        rows.columns().forEach(column -> components.addParameter(column.component(), column.field()));
        return record(routine.named().rowName(), "A row of the function $L", components);
    }

    private TypeSpec outRecord() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        List<JavaType> outs = routine.outs();
        for (int i = 0; i < outs.size(); i++) {
            components.addParameter(
                    routine.handedOut(outs.get(i)), routine.named().yields().get(i));
        }
        return record(routine.named().outName(), "What the procedure $L hands out", components);
    }

    private TypeSpec record(String name, String doc, MethodSpec.Builder components) {
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(doc(doc))
                .recordConstructor(components.build())
                .build();
    }

    private CodeBlock doc(String sentence) {
        return SafeDoc.of(sentence, routine.named().model().name(), null);
    }
}
