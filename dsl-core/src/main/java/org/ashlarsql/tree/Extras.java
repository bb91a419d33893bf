package org.ashlarsql.tree;

import java.util.List;
import java.util.Set;

/**
 * What a SELECT says beside what its rows are.
 *
 * @param locks how the rows that are read are locked
 * @param hints what the planner of some database is told
 */
public record Extras(List<Lock> locks, List<Hint> hints, Set<Allowance> allowances) {
    /** Nothing. */
    public static final Extras NONE = new Extras(List.of(), List.of(), Set.of());

    public Extras {
        locks = List.copyOf(locks);
        hints = List.copyOf(hints);
        allowances = Set.copyOf(allowances);
    }

    public Extras withLocks(List<Lock> newLocks) {
        return new Extras(newLocks, hints, allowances);
    }

    public Extras withHints(List<Hint> newHints) {
        return new Extras(locks, newHints, allowances);
    }

    public Extras withAllowances(Set<Allowance> newAllowances) {
        return new Extras(locks, hints, newAllowances);
    }
}
