package org.ashlarsql.expr;

import org.ashlarsql.tree.ExprNode;

/**
 * A call of an aggregate function. It can do what no other expression can: take some rows only, and be computed over a
 * window.
 *
 * <pre>{@code
 * count().filter(FILM.length.gt(90))
 * sum(FILM.price).over(partitionBy(FILM.languageId))
 * }</pre>
 *
 * <pre>{@code
 * count(*) filter (where film.length > ?)
 * sum(film.price) over (partition by film.language_id)
 * }</pre>
 *
 * @param <A> the aggregate itself
 * @param <E> a plain expression of its kind
 */
public interface AggregateExpr<A, E> {

    ExprNode.Aggregate node();

    /** An aggregate like this one, of another node. */
    A with(ExprNode.Aggregate node);

    /** An expression like this one, of another node. */
    E sameAs(ExprNode node);

    /**
     * {@code this filter (where condition)}: of the rows that meet it only; further calls add conditions. MariaDB and MySQL
     * write the condition into the argument: {@code sum(case when condition then x end)}.
     */
    default A filter(Condition condition) {
        ExprNode before = node().filter();
        Condition all = before == null ? condition : new Condition(before).and(condition);
        return with(node().withFilter(all.node()));
    }

    /** {@code this over ()}: over all rows of the query, once for each of them. */
    default E over() {
        return over(Window.ALL);
    }

    /** {@code this over (window)}: over the rows that each row's window holds. */
    default E over(Window window) {
        return sameAs(new ExprNode.Over(node(), window.node()));
    }
}
