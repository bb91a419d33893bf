package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/**
 * A place in a statement for a value that is given at each execution, so that a statement held in a constant is rendered
 * once.
 *
 * <pre>{@code
 * static final Param<Integer> ID = param("id", INTEGER);
 * static final Select<FilmRow> BY_ID = select(FILM).from(FILM).where(FILM.filmId.eq(ID));
 *
 * db.findOne(BY_ID.bind(ID.to(3)));
 * }</pre>
 *
 * @param <V> the value, never NULL
 */
public record Param<V>(ExprNode.Parameter<V> node) implements Expr<V, V> {

    @Override
    public SqlType<V> sqlType() {
        return node.type();
    }

    @Override
    public Nullness<V, V> nullness() {
        return Nullness.required();
    }

    /**
     * This with a value for one execution: {@code BY_ID.bind(ID.to(3))}.
     *
     * @throws org.ashlarsql.render.ParameterException if the value is null
     */
    public Binding to(V value) {
        return Binding.of(node, value);
    }

    /** This as an expression that may be NULL. */
    public ValueExpr<V, Optional<V>> nullable() {
        return new ValueType<>(node.type()).nullable(node);
    }

    @Override
    public String toString() {
        return ":" + node.name();
    }
}
