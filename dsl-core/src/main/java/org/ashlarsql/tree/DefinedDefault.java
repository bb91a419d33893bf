package org.ashlarsql.tree;

/** A column's default, as far as it means the same on every database. */
public sealed interface DefinedDefault {

    /** A value, or an expression that reads no column. */
    record Value(ExprNode expression) implements DefinedDefault {}

    /**
     * The date and time at which the row is inserted, as far as the column holds them.
     *
     * @param utc whether those of UTC rather than of the session's time zone
     */
    record Now(boolean utc) implements DefinedDefault {}

    /** There is one, which nobody has told yet. */
    record Untold() implements DefinedDefault {}
}
