package org.ashlarsql.inspect;

/** Whether the database makes the values of a column. */
public enum Generated {
    /** No: values come from statements, or from a plain default. */
    NO,
    /** It numbers the rows, unless a statement gives a number. */
    BY_DEFAULT,
    /** Always: a computed column, or an identity column that refuses given numbers. */
    ALWAYS
}
