package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Using;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.From;
import org.ashlarsql.schema.OuterFrom;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.Name;
import org.jspecify.annotations.Nullable;

/** What can stand in FROM beside tables; users have it from {@link Sql}. */
abstract class Sources extends Selects {

    Sources() {}

    /**
     * Items of FROM joined into one, which can be joined as a whole.
     *
     * <pre>{@code
     * select(...).from(A).join(joined(B).join(C, C.id.eq(B.id)), A.id.eq(B.id))
     * }</pre>
     */
    public static Joined joined(From first) {
        return new Joined(first.node());
    }

    /** {@code outer()} twins joined into one, for the far side of an outer join. */
    public static OuterJoined joined(OuterFrom first) {
        return new OuterJoined(first.node());
    }

    /** {@code using (columns)}: joins by columns that have the same name on both sides. */
    public static Using using(Column<?, ?, ?> first, Column<?, ?, ?>... more) {
        var names = new ArrayList<Name>();
        names.add(first.info().name());
        Arrays.stream(more).forEach(column -> names.add(column.info().name()));
        return new Using(names);
    }

    /** {@code lateral (select ...)}: a derived table that reads columns of the items before it in FROM. */
    public static From lateral(Derived<?> derived) {
        var lateral = new FromNode.Lateral(derived.node());
        return () -> lateral;
    }

    /**
     * A common table expression that reads itself: its first rows, then whatever the step makes of the rows found last,
     * until that's nothing ({@code union all}).
     *
     * <pre>{@code
     * var n = val(1).as("n");
     * var numbers = recursive("numbers", select(n), t -> select(t.get(n).plus(1)).from(t).where(t.get(n).lt(10)));
     * }</pre>
     *
     * <pre>{@code
     * with recursive numbers as (select ? as n union all select numbers.n + ? from numbers where numbers.n < ?)
     * }</pre>
     */
    public static <R extends @Nullable Object> Cte<R> recursive(
            String name, Select<R> first, Function<Cte<R>, Select<R>> step) {
        return Cte.recursive(name, first, self -> first.unionAll(step.apply(self)));
    }

    /** Like {@link #recursive}, but a row that was found already isn't taken again ({@code union}). */
    public static <R extends @Nullable Object> Cte<R> recursiveDistinct(
            String name, Select<R> first, Function<Cte<R>, Select<R>> step) {
        return Cte.recursive(name, first, self -> first.union(step.apply(self)));
    }

    /**
     * {@code values (...), (...)}: rows written out, a query like any other.
     *
     * <pre>{@code
     * var v = values(row(val(1), val("one")), row(val(2), val("two"))).as("v", "id", "name");
     * }</pre>
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <R extends @Nullable Object> Select<R> values(Projection<R> first, Projection<R>... more) {
        var rows = new ArrayList<Projection<R>>();
        rows.add(first);
        rows.addAll(Arrays.asList(more));
        return values(rows);
    }

    /**
     * {@code values (...), (...)} of as many rows as there are.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static <R extends @Nullable Object> Select<R> values(List<? extends Projection<R>> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("values(rows) got no row, and no database takes VALUES without one; skip"
                    + " the statement, or add a condition that is never true");
        }
        List<List<ExprNode>> nodes = rows.stream().map(Projection::items).toList();
        return Select.values(nodes, rows.get(0));
    }

    /**
     * A function that yields rows, see {@link TableFunction}; {@code as} gives it another name than its own.
     *
     * @throws IllegalArgumentException if the name isn't an identifier
     */
    public static TableFunction tableFunction(String name, Expr<?, ?>... arguments) {
        if (!name.matches("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)?")) {
            throw new IllegalArgumentException(
                    "'" + name + "' isn't the name of a function: letters, digits and _, and a"
                            + " schema in front of a dot; use a raw query for others");
        }
        var call =
                new ExprNode.Call(name, Arrays.stream(arguments).map(Expr::node).toList());
        return TableFunction.of(call, name.substring(name.indexOf('.') + 1));
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
     * {@code table tablesample method (percent)}: a random part of a table's rows.
     *
     * @param percent how many rows are wanted, from 0 to 100
     */
    public static From sample(Table<?, ?> table, Sampling method, double percent) {
        return () -> sampled(table, method, percent, null);
    }

    /** {@code table tablesample method (percent) repeatable (seed)}: the same part again as long as the table is the same. */
    public static From sample(Table<?, ?> table, Sampling method, double percent, long seed) {
        return () -> sampled(table, method, percent, seed);
    }

    private static FromNode sampled(Table<?, ?> table, Sampling method, double percent, @Nullable Long seed) {
        return new FromNode.Sampled(
                table.relation(),
                method.sql(),
                Sql.val(percent).node(),
                seed == null ? null : Sql.val(seed).node());
    }
}
