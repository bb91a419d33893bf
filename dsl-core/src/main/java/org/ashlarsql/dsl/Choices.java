package org.ashlarsql.dsl;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.BoolExpr;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Extremes;
import org.ashlarsql.expr.Kind;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.tree.ExprNode;

/** CASE and the functions that choose one of their arguments; users have them from {@link Sql}. */
abstract class Choices extends Literals {

    Choices() {}

    /**
     * {@code case when condition then result}; go on with {@code when}, end with {@code otherwise} or {@code end}.
     *
     * <pre>{@code
     * caseWhen(FILM.length.lt(60), "short").when(FILM.length.gt(120), "long").otherwise("medium")
     * }</pre>
     */
    public static <V, S extends Expr<V, ?>, N> Case<V, S, N> caseWhen(Condition condition, Shape<S, N, ?> result) {
        return new Case<>(Branches.first(null, condition.node(), result));
    }

    /** {@code case when condition then text}, see {@link #caseWhen(Condition, Shape)}. */
    public static Case<String, TextExpr<String>, TextExpr<Optional<String>>> caseWhen(
            Condition condition, String result) {
        return caseWhen(condition, Sql.val(result));
    }

    /** {@code case when condition then number}, see {@link #caseWhen(Condition, Shape)}. */
    public static <V extends Number> Case<V, NumExpr<V, V>, NumExpr<V, Optional<V>>> caseWhen(
            Condition condition, V result) {
        return caseWhen(condition, Sql.val(result));
    }

    /** {@code case when condition then truth}, see {@link #caseWhen(Condition, Shape)}. */
    public static Case<Boolean, BoolExpr<Boolean>, BoolExpr<Optional<Boolean>>> caseWhen(
            Condition condition, Boolean result) {
        return caseWhen(condition, Sql.val(result));
    }

    /**
     * {@code case operand when value then result}: go on with {@code when}, end with {@code otherwise} or {@code end}.
     * NULL equals no value.
     *
     * <pre>{@code
     * caseValue(FILM.rating).when(Rating.G, "all").when(Rating.PG, "with parents").otherwise("some")
     * }</pre>
     */
    public static <W> CaseValue<W> caseValue(Expr<W, ?> operand) {
        return new CaseValue<>(operand);
    }

    /** {@code coalesce(first, last)}: the first that isn't NULL; the last one can't be. */
    public static <N, M> M coalesce(Shape<?, N, M> first, Shape<M, N, M> last) {
        return first.required(new ExprNode.Call("coalesce", List.of(first.node(), last.node())));
    }

    /** {@code coalesce(first, second, last)}: the first that isn't NULL; the last one can't be. */
    public static <N, M> M coalesce(Shape<?, N, M> first, Shape<?, N, M> second, Shape<M, N, M> last) {
        List<ExprNode> all = List.of(first.node(), second.node(), last.node());
        return first.required(new ExprNode.Call("coalesce", all));
    }

    /** {@code coalesce(first, second, more)}: the first that isn't NULL; NULL if all are. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <N> N coalesce(Kind<N> first, Kind<N> second, Kind<N>... more) {
        return first.nullable(new ExprNode.Call("coalesce", Extremes.nodes(first, second, more)));
    }

    /** {@code nullif(expression, value)}: NULL where it equals the value, else the expression. */
    public static <V, S extends Expr<V, ?>, N> N nullif(Shape<S, N, ?> expression, V value) {
        ExprNode other =
                new ExprNode.Bind<>(expression.sameAs(expression.node()).sqlType(), value);
        return expression.nullable(new ExprNode.Call("nullif", List.of(expression.node(), other)));
    }

    /** {@code nullif(expression, other)}: NULL where it equals the other one, else the expression. */
    public static <V, S extends Expr<V, ?>, N> N nullif(Shape<S, N, ?> expression, Expr<V, ?> other) {
        return expression.nullable(new ExprNode.Call("nullif", List.of(expression.node(), other.node())));
    }

    /** {@code greatest(first, more)}: the largest; NULL if one is NULL, on every database. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S extends Expr<?, ?>, N> S greatest(
            Shape<S, N, ?> first, Shape<S, N, ?> second, Shape<S, N, ?>... more) {
        return Extremes.of("greatest", first, second, more);
    }

    /** {@code greatest(first, more)}, of which one may be NULL. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <N> N greatest(Kind<N> first, Kind<N> second, Kind<N>... more) {
        return Extremes.nullable("greatest", first, second, more);
    }

    /** {@code least(first, more)}: the smallest; NULL if one is NULL, on every database. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S extends Expr<?, ?>, N> S least(
            Shape<S, N, ?> first, Shape<S, N, ?> second, Shape<S, N, ?>... more) {
        return Extremes.of("least", first, second, more);
    }

    /** {@code least(first, more)}, of which one may be NULL. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <N> N least(Kind<N> first, Kind<N> second, Kind<N>... more) {
        return Extremes.nullable("least", first, second, more);
    }
}
