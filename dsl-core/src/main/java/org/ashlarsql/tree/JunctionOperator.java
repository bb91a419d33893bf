package org.ashlarsql.tree;

/** AND and OR. */
public enum JunctionOperator {
    AND("and"),
    OR("or");

    private final String sql;

    JunctionOperator(String sql) {
        this.sql = sql;
    }

    public String sql() {
        return sql;
    }
}
