package org.ashlarsql.tree;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a SELECT says beside what its rows are.
 *
 * @param lock how the rows that are read are locked
 * @param hints what the planner of some database is told
 */
public record Extras(@Nullable Lock lock, List<Hint> hints, Set<Allowance> allowances) {
    /** Nothing. */
    public static final Extras NONE = new Extras(null, List.of(), Set.of());

    public Extras {
        hints = List.copyOf(hints);
        allowances = Set.copyOf(allowances);
    }

    public Extras withLock(Lock newLock) {
        return new Extras(newLock, hints, allowances);
    }

    public Extras withHints(List<Hint> newHints) {
        return new Extras(lock, newHints, allowances);
    }

    public Extras withAllowances(Set<Allowance> newAllowances) {
        return new Extras(lock, hints, newAllowances);
    }
}
