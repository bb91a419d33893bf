package org.ashlarsql.render;

import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Parts;

/** Whether an expression sends values of its own. */
final class HoldsBinds {

    private HoldsBinds() {}

    static boolean in(ExprNode node) {
        if (node instanceof ExprNode.Bind || node instanceof ExprNode.Parameter || node instanceof ExprNode.InList) {
            return true;
        }
        Parts parts = Parts.of(node);
        if (parts.query() != null) {
            return true;
        }
        for (ExprNode part : parts.expressions()) {
            if (in(part)) {
                return true;
            }
        }
        return false;
    }
}
