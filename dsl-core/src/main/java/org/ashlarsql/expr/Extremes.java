package org.ashlarsql.expr;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.tree.ExprNode;

/** GREATEST and LEAST. */
public final class Extremes {

    private Extremes() {}

    /** One of them; where an argument may be NULL, by a name under which dialects see to it that NULL then comes out. */
    public static <S extends Expr<?, ?>> S of(String function, Shape<S, ?, ?> first, Kind<?> second, Kind<?>[] more) {
        boolean nullable = first.sameAs(first.node()).nullness().isOptional();
        String name = nullable ? function + "_or_null" : function;
        return first.sameAs(new ExprNode.Call(name, nodes(first, second, more)));
    }

    /** One of them, of which one may be NULL. */
    public static <N> N nullable(String function, Kind<N> first, Kind<N> second, Kind<N>[] more) {
        return first.nullable(new ExprNode.Call(function + "_or_null", nodes(first, second, more)));
    }

    /** The nodes of all. */
    public static List<ExprNode> nodes(Kind<?> first, Kind<?> second, Kind<?>[] more) {
        var nodes = new ArrayList<ExprNode>(List.of(first.node(), second.node()));
        for (Kind<?> kind : more) {
            nodes.add(kind.node());
        }
        return nodes;
    }
}
