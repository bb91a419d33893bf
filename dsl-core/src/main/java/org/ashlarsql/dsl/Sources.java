package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
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
     *
     * <p>Databases give a column the type that it has in the first rows, a length or a scale included. A text or a decimal
     * that the step computes is therefore cast in the first rows to what has room for it.
     */
    public static <R extends @Nullable Object> Cte<R> recursive(
            String name, Select<R> first, Function<Cte<R>, Select<R>> step) {
        return Cte.recursive(name, first, step, first::unionAll);
    }

    /** Like {@link #recursive}, but a row that was found already isn't taken again ({@code union}). */
    public static <R extends @Nullable Object> Cte<R> recursiveDistinct(
            String name, Select<R> first, Function<Cte<R>, Select<R>> step) {
        return Cte.recursive(name, first, step, first::union);
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
