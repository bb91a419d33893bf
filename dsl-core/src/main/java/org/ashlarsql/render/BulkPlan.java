package org.ashlarsql.render;

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

    /**
     * A way and how many rows are written at once.
     *
     * @param fallback what writes rows that this way can't, as those that leave columns to their defaults here and there
     */
    public record Step(BulkWay way, int rows, BulkWay fallback) {}
}
