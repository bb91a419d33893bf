package org.ashlarsql.codegen.adjust;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.inspect.RoutineModel;
import org.ashlarsql.inspect.SchemaModel;

/** Tells routines that methods can call from others. */
final class UsableRoutines {

    /** Of the 255 slots for a method's parameters, numbers may take two each. */
    private static final int MOST_PARAMETERS = 120;

    /** As of a record of a table's row. */
    private static final int MOST_COLUMNS = 200;

    private UsableRoutines() {}

    /** The schema without the others, of which {@code warnings} tells. */
    static SchemaModel of(SchemaModel schema, List<String> warnings) {
        List<RoutineModel> usable = new ArrayList<>();
        for (RoutineModel routine : schema.routines()) {
            String flaw = flaw(routine);
            if (flaw.isEmpty()) {
                usable.add(routine);
            } else {
                warnings.add("The routine " + routine.name() + " has " + flaw
                        + ": it's left out. Name it in <excludes> to leave it out without a warning.");
            }
        }
        return usable.size() == schema.routines().size() ? schema : schema.withRoutines(usable);
    }

    /** What no method can do, as a noun; empty for nothing. */
    private static String flaw(RoutineModel routine) {
        int parameters = routine.parameters().size();
        int columns = routine.columns().size();
        if (parameters > MOST_PARAMETERS) {
            return parameters + " parameters, more than the " + MOST_PARAMETERS + " that fit in a method";
        }
        if (columns > MOST_COLUMNS) {
            return columns + " columns, more than the " + MOST_COLUMNS + " that fit in a record";
        }
        return "";
    }
}
