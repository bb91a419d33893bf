package org.ashlarsql.render;

import java.util.List;

/**
 * The ways in which a database writes many rows best, as measured: docs/decisions/015-many-rows.md.
 *
 * @param delete by a key of one column
 * @param deleteByColumns by a key of several columns
 * @param parameters the most parameters that a statement can have
 */
public record BulkPlan(
        Step insert,
        Step insertReturning,
        Step upsert,
        Step update,
        Step delete,
        Step deleteByColumns,
        int parameters) {

    /** How many rows of so many columns a statement of VALUES can have. */
    public int mostRows(int columns) {
        return Math.max(1, parameters / Math.max(1, columns));
    }

    /**
     * The ways for one task.
     *
     * @param rows how many rows are written at once
     * @param ways the best one first; each next one is for rows that those before it can't write
     */
    public record Step(int rows, List<BulkWay> ways) {
        public Step {
            ways = List.copyOf(ways);
        }

        public Step(int rows, BulkWay... ways) {
            this(rows, List.of(ways));
        }

        /** The best way. */
        public BulkWay best() {
            return ways.get(0);
        }
    }
}
