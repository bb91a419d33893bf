package org.ashlarsql.dsl;

/** How TABLESAMPLE chooses rows (SQL:2016, 7.6). */
public enum Sampling {
    /** Each row by itself. */
    BERNOULLI("bernoulli"),
    /** Blocks of rows as they are stored: faster, but neighbours come together. */
    SYSTEM("system");

    private final String sql;

    Sampling(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
