package org.ashlarsql.expr;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.SqlType;

/**
 * The values of all rows as the elements of a JSON array, NULL as null; NULL itself of no rows.
 *
 * <pre>{@code
 * jsonArrayAgg(FILM.title).orderBy(FILM.title.asc())
 * }</pre>
 *
 * <pre>{@code
 * jsonb_agg(film.title order by film.title)
 * }</pre>
 */
public record JsonArrayAgg(ExprNode.Aggregate node, SqlType<Json> sqlType, Nullness<Json, Optional<Json>> nullness)
        implements JsonExpr<Optional<Json>>, AggregateExpr<JsonArrayAgg, JsonExpr<Optional<Json>>> {

    /** Each value once; not on MariaDB and MySQL. */
    public JsonArrayAgg distinct() {
        return with(node.withDistinct());
    }

    /** The elements in this order; without it the order is up to the database. */
    public JsonArrayAgg orderBy(Ordering... items) {
        List<OrderItem> all = Arrays.stream(items).map(Ordering::orderItem).toList();
        return with(node.withOrderBy(all));
    }

    @Override
    public JsonArrayAgg with(ExprNode.Aggregate changed) {
        return new JsonArrayAgg(changed, sqlType, nullness);
    }

    @Override
    public JsonExpr<Optional<Json>> sameAs(ExprNode changed) {
        return JsonExpr.super.sameAs(changed);
    }

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}
