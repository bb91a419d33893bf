package org.ashlarsql.inspect;

/** What a routine is. */
public enum RoutineKind {
    /** A function that makes one value. */
    FUNCTION,
    /** A function that yields rows. */
    TABLE_FUNCTION,
    /** A function that makes one value of the values of many rows. */
    AGGREGATE,
    /** A procedure, or a function that makes nothing. */
    PROCEDURE
}
