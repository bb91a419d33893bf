package org.ashlarsql.dsl;

import java.util.List;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.AssignmentNode;

/**
 * What columns of a table are set to, for the branches of a MERGE.
 *
 * @param <T> the table
 */
public final class Assignments<T extends Table<T, ?>>
        implements Assigning<T, Assignments<T>>, Conditional<Assignments<T>> {

    private final List<AssignmentNode> assignments;

    private Assignments(List<AssignmentNode> assignments) {
        this.assignments = assignments;
    }

    static <T extends Table<T, ?>> Assignments<T> none() {
        return new Assignments<>(List.of());
    }

    @Override
    public Assignments<T> withAssignment(AssignmentNode assignment) {
        return new Assignments<>(Drafts.add(assignments, assignment));
    }

    List<AssignmentNode> list() {
        return assignments;
    }
}
