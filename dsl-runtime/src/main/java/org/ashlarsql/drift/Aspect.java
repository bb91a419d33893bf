package org.ashlarsql.drift;

/** What a {@link Difference} is about. */
public enum Aspect {
    /** A table or view is there or not, or has become the other. */
    TABLE,
    /** A column is there or not. */
    COLUMN,
    TYPE,
    NULLABILITY,
    DEFAULT,
    /** Who numbers rows, or what a column is computed by. */
    GENERATION,
    /** The order of a table's columns. */
    ORDER,
    COMMENT,
    PRIMARY_KEY,
    UNIQUE_KEY,
    FOREIGN_KEY,
    /** The name of a key or check that is otherwise the same. */
    NAME,
    INDEX,
    CHECK,
    /** An enum or its labels. */
    ENUM,
    SEQUENCE,
    /** A function, procedure or aggregate, its parameters or what it returns. */
    ROUTINE,
    OTHER
}
