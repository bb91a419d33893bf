package org.ashlarsql.tree;

/** What becomes of rows whose referenced row is deleted or gets another key. */
public enum ReferentialAction {
    /** The statement fails; what a foreign key does that doesn't say anything. */
    NO_ACTION("no action"),
    /** The statement fails, even where a check at the transaction's end would pass. */
    RESTRICT("restrict"),
    /** They are deleted or changed, too. */
    CASCADE("cascade"),
    SET_NULL("set null"),
    SET_DEFAULT("set default");

    private final String sql;

    ReferentialAction(String sql) {
        this.sql = sql;
    }

    public String sql() {
        return sql;
    }
}
