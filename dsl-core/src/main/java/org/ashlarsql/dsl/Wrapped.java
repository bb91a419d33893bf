package org.ashlarsql.dsl;

import org.ashlarsql.expr.Subquery;
import org.ashlarsql.schema.From;
import org.ashlarsql.tree.ColumnNames;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.Tail;

/** A query as a derived table whose columns nobody asks for. */
final class Wrapped {

    private Wrapped() {}

    static From of(Subquery<?> query, String alias) {
        QueryNode rows = unordered(query.node());
        var derived = new Relation.Derived(rows, Name.of(alias), ColumnNames.unique(rows.items()), false);
        return () -> derived;
    }

    /** Without an order, unless that decides which rows there are, or holds values that are given to the query. */
    private static QueryNode unordered(QueryNode query) {
        Tail tail = query.tail();
        boolean needed = tail.limit() != null || tail.offset() != null || query != query.unbound();
        return needed ? query : query.withTail(Tail.NONE);
    }
}
