package org.ashlarsql.tree;

/** One item of ORDER BY. */
public record OrderItem(ExprNode operand, boolean descending, Nulls nulls) {

    /** Where NULL is sorted; {@link #DEFAULT} leaves it to the database. */
    public enum Nulls {
        DEFAULT,
        FIRST,
        LAST
    }
}
