package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Ordering;
import org.ashlarsql.expr.Param;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Subquery;
import org.ashlarsql.render.Arguments;
import org.ashlarsql.schema.From;
import org.ashlarsql.schema.OuterFrom;
import org.ashlarsql.tree.Allowance;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.FromNode.JoinKind;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.QueryNode.SelectNode;
import org.ashlarsql.tree.QueryNode.SetOperation;
import org.ashlarsql.tree.QueryNode.SetOperator;
import org.ashlarsql.tree.QueryNode.Tail;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.StandardTypes;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT. Every method answers a new query and leaves this one as it is; clauses may come in any order.
 *
 * <pre>{@code
 * Select<FilmLine> q = select(row(FILM.title, FILM.length).into(FilmLine::new))
 *     .from(FILM)
 *     .where(FILM.rating.in(Rating.PG, Rating.PG_13), FILM.title.startsWith("A"))
 *     .orderBy(FILM.title.asc())
 *     .limit(10);
 * }</pre>
 *
 * <pre>{@code
 * select film.title, film.length from film
 * where film.rating in (?, ?) and film.title like ? escape '!' order by film.title limit ?
 * }</pre>
 *
 * @param <R> what one of its rows is
 */
public final class Select<R extends @Nullable Object> extends Query<R> implements Subquery<R> {

    private final QueryNode node;

    private Select(QueryNode node, Projection<R> projection, Arguments arguments, Renderings renderings) {
        super(projection, arguments, renderings);
        this.node = node;
    }

    static <R extends @Nullable Object> Select<R> of(Projection<R> projection) {
        var node = new SelectNode(projection.items(), false, null, null, List.of(), null, Tail.NONE, Set.of());
        return new Select<>(node, projection, Arguments.NONE, new Renderings());
    }

    @Override
    public QueryNode node() {
        return node;
    }

    /** {@code select distinct}: each row once. */
    public Select<R> distinct() {
        return with("distinct()", SelectNode::withDistinct);
    }

    /** {@code from table}. */
    public Select<R> from(From table) {
        return with("from(...)", s -> {
            if (s.from() != null) {
                throw new IllegalStateException("from(...) was called already; join " + table
                        + " with join(...), leftJoin(...) or crossJoin(...)");
            }
            return s.withFrom(table.relation());
        });
    }

    /** {@code join table on first and more}: rows that meet on both sides. */
    public Select<R> join(From table, Condition first, Condition... more) {
        return join(JoinKind.INNER, table.relation(), conjunction(first, more));
    }

    /**
     * {@code left join table on first and more}: every row of the left side, with the columns of the right one NULL where
     * nothing meets it. Takes an {@code outer()} twin, whose columns say so.
     */
    public Select<R> leftJoin(OuterFrom table, Condition first, Condition... more) {
        return join(JoinKind.LEFT, table.relation(), conjunction(first, more));
    }

    /** {@code cross join table}: every row of one side with every row of the other. */
    public Select<R> crossJoin(From table) {
        return join(JoinKind.CROSS, table.relation(), null);
    }

    /** {@code where first and more}; further calls add conditions. */
    public Select<R> where(Condition first, Condition... more) {
        return with("where(...)", s -> s.withWhere(and(s.where(), conjunction(first, more))));
    }

    /** {@code group by expressions}; further calls add expressions. */
    public Select<R> groupBy(Expr<?, ?>... expressions) {
        List<ExprNode> added = Arrays.stream(expressions).map(Expr::node).toList();
        return with("groupBy(...)", s -> s.withGroupBy(concat(s.groupBy(), added)));
    }

    /** {@code having first and more}; further calls add conditions. */
    public Select<R> having(Condition first, Condition... more) {
        return with("having(...)", s -> s.withHaving(and(s.having(), conjunction(first, more))));
    }

    /** {@code order by items}; further calls add items behind. */
    public Select<R> orderBy(Ordering... items) {
        List<OrderItem> added = Arrays.stream(items).map(Ordering::node).toList();
        Tail tail = node.tail();
        return withTail(new Tail(concat(tail.orderBy(), added), tail.limit(), tail.offset()));
    }

    /** {@code limit rows}: at most so many rows. */
    public Select<R> limit(long rows) {
        return limit(count("limit", rows));
    }

    /** {@code limit rows}, given at execution. */
    public Select<R> limit(Param<? extends Number> rows) {
        return limit(rows.node());
    }

    /** {@code offset rows}: without the first so many rows. */
    public Select<R> offset(long rows) {
        return offset(count("offset", rows));
    }

    /** {@code offset rows}, given at execution. */
    public Select<R> offset(Param<? extends Number> rows) {
        return offset(rows.node());
    }

    /** {@code union}: the rows of both, each once. */
    public Select<R> union(Select<R> other) {
        return combine(SetOperator.UNION, false, other);
    }

    /** {@code union all}: the rows of both. */
    public Select<R> unionAll(Select<R> other) {
        return combine(SetOperator.UNION, true, other);
    }

    /** {@code intersect}: the rows that are in both, each once. */
    public Select<R> intersect(Select<R> other) {
        return combine(SetOperator.INTERSECT, false, other);
    }

    /** {@code except}: the rows of this query that aren't in the other, each once. */
    public Select<R> except(Select<R> other) {
        return combine(SetOperator.EXCEPT, false, other);
    }

    /** This query as an item of FROM: {@code (select ...) as alias}. */
    public Derived as(String alias) {
        return Derived.of(this, alias);
    }

    /** Waives checks of this query, visibly. */
    public Select<R> allowing(Allowance first, Allowance... more) {
        Set<Allowance> waived = EnumSet.of(first, more);
        return with("allowing(...)", s -> {
            waived.addAll(s.allowances());
            return s.withAllowances(waived);
        });
    }

    /** This query with a value for a parameter; what it was rendered to is kept. */
    public <V> Select<R> bind(Param<V> parameter, V value) {
        return new Select<>(node, projection(), arguments().with(parameter.node(), value), renderings());
    }

    private Select<R> with(String method, Function<SelectNode, SelectNode> change) {
        if (node instanceof SelectNode select) {
            return copy(change.apply(select));
        }
        throw new IllegalStateException(method + " has no place on a set operation; call it on the branches, or select"
                + " from the whole with as(\"name\")");
    }

    private Select<R> copy(QueryNode changed) {
        return new Select<>(changed, projection(), arguments(), new Renderings());
    }

    private Select<R> withTail(Tail tail) {
        return copy(node.withTail(tail));
    }

    private Select<R> limit(ExprNode rows) {
        return withTail(new Tail(node.tail().orderBy(), rows, node.tail().offset()));
    }

    private Select<R> offset(ExprNode rows) {
        return withTail(new Tail(node.tail().orderBy(), node.tail().limit(), rows));
    }

    private Select<R> join(JoinKind kind, Relation right, @Nullable ExprNode on) {
        return with("a join", s -> {
            if (s.from() == null) {
                throw new IllegalStateException(
                        "there's nothing to join " + right.correlation() + " with yet; call from(...) first");
            }
            return s.withFrom(new FromNode.Join(s.from(), kind, right, on));
        });
    }

    private Select<R> combine(SetOperator operator, boolean all, Select<R> other) {
        return copy(new SetOperation(operator, all, node, other.node, Tail.NONE));
    }

    private static ExprNode conjunction(Condition first, Condition... more) {
        return Conditions.all(first, more).node();
    }

    private static ExprNode and(@Nullable ExprNode before, ExprNode added) {
        return before == null
                ? added
                : new Condition(before).and(new Condition(added)).node();
    }

    private static ExprNode count(String clause, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(clause + "(" + rows + "): a number of rows can't be negative");
        }
        return new ExprNode.Bind<>(StandardTypes.BIGINT, rows);
    }

    private static <E> List<E> concat(List<E> before, List<E> added) {
        var all = new ArrayList<>(before);
        all.addAll(added);
        return all;
    }
}
