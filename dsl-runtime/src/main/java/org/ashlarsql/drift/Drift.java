package org.ashlarsql.drift;

import java.util.List;

/**
 * What has changed in a database since the classes were generated.
 *
 * @param differences what breaks statements, in the order of the tables that were checked
 * @param notes what statements can live with: further columns, wider and narrower types, missing foreign keys
 */
public record Drift(List<Difference> differences, List<Difference> notes) {

    public Drift {
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }

    /** Whether there are no differences; there may be notes. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }
}
