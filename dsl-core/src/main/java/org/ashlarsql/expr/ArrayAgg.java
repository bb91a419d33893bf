package org.ashlarsql.expr;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.type.SqlType;

/**
 * The values of all rows as the elements of an array, NULL among them; NULL itself of no rows. PostgreSQL alone has it.
 *
 * <pre>{@code
 * arrayAgg(FILM.title).orderBy(FILM.title.asc())
 * }</pre>
 *
 * <pre>{@code
 * array_agg(film.title order by film.title)
 * }</pre>
 *
 * @param <E> an element
 */
public record ArrayAgg<E>(
        ExprNode.Aggregate node,
        SqlType<List<E>> sqlType,
        SqlType<E> elementType,
        Nullness<List<E>, Optional<List<E>>> nullness)
        implements ArrayExpr<E, Optional<List<E>>>, AggregateExpr<ArrayAgg<E>, ArrayExpr<E, Optional<List<E>>>> {

    /** {@code array_agg(distinct value)}: each value once. */
    public ArrayAgg<E> distinct() {
        return with(node.withDistinct());
    }

    /** {@code array_agg(value order by items)}; without it the order is up to the database. */
    public ArrayAgg<E> orderBy(Ordering... items) {
        List<OrderItem> all = Arrays.stream(items).map(Ordering::orderItem).toList();
        return with(node.withOrderBy(all));
    }

    @Override
    public ArrayAgg<E> with(ExprNode.Aggregate changed) {
        return new ArrayAgg<>(changed, sqlType, elementType, nullness);
    }

    @Override
    public ArrayExpr<E, Optional<List<E>>> sameAs(ExprNode changed) {
        return ArrayExpr.super.sameAs(changed);
    }

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}
