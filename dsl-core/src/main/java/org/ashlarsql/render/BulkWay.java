package org.ashlarsql.render;

/** How many rows are written. */
public enum BulkWay {
    /** One statement of one row, executed as a JDBC batch. */
    BATCH,
    /** Statements of many rows of VALUES. */
    VALUES,
    /** Statements that read an array for each column. */
    ARRAYS,
    /** PostgreSQL's COPY, which knows no conflicts and yields nothing. */
    COPY
}
