package org.ashlarsql.row;

/**
 * What javac finds in place of a query or a row where an item of {@code select(...)} or {@code row(...)} is something else
 * than a {@link org.ashlarsql.expr.Projection}: "cannot find symbol ... location: class EveryItemMustBeAProjection".
 *
 * <p>Projections are columns and other expressions, tables, and rows of them. Of a Java value, {@code val(3)} makes one; of
 * a condition, {@code condition.asExpr()}; of a query that yields one value, {@code scalar(query)}. There may be 22 items at
 * most; rows nest: {@code select(row(a, b), row(c, d))}.
 */
public final class EveryItemMustBeAProjection {

    /** Nothing takes one. */
    EveryItemMustBeAProjection() {}
}
