package org.ashlarsql.inspect;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A function, procedure or aggregate; those with one name differ in their parameters.
 *
 * <p>What only the server itself can call is none: trigger functions, what takes or makes a type of PostgreSQL's inner life. Nor
 * is what an extension brings, what takes {@code anyelement} and the like, or what an aggregate is made of.
 *
 * @param parameters all of a procedure's, and those of a function that take a value
 * @param returns the type of a {@link RoutineKind#FUNCTION}'s or {@link RoutineKind#AGGREGATE}'s value, null of others
 * @param columns those of a {@link RoutineKind#TABLE_FUNCTION}'s rows, none of others
 * @param function whether a {@link RoutineKind#PROCEDURE} is a function that makes nothing
 */
public record RoutineModel(
        String name,
        RoutineKind kind,
        List<ParameterModel> parameters,
        @Nullable TypeModel returns,
        List<CompositeModel.FieldModel> columns,
        boolean function,
        @Nullable String comment) {

    /** By name, and those of one name by their parameters. */
    static final Comparator<RoutineModel> ORDER = Comparator.comparing(RoutineModel::name)
            .thenComparing(RoutineModel::kind)
            .thenComparingInt(routine -> routine.parameters.size())
            .thenComparing(RoutineModel::signature);

    public RoutineModel {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /** Its name and the types of what it's called with, by which the database tells it: {@code price(integer, text)}. */
    public String signature() {
        return parameters.stream()
                .map(parameter -> parameter.type().databaseName())
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    /** The same routine without what is said about it. */
    public RoutineModel withoutComment() {
        return new RoutineModel(name, kind, parameters, returns, columns, function, null);
    }

    /** All types that it has to do with. */
    public Stream<TypeModel> types() {
        return Stream.of(
                        parameters.stream().map(ParameterModel::type),
                        Stream.ofNullable(returns),
                        columns.stream().map(CompositeModel.FieldModel::type))
                .flatMap(types -> types);
    }
}
