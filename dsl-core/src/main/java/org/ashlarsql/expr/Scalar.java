package org.ashlarsql.expr;

import org.ashlarsql.tree.ExprNode;

/** A query as a value. */
final class Scalar {

    private Scalar() {}

    static ExprNode of(Subquery<?> query) {
        int columns = query.node().items().size();
        if (columns != 1) {
            throw new IllegalArgumentException("scalar(...) takes a query of one column, but this one has " + columns
                    + "; replace them with withProjection(...)");
        }
        return new ExprNode.ScalarQuery(query.node());
    }
}
