package org.ashlarsql.tree;

/** Of how many rows of a subquery a comparison has to hold. */
public enum Quantifier {
    ANY("any"),
    ALL("all");

    private final String sql;

    Quantifier(String sql) {
        this.sql = sql;
    }

    public String sql() {
        return sql;
    }
}
