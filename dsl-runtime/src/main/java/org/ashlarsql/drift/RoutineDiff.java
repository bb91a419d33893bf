package org.ashlarsql.drift;

import java.util.Locale;
import java.util.stream.Collectors;
import org.ashlarsql.inspect.ParameterModel;
import org.ashlarsql.inspect.RoutineModel;

/** Compares two routines that are called with the same types. */
final class RoutineDiff {

    private RoutineDiff() {}

    /** What makes a routine the same one. */
    static String key(RoutineModel routine) {
        return noun(routine) + " " + routine.signature();
    }

    static void find(Pair<RoutineModel> pair, Findings found) {
        String name = pair.any().signature();
        if (!pair.isWhole()) {
            found.lacking(Aspect.ROUTINE, name, "the " + noun(pair.any()) + " is", pair);
            return;
        }
        RoutineModel before = pair.before().orElseThrow();
        RoutineModel after = pair.after().orElseThrow();
        found.compare(Aspect.ROUTINE, name, parameters(before), parameters(after));
        found.compare(Aspect.ROUTINE, name, result(before), result(after));
        found.compare(Aspect.COMMENT, name, "comment", Words.quoted(before.comment()), Words.quoted(after.comment()));
    }

    private static String noun(RoutineModel routine) {
        return switch (routine.kind()) {
            case AGGREGATE -> "aggregate";
            case PROCEDURE -> routine.function() ? "function" : "procedure";
            case FUNCTION, TABLE_FUNCTION -> "function";
        };
    }

    private static String parameters(RoutineModel routine) {
        return routine.parameters().stream()
                .map(RoutineDiff::parameter)
                .collect(Collectors.joining(", ", "parameters (", ")"));
    }

    private static String parameter(ParameterModel parameter) {
        String name = parameter.name() == null ? "" : parameter.name() + " ";
        return parameter.mode().name().toLowerCase(Locale.ROOT) + " " + name
                + parameter.type().databaseName() + (parameter.optional() ? " default" : "");
    }

    private static String result(RoutineModel routine) {
        if (routine.returns() != null) {
            return "returns " + routine.returns().databaseName();
        }
        return routine.columns().stream()
                .map(column -> column.name() + " " + column.type().databaseName())
                .collect(Collectors.joining(", ", "returns rows (", ")"));
    }
}
