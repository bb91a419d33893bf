package org.ashlarsql.tree;

/** The operators between two numbers. */
public enum ArithmeticOperator {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDED_BY("/"),
    MODULO("%");

    private final String sql;

    ArithmeticOperator(String sql) {
        this.sql = sql;
    }

    /** The operator's sign in standard SQL. */
    public String sql() {
        return sql;
    }

    /** Whether this operator binds tighter than plus and minus. */
    public boolean multiplicative() {
        return this != PLUS && this != MINUS;
    }
}
