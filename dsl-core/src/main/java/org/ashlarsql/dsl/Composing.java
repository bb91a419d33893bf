package org.ashlarsql.dsl;

import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.SortKey;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.Subquery;
import org.ashlarsql.tree.ExprNode;

/** Statements made of others; users have them from {@link Sql}. */
abstract class Composing extends FullTextFunctions {

    Composing() {}

    /**
     * {@code select count(*) from (query)}: the number of rows that a query yields.
     *
     * <pre>{@code
     * var page = films.orderBy(FILM.title.asc()).limit(20);
     * long all = db.one(countOf(films));
     * }</pre>
     */
    public static Select<Long> countOf(Subquery<?> query) {
        return select(count()).from(Wrapped.of(query, "counted"));
    }

    /** {@code select exists (query)}: whether a query yields any row. */
    public static Select<Boolean> existsOf(Subquery<?> query) {
        return select(SqlTypes.BOOLEAN.required(new ExprNode.Exists(query.node())));
    }

    /**
     * Names by which rows may be sorted, for programs that get them from outside: {@code sortBy("title", FILM.title)}.
     */
    public static Sorting sortBy(String name, Expr<?, ?> expression) {
        return Sorting.NONE.and(name, expression);
    }

    /** Names by which rows may be sorted, of an item that says where NULL is sorted. */
    public static Sorting sortBy(String name, SortKey<?> item) {
        return Sorting.NONE.and(name, item);
    }

    /** {@code explain statement}: the database's plan for it; the statement isn't run. */
    public static Explain explain(Statement statement) {
        return new Explain(statement, false, statement.sending().changed());
    }

    /**
     * {@code explain analyze query}: the database's plan for it with what it cost, for which it's run. SQLite has no such
     * thing.
     */
    public static Explain explainAnalyze(Query<?> query) {
        return new Explain(query, true, query.sending().changed());
    }
}
