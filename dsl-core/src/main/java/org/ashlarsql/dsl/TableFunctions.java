package org.ashlarsql.dsl;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.ArrayExpr;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.ValueExpr;
import org.ashlarsql.expr.ValueType;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/** Functions that yield rows; users have them from {@link Sql}. */
abstract class TableFunctions extends Sources {

    TableFunctions() {}

    /**
     * A function that yields rows, see {@link TableFunction}; {@code as} gives it another name than its own.
     *
     * @param name words as SQL writes them, which the database folds, or anything in double quotes, with dots between
     */
    public static TableFunction tableFunction(String name, Expr<?, ?>... arguments) {
        return TableFunction.of(new ExprNode.NamedCall(
                FunctionName.parse(name),
                Arrays.stream(arguments).map(Expr::node).toList()));
    }

    /** The whole numbers from {@code start} to {@code stop}, a row for each, see {@link Series}. */
    public static Series<Integer> generateSeries(int start, int stop) {
        return Series.of(Sql.val(start), Sql.val(stop), Sql.val(1));
    }

    /** The whole numbers from {@code start} to {@code stop}, a row for each; none if {@code stop} is less. */
    public static Series<Integer> generateSeries(NumExpr<Integer, Integer> start, NumExpr<Integer, Integer> stop) {
        return Series.of(start, stop, Sql.val(1));
    }

    /**
     * Every {@code step}th whole number from {@code start} to {@code stop}.
     *
     * @throws IllegalArgumentException if the step isn't positive; sort descending to count down
     */
    public static Series<Integer> generateSeries(
            NumExpr<Integer, Integer> start, NumExpr<Integer, Integer> stop, int step) {
        if (step <= 0) {
            throw new IllegalArgumentException(
                    "generateSeries counts up, but its step is " + step + "; sort by value().desc() to count down");
        }
        return Series.of(start, stop, Sql.val(step));
    }

    /** The rows that a path of SQL/JSON finds in a document, see {@link JsonTable}. */
    public static JsonTable jsonTable(Expr<?, ?> document, String path) {
        return JsonTable.of(document.node(), path);
    }

    /**
     * A row for each of these values, see {@link Unnested}; none if there are none. NULL may be among them.
     *
     * <pre>{@code
     * var ids = unnest(List.of(3, 1, 2), INTEGER).as("ids");
     * select(FILM.title).from(FILM).join(ids, ids.value().eq(FILM.filmId))
     * }</pre>
     *
     * <p>PostgreSQL gets one parameter, {@code unnest(?)}; the others get VALUES with a parameter for each.
     */
    public static <E, N> Unnested<N> unnest(Collection<? extends @Nullable E> values, DataType<E, N, ?> type) {
        return Unnested.of(Unnesting.bind(values, type.sqlType()), type::nullable);
    }

    /** A row for each element of an array, see {@link Unnested}; none of NULL. PostgreSQL alone has arrays. */
    public static <E> Unnested<ValueExpr<E, Optional<E>>> unnest(ArrayExpr<E, ?> array) {
        return unnest(array, new ValueType<>(array.elementType()));
    }

    /**
     * A row for each element of an array, as an expression of the kind that the type makes; none of NULL.
     *
     * <pre>{@code
     * var tag = unnest(POST.tags, TEXT).as("tag");
     * select(POST.title, tag.value()).from(POST).crossJoin(tag).where(tag.value().startsWith("java"))
     * }</pre>
     */
    public static <E, N> Unnested<N> unnest(Expr<List<E>, ?> array, DataType<E, N, ?> elements) {
        return Unnested.of(array.node(), elements::nullable);
    }

    /** Arrays or lists beside each other, as many rows as the longest has elements, see {@link UnnestedRows}. */
    public static UnnestedRows unnest(Unnested<?> first, Unnested<?> second, Unnested<?>... more) {
        return UnnestedRows.of(first, second, more);
    }
}
