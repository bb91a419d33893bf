package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ashlarsql.codegen.naming.NamedColumn;
import org.ashlarsql.codegen.naming.NamedRoutine;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.codegen.naming.NamedTable;
import org.ashlarsql.dsl.Call;
import org.ashlarsql.dsl.Routine;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.CompositeModel;
import org.ashlarsql.inspect.Generated;
import org.ashlarsql.inspect.RoutineKind;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeModel;

/** A routine with all that its Java needs. */
record JavaRoutine(NamedRoutine named, NamedSchema schema, List<RoutineParameter> parameters) {

    static JavaRoutine of(NamedRoutine named, NamedSchema schema) {
        return new JavaRoutine(
                named,
                schema,
                IntStream.range(0, named.parameters().size())
                        .mapToObj(i -> new RoutineParameter(
                                named.model().parameters().get(i),
                                named.parameters().get(i),
                                JavaType.of(named.model().parameters().get(i).type(), schema)))
                        .toList());
    }

    /** A class of what it yields. */
    ClassName nested(String name) {
        return ClassName.get(schema.packageName(), NamedSchema.ROUTINES, name);
    }

    /** The types of the values that it hands out. */
    List<JavaType> outs() {
        return parameters.stream()
                .filter(parameter -> parameter.model().mode().isReturned())
                .map(RoutineParameter::type)
                .toList();
    }

    /** What a call is in Java. */
    TypeName result() {
        return switch (named.model().kind()) {
            case FUNCTION -> value().kind().family().expr(value().kind().argument(), optional(value()));
            case AGGREGATE -> value().kind().family().aggregate(value().kind().argument(), optional(value()));
            case TABLE_FUNCTION -> nested(named.rowsName());
            case PROCEDURE ->
                ParameterizedTypeName.get(
                        ClassName.get(Call.class),
                        outs().isEmpty()
                                ? ClassName.get(Void.class).annotated(JavaColumn.NULLABLE)
                                : nested(named.outName()));
        };
    }

    private JavaType value() {
        TypeModel type = Objects.requireNonNull(named.model().returns());
        return JavaType.of(type, schema);
    }

    /** A value that a parameter hands out. */
    TypeName handedOut(JavaType type) {
        return named.orNull() ? type.kind().boxed().annotated(JavaColumn.NULLABLE) : optional(type);
    }

    private static TypeName optional(JavaType type) {
        return ParameterizedTypeName.get(
                ClassName.get(Optional.class), type.kind().boxed());
    }

    /** The call of it with its first parameters, as many as are given. */
    CodeBlock call(List<RoutineParameter> given) {
        List<CodeBlock> arguments = given.stream()
                .map(
                        named.model().kind() == RoutineKind.PROCEDURE
                                ? RoutineParameter::inCall
                                : RoutineParameter::argument)
                .toList();
        List<CodeBlock> all =
                Stream.concat(first().stream(), arguments.stream()).toList();
        return CodeBlock.of("$L($L)", method(), all.stream().collect(CodeBlock.joining(",$W")));
    }

    private CodeBlock method() {
        String qualifier = schema.place().qualifier();
        CodeBlock routine = CodeBlock.of(
                "$T.of($L$L)",
                Routine.class,
                qualifier == null ? "" : Quoted.of(qualifier) + ", ",
                Quoted.of(named.model().name()));
        return switch (named.model().kind()) {
            case FUNCTION -> CodeBlock.of("$L.value", routine);
            case AGGREGATE ->
                CodeBlock.of("$L.$L", routine, value().kind().family().hasAggregate() ? "aggregate" : "aggregated");
            case TABLE_FUNCTION -> CodeBlock.of("new $T", nested(named.rowsName()));
            case PROCEDURE -> CodeBlock.of("$L.$L", routine, named.model().function() ? "callFunction" : "call");
        };
    }

    /** What stands in front of the arguments. */
    private Optional<CodeBlock> first() {
        return switch (named.model().kind()) {
            case FUNCTION, AGGREGATE -> Optional.of(value().code());
            case TABLE_FUNCTION -> Optional.empty();
            case PROCEDURE -> outs().isEmpty() ? Optional.empty() : Optional.of(reading());
        };
    }

    private CodeBlock reading() {
        // A parameter may be called so, too.
        String outs = named.parameters().contains("outs") ? "_outs" : "outs";
        CodeBlock values = outs().stream()
                .map(type ->
                        CodeBlock.of(named.orNull() ? "$N.next($L).orElse(null)" : "$N.next($L)", outs, type.code()))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$N -> new $T($L)", outs, nested(named.outName()), values);
    }

    /** What a function's rows would be as a view. */
    JavaTable rows() {
        List<NamedColumn> columns = IntStream.range(0, named.yields().size())
                .mapToObj(i -> column(i, named.yields().get(i)))
                .toList();
        TableModel view = new TableModel(
                named.model().name(),
                TableKind.VIEW,
                null,
                columns.stream().map(NamedColumn::model).toList(),
                null,
                List.of(),
                List.of());
        NamedTable table = new NamedTable(schema.place(), view, named.rowsName(), "", columns, Map.of());
        return new JavaTable(
                table,
                nested(named.rowsName()),
                nested(named.rowName()),
                nested(named.rowName()),
                columns.stream()
                        .map(column -> {
                            JavaType type = JavaType.of(column.model().type(), schema);
                            return new JavaColumn(column, type.kind(), type.code());
                        })
                        .toList());
    }

    private NamedColumn column(int index, String name) {
        CompositeModel.FieldModel field = named.model().columns().get(index);
        var model = new ColumnModel(field.name(), field.type(), true, null, false, Generated.ALWAYS, null);
        return new NamedColumn(model, field.name(), name, named.orNull(), null, null);
    }
}
