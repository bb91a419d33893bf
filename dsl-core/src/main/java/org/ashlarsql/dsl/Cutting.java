package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ashlarsql.expr.Ordering;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.Tail;

/**
 * What is done to the first rows in some order. MySQL and MariaDB alone have it; elsewhere, choose the rows by key:
 * {@code where(FILM.filmId.in(select(FILM.filmId).from(FILM).orderBy(...).limit(10)))}.
 *
 * @param <S> what that makes of it
 */
public interface Cutting<S> {

    /** This with another ORDER BY or LIMIT. */
    S withTail(UnaryOperator<Tail> change);

    /** {@code order by items}; further calls add items behind. */
    default S orderBy(Ordering... items) {
        return orderBy(Arrays.asList(items));
    }

    /** {@code order by items}, of as many as there are; see {@link Sorting}. */
    default S orderBy(List<? extends Ordering> items) {
        return withTail(tail -> {
            var all = new ArrayList<OrderItem>(tail.orderBy());
            items.forEach(item -> all.add(item.orderItem()));
            return tail.withOrderBy(all);
        });
    }

    /** {@code limit rows}: at most so many rows. */
    default S limit(long rows) {
        return withTail(tail -> tail.withLimit(Paging.count("limit", rows), false));
    }
}
