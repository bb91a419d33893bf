package org.ashlarsql.expr;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.tree.ExprNode;

/** GREATEST and LEAST. */
public final class Extremes {

    private Extremes() {}

    /** One of them; where an argument may be NULL, by a name under which dialects see to it that NULL then comes out. */
    public static <S extends Expr<?, ?>> S of(String function, Shape<S, ?, ?> first, Shape<S, ?, ?>[] more) {
        S same = first.sameAs(first.node());
        String name = same.nullness().isOptional() ? function + "_or_null" : function;
        return first.sameAs(new ExprNode.Call(name, nodes(first, more)));
    }

    /** The nodes of all. */
    public static List<ExprNode> nodes(Shape<?, ?, ?> first, Shape<?, ?, ?>[] more) {
        var nodes = new ArrayList<ExprNode>();
        nodes.add(first.node());
        for (Shape<?, ?, ?> shape : more) {
            nodes.add(shape.node());
        }
        return nodes;
    }
}
