package org.ashlarsql.dsl;

import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.NullableSubquery;
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
     * A query of one column as a value, NULL where it finds no row: {@code scalarOf(countOf(films), BIGINT)}.
     *
     * @param type the type of its column, which a query made elsewhere doesn't tell javac
     */
    public static <V, N> N scalarOf(Subquery<V> query, DataType<V, N, ?> type) {
        return type.nullable(scalarQuery(query));
    }

    /** A query of one column that may be NULL as a value, see {@link #scalarOf(Subquery, DataType)}. */
    public static <V, N> N scalarOf(NullableSubquery<Optional<V>> query, DataType<V, N, ?> type) {
        return type.nullable(scalarQuery(query));
    }

    private static ExprNode scalarQuery(Subquery<?> query) {
        int columns = query.node().items().size();
        if (columns != 1) {
            throw new CheckException("scalarOf(...) takes a query of one column, but this one has " + columns
                    + "; replace them with withProjection(...)");
        }
        return new ExprNode.ScalarQuery(query.node());
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
