package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.SqlType;

/**
 * The keys and values of all rows as the members of a JSON object, NULL as null; NULL itself of no rows.
 *
 * <pre>{@code
 * jsonObjectAgg(FILM.title, FILM.length)
 * }</pre>
 *
 * <pre>{@code
 * jsonb_object_agg(film.title, film.length)
 * }</pre>
 */
public record JsonObjectAgg(ExprNode.Aggregate node, SqlType<Json> sqlType, Nullness<Json, Optional<Json>> nullness)
        implements JsonExpr<Optional<Json>>, AggregateExpr<JsonObjectAgg, JsonExpr<Optional<Json>>> {

    @Override
    public JsonObjectAgg with(ExprNode.Aggregate changed) {
        return new JsonObjectAgg(changed, sqlType, nullness);
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
