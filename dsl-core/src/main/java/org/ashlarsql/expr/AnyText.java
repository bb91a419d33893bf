package org.ashlarsql.expr;

import org.ashlarsql.tree.ExprNode;

/** A text, whether it may be NULL or not: every {@link TextExpr} is one. */
public interface AnyText {

    /** What it is in the statement's tree. */
    ExprNode node();
}
