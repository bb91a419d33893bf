package org.ashlarsql.tree;

/** A check that a statement waives, visibly. */
public enum Allowance {
    /** Tables in FROM that no condition joins. */
    CARTESIAN_PRODUCT,
    /** A column in a grouped query that neither is grouped nor depends on a grouped key. */
    UNGROUPED_COLUMN,
    /** SELECT DISTINCT in the order of what it doesn't select, which SQLite and MariaDB take from any of the equal rows. */
    UNSELECTED_ORDER
}
