package org.ashlarsql.dsl;

import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Extremes;
import org.ashlarsql.expr.Kind;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.tree.ExprNode;

/** CASE and the functions that choose one of their arguments; users have them from {@link Sql}. */
abstract class Choices extends Literals {

    Choices() {}

    /**
     * {@code case when condition}: go on with {@code then} and {@code when}, end with {@code otherwise} or {@code end}.
     *
     * <pre>{@code
     * caseWhen(FILM.length.lt(60)).then("short").when(FILM.length.gt(120)).then("long").otherwise("medium")
     * }</pre>
     */
    public static FirstWhen<Condition> caseWhen(Condition condition) {
        return new FirstWhen<>(CaseSubject.CONDITIONS, condition);
    }

    /**
     * {@code case operand}: go on with {@code when} and {@code then}, end with {@code otherwise} or {@code end}. NULL equals
     * no value.
     *
     * <pre>{@code
     * caseValue(FILM.rating).when(Rating.G).then("all").when(Rating.PG).then("with parents").otherwise("some")
     * }</pre>
     */
    public static <W> CaseValue<W> caseValue(Expr<W, ?> operand) {
        return new CaseValue<>(operand);
    }

    /**
     * {@code coalesce(first, second, more)}: the first that isn't NULL; NULL if all are. {@code coalesce(a, b).orElse(c)} is
     * one of three that can't be NULL, {@link Shape#orElse}.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <N> N coalesce(Kind<N> first, Kind<N> second, Kind<N>... more) {
        return first.nullable(new ExprNode.Call("coalesce", Extremes.nodes(first, second, more)));
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
