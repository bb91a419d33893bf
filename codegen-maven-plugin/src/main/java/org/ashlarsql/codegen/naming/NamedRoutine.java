package org.ashlarsql.codegen.naming;

import java.util.List;
import org.ashlarsql.inspect.RoutineModel;

/**
 * A routine, the methods that call it and the class of what it yields.
 *
 * @param method the name of the methods
 * @param apart another name for them, where a routine of the same name has methods that Java couldn't tell from these
 * @param type what the names of its classes begin with, which no other routine's do
 * @param parameters the names of the parameters, no two alike
 * @param yields the names of what it yields, columns or values that parameters hand out, no two alike
 * @param orNull whether its records have null where a value is NULL, in place of an Optional
 */
public record NamedRoutine(
        RoutineModel model,
        String method,
        String apart,
        String type,
        List<String> parameters,
        List<String> yields,
        boolean orNull) {

    public NamedRoutine {
        parameters = List.copyOf(parameters);
        yields = List.copyOf(yields);
    }

    /** The class of a function's rows in FROM. */
    public String rowsName() {
        return type + "Rows";
    }

    /** The record of a row that a function yields. */
    public String rowName() {
        return type + "Row";
    }

    /** The record of the values that a procedure hands out. */
    public String outName() {
        return type + "Out";
    }
}
