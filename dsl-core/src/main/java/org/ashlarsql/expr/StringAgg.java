package org.ashlarsql.expr;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.type.SqlType;

/**
 * The texts of all rows, put one behind the other with a separator between them; NULLs are left out.
 *
 * <pre>{@code
 * stringAgg(FILM.title, ", ").orderBy(FILM.title.asc())
 * }</pre>
 *
 * <pre>{@code
 * string_agg(film.title, ? order by film.title)
 * }</pre>
 */
public record StringAgg(ExprNode.Aggregate node, SqlType<String> sqlType, Nullness<String, Optional<String>> nullness)
        implements TextExpr<Optional<String>>, AggregateExpr<StringAgg, TextExpr<Optional<String>>> {

    /** {@code string_agg(distinct text, separator)}: each text once. SQLite knows that of the separator {@code ","} only. */
    public StringAgg distinct() {
        return with(node.withDistinct());
    }

    /** {@code string_agg(text, separator order by items)}; without it the order is up to the database. */
    public StringAgg orderBy(Ordering... items) {
        List<OrderItem> all = Arrays.stream(items).map(Ordering::orderItem).toList();
        return with(node.withOrderBy(all));
    }

    @Override
    public StringAgg with(ExprNode.Aggregate changed) {
        return new StringAgg(changed, sqlType, nullness);
    }

    @Override
    public TextExpr<Optional<String>> sameAs(ExprNode changed) {
        return TextExpr.super.sameAs(changed);
    }

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}
