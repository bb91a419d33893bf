package org.ashlarsql.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Subquery;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/**
 * Values side by side that are compared as one, from left to right: {@code (a, b) < (c, d)} is
 * {@code a < c or a = c and b < d}.
 *
 * <pre>{@code
 * rowValue(FILM.languageId, FILM.title).gt(new Row2<>(1, "Ran"))
 * rowValue(FILM.languageId, FILM.rating).in(select(LANGUAGE.languageId, val(Rating.G, RATING)).from(LANGUAGE))
 * }</pre>
 *
 * @param <R> a row of plain values: {@code Row2<A, B>}
 */
public final class RowValue<R> implements RowComparand<R> {

    private final List<Expr<?, ?>> parts;
    private final Function<? super R, List<?>> values;

    RowValue(List<Expr<?, ?>> parts, Function<? super R, List<?>> values) {
        this.parts = parts;
        this.values = values;
    }

    /** {@code this = other}, values or expressions. */
    public Condition eq(RowComparand<R> other) {
        return compare(ComparisonOperator.EQ, other);
    }

    /** {@code this <> other}, values or expressions. */
    public Condition ne(RowComparand<R> other) {
        return compare(ComparisonOperator.NE, other);
    }

    /** {@code this < other}, values or expressions. */
    public Condition lt(RowComparand<R> other) {
        return compare(ComparisonOperator.LT, other);
    }

    /** {@code this <= other}, values or expressions. */
    public Condition le(RowComparand<R> other) {
        return compare(ComparisonOperator.LE, other);
    }

    /** {@code this > other}, values or expressions. */
    public Condition gt(RowComparand<R> other) {
        return compare(ComparisonOperator.GT, other);
    }

    /** {@code this >= other}, values or expressions. */
    public Condition ge(RowComparand<R> other) {
        return compare(ComparisonOperator.GE, other);
    }

    /** {@code this >= low and this <= high}. */
    public Condition between(RowValue<R> low, RowValue<R> high) {
        return ge(low).and(le(high));
    }

    /** {@code this is distinct from other}: like {@code <>}, but NULL equals NULL. */
    public Condition isDistinctFrom(RowValue<R> other) {
        return new Condition(new ExprNode.DistinctTest(node(), other.node(), false));
    }

    /** {@code this is not distinct from other}: like {@code =}, but NULL equals NULL. */
    public Condition isNotDistinctFrom(RowValue<R> other) {
        return new Condition(new ExprNode.DistinctTest(node(), other.node(), true));
    }

    /** {@code this in (first, ...)}. */
    @SafeVarargs
    public final Condition in(RowValue<R> first, RowValue<R>... more) {
        var rows = new ArrayList<ExprNode>();
        rows.add(first.node());
        for (RowValue<R> row : more) {
            rows.add(row.node());
        }
        return new Condition(new ExprNode.InExpressions(node(), rows, false));
    }

    /** {@code this in (rows)}; false for an empty collection. */
    public Condition in(Collection<? extends R> rows) {
        return inRows(rows, false);
    }

    /** {@code this in (select ...)}. */
    public Condition in(Subquery<R> query) {
        return new Condition(new ExprNode.InQuery(node(), query.node(), false));
    }

    /** {@code this not in (rows)}; true for an empty collection. */
    public Condition notIn(Collection<? extends R> rows) {
        return inRows(rows, true);
    }

    /** {@code this not in (select ...)}. */
    public Condition notIn(Subquery<R> query) {
        return new Condition(new ExprNode.InQuery(node(), query.node(), true));
    }

    /** The last row comes again up to a power of two, so that few different texts reach the server. */
    private Condition inRows(Collection<? extends R> rows, boolean negated) {
        var nodes = new ArrayList<ExprNode>();
        rows.forEach(row -> nodes.add(bind(row)));
        if (nodes.isEmpty()) {
            return new Condition(
                    new ExprNode.InList<>(parts.get(0).node(), parts.get(0).sqlType(), List.of(), negated));
        }
        int padded = Integer.highestOneBit(nodes.size() * 2 - 1);
        while (nodes.size() < padded) {
            nodes.add(nodes.get(nodes.size() - 1));
        }
        return new Condition(new ExprNode.InExpressions(node(), nodes, negated));
    }

    @SuppressWarnings("unchecked") // a row of values is a comparand for rows like itself alone
    private Condition compare(ComparisonOperator operator, RowComparand<R> other) {
        ExprNode node = other instanceof RowValue<R> expressions ? expressions.node() : bind((R) other);
        return new Condition(new ExprNode.Comparison(operator, node(), node));
    }

    private ExprNode node() {
        return new ExprNode.RowValue(parts.stream().map(Expr::node).toList());
    }

    private ExprNode bind(R row) {
        List<?> list = values.apply(row);
        var nodes = new ArrayList<ExprNode>();
        for (int i = 0; i < list.size(); i++) {
            nodes.add(bind(parts.get(i), list.get(i)));
        }
        return new ExprNode.RowValue(nodes);
    }

    @SuppressWarnings("unchecked") // the value is of the row type that rowValue(...) made of the parts' values
    private <V> ExprNode bind(Expr<V, ?> part, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("a row of " + this + " with null in it would equal nothing; compare with"
                    + " rowValue(..., nullOf(TYPE)) by isNotDistinctFrom(...)");
        }
        return new ExprNode.Bind<>(part.sqlType(), (V) value);
    }

    static List<?> list(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
