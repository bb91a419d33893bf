package org.ashlarsql.check;

/** Where in a statement something stands, as messages name it. */
enum Clause {
    SELECT("the select list"),
    FROM("FROM"),
    DISTINCT_ON("DISTINCT ON"),
    ON("the condition of a join"),
    WHERE("WHERE"),
    GROUP_BY("GROUP BY"),
    HAVING("HAVING"),
    QUALIFY("QUALIFY"),
    ORDER_BY("ORDER BY"),
    LIMIT("LIMIT or OFFSET"),
    SET("SET"),
    ON_CONFLICT("DO UPDATE"),
    MERGE("a branch of MERGE"),
    RETURNING("RETURNING"),
    VALUES("VALUES"),
    CALL("CALL");

    private final String title;

    Clause(String title) {
        this.title = title;
    }

    /** Whether rows are already grouped where this clause is evaluated, so that aggregates have a meaning. */
    boolean afterGrouping() {
        return this == SELECT || this == DISTINCT_ON || this == HAVING || this == QUALIFY || this == ORDER_BY;
    }

    /** Whether this clause is evaluated last, on rows that windows can be laid over. */
    boolean takesWindows() {
        return this == SELECT || this == DISTINCT_ON || this == QUALIFY || this == ORDER_BY;
    }

    @Override
    public String toString() {
        return title;
    }
}
