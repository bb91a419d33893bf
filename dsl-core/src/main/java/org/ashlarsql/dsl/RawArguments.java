package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.JavaTypes;
import org.ashlarsql.expr.Subquery;
import org.ashlarsql.tree.ExprNode;

/** What may be put into the gaps of raw SQL: expressions, conditions, queries, values and lists of values. */
final class RawArguments {

    private final List<String> text = new ArrayList<>();
    private final List<ExprNode> nodes = new ArrayList<>();

    private RawArguments() {}

    /** The text with an argument in every gap; a collection takes as many gaps as it has values, with commas between. */
    static ExprNode.Raw fill(RawText raw, IntFunction<Object> argument) {
        var filled = new RawArguments();
        filled.text.add(raw.parts().get(0));
        for (int i = 0; i < raw.gaps().size(); i++) {
            filled.add(argument.apply(i), raw.parts().get(i + 1));
        }
        return new ExprNode.Raw(filled.text, filled.nodes);
    }

    private void add(Object argument, String behind) {
        List<ExprNode> all = argument instanceof Collection<?> values
                ? values.stream().map(RawArguments::node).toList()
                : List.of(node(argument));
        if (all.isEmpty()) {
            throw new IllegalArgumentException("raw SQL got an empty collection, and no database takes an empty list;"
                    + " leave the condition out");
        }
        for (int i = 0; i < all.size(); i++) {
            nodes.add(all.get(i));
            text.add(i == all.size() - 1 ? behind : ", ");
        }
    }

    private static ExprNode node(Object argument) {
        if (argument instanceof Expr<?, ?> expression) {
            return expression.node();
        }
        if (argument instanceof Condition condition) {
            return condition.node();
        }
        if (argument instanceof Subquery<?> query) {
            return new ExprNode.ScalarQuery(query.node());
        }
        return new ExprNode.Bind<>(JavaTypes.of(argument), argument);
    }
}
