package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.expr.Subquery;
import org.ashlarsql.schema.From;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.Tail;

/** A query as a derived table whose columns nobody asks for. */
final class Wrapped {

    private Wrapped() {}

    static From of(Subquery<?> query, String alias) {
        QueryNode rows = unordered(query.node());
        var derived = new Relation.Derived(rows, Name.of(alias), names(rows.items()), false);
        return () -> derived;
    }

    /** Without an order, unless that decides which rows there are, or holds values that are given to the query. */
    private static QueryNode unordered(QueryNode query) {
        Tail tail = query.tail();
        boolean needed = tail.limit() != null || tail.offset() != null || query != query.unbound();
        return needed ? query : query.withTail(Tail.NONE);
    }

    /** A column's own name or label, unless there is one already. */
    private static List<Name> names(List<ExprNode> items) {
        var names = new ArrayList<Name>();
        for (ExprNode item : items) {
            Name own = Output.name(item, names.size() + 1);
            names.add(names.contains(own) ? Name.of("c" + (names.size() + 1)) : own);
        }
        return names;
    }
}
