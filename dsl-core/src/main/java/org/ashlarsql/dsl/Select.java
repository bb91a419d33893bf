package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ashlarsql.expr.Binding;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.GroupElement;
import org.ashlarsql.expr.JoinCondition;
import org.ashlarsql.expr.NullableSubquery;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.schema.From;
import org.ashlarsql.schema.FromItem;
import org.ashlarsql.schema.OuterFrom;
import org.ashlarsql.tree.Allowance;
import org.ashlarsql.tree.CommonTable;
import org.ashlarsql.tree.Distinct;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode.JoinKind;
import org.ashlarsql.tree.GroupingNode;
import org.ashlarsql.tree.Hint;
import org.ashlarsql.tree.Lock;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.QueryNode.SetOperation;
import org.ashlarsql.tree.QueryNode.SetOperator;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.Tail;
import org.ashlarsql.tree.ValuesNode;
import org.ashlarsql.tree.WithNode;
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
public final class Select<R extends @Nullable Object> extends Query<R>
        implements NullableSubquery<R>,
                Joining<Select<R>>,
                Combining<R>,
                Paging<Select<R>>,
                Locking<Select<R>>,
                Conditional<Select<R>> {

    private final QueryNode node;

    private Select(QueryNode node, Projection<R> projection, Sending sending) {
        super(projection, sending);
        this.node = node;
    }

    static <R extends @Nullable Object> Select<R> of(Projection<R> projection) {
        var node = SelectNode.of(projection.items());
        return new Select<>(node, projection, Sending.plain());
    }

    static <R extends @Nullable Object> Select<R> values(List<List<ExprNode>> rows, Projection<R> projection) {
        return new Select<>(new ValuesNode(rows, Tail.NONE), projection, Sending.plain());
    }

    /** The query as it stands inside another statement, with the values that its parameters have. */
    @Override
    public QueryNode node() {
        return arguments().in(node);
    }

    @Override
    QueryNode sent() {
        return node;
    }

    /**
     * This query with another select list. ORDER BY, LIMIT and the other clauses stay as they are.
     *
     * <pre>{@code
     * db.list(films.withProjection(row(FILM.filmId, FILM.title)));
     * }</pre>
     *
     * @throws IllegalStateException for set operations and VALUES, whose columns belong to their branches and rows
     */
    public <S extends @Nullable Object> Select<S> withProjection(Projection<S> projection) {
        var changed = changed(node, "withProjection(...)", s -> s.withItems(projection.items()));
        return new Select<>(changed, projection, sending().changed());
    }

    /** {@code select distinct}: each row once. */
    public Select<R> distinct() {
        return with("distinct()", s -> s.withDistinct(Distinct.ROWS));
    }

    /**
     * {@code select distinct on (expressions)}: for each of their values the row that ORDER BY puts first. ORDER BY has to
     * start with them. By numbered rows where it's not PostgreSQL's.
     */
    public Select<R> distinctOn(Expr<?, ?> first, Expr<?, ?>... more) {
        var on = new ArrayList<ExprNode>();
        on.add(first.node());
        Arrays.stream(more).forEach(expression -> on.add(expression.node()));
        return with("distinctOn(...)", s -> s.withDistinct(Distinct.on(on)));
    }

    /** {@code from first, more}: items side by side, which WHERE joins. */
    public Select<R> from(FromItem first, FromItem... more) {
        return with("from(...)", s -> {
            if (s.from() != null) {
                throw new IllegalStateException("from(...) was called already; join " + Joins.name(first)
                        + " with join(...), leftJoin(...) or crossJoin(...)");
            }
            return s.withFrom(Arrays.stream(more).map(FromItem::node).reduce(first.node(), Joins::comma));
        });
    }

    @Override
    public Select<R> withJoin(JoinKind kind, FromItem table, @Nullable JoinCondition condition) {
        return with("a join", s -> {
            if (s.from() == null) {
                throw new IllegalStateException(
                        "there's nothing to join " + Joins.name(table) + " with yet; call from(...) first");
            }
            return s.withFrom(Joins.join(s.from(), kind, table.node(), condition));
        });
    }

    /**
     * Like {@link #join}, unless this very join is there already: for parts of a program that each need a table.
     *
     * @throws IllegalStateException if the table is there, but not by this join
     */
    public Select<R> joinOnce(From table, JoinCondition first, Condition... more) {
        return withJoinOnce(JoinKind.INNER, table, Joins.all(first, more));
    }

    /** Like {@link #leftJoin}, unless this very join is there already; see {@link #joinOnce}. */
    public Select<R> leftJoinOnce(OuterFrom table, JoinCondition first, Condition... more) {
        return withJoinOnce(JoinKind.LEFT, table, Joins.all(first, more));
    }

    private Select<R> withJoinOnce(JoinKind kind, FromItem table, JoinCondition condition) {
        boolean there =
                node.unbound() instanceof SelectNode select && Joins.holds(select.from(), kind, table, condition);
        return there ? this : withJoin(kind, table, condition);
    }

    /** {@code where first and more}; further calls add conditions. */
    public Select<R> where(Condition first, Condition... more) {
        return with("where(...)", s -> s.withWhere(and(s.where(), conjunction(first, more))));
    }

    /**
     * {@code where first and more}, without those conditions that aren't there.
     *
     * <pre>{@code
     * select(FILM).from(FILM).wherePresent(title.map(FILM.title::startsWith), rating.map(FILM.rating::eq))
     * }</pre>
     */
    @SafeVarargs
    public final Select<R> wherePresent(Optional<Condition> first, Optional<Condition>... more) {
        Select<R> all = whenPresent(first, Select::where);
        for (Optional<Condition> condition : more) {
            all = all.whenPresent(condition, Select::where);
        }
        return all;
    }

    /**
     * {@code group by elements}: expressions, and sets of them as {@code rollup(...)}; further calls add elements.
     *
     * <pre>{@code
     * groupBy(FILM.rating, rollup(FILM.languageId, FILM.price))
     * }</pre>
     */
    public Select<R> groupBy(GroupElement... elements) {
        List<GroupingNode> added =
                Arrays.stream(elements).map(GroupElement::grouping).toList();
        return with(
                "groupBy(...)",
                s -> s.withGrouping(s.grouping().withGroupBy(concat(s.grouping().groupBy(), added))));
    }

    /** {@code having first and more}; further calls add conditions. */
    public Select<R> having(Condition first, Condition... more) {
        return with(
                "having(...)",
                s -> s.withGrouping(s.grouping().withHaving(and(s.grouping().having(), conjunction(first, more)))));
    }

    /**
     * {@code qualify first and more}: of the rows with their window functions those that meet the conditions; further calls
     * add conditions. No database here has the clause: the query becomes a derived table, and the conditions its WHERE.
     *
     * <pre>{@code
     * select(FILM.title).from(FILM)
     *     .qualify(rowNumber().over(partitionBy(FILM.languageId).orderBy(FILM.price.desc())).le(3L))
     * }</pre>
     *
     * <pre>{@code
     * select q.title from (select film.title,
     *     row_number() over (partition by film.language_id order by film.price desc) as c2 from film) as q
     * where q.c2 <= ?
     * }</pre>
     */
    public Select<R> qualify(Condition first, Condition... more) {
        return with(
                "qualify(...)",
                s -> s.withGrouping(s.grouping().withQualify(and(s.grouping().qualify(), conjunction(first, more)))));
    }

    /**
     * The rows from some place in a sorted list on: {@code where keys > values order by keys}, see {@link Keyset}. It's
     * the query's whole order.
     *
     * @throws IllegalStateException if the query has an order or an offset already, or if which rows it has depends on all
     *     of them: DISTINCT ON, window functions, set operations
     */
    public Select<R> seek(Keyset.Seek place) {
        if (!node.tail().orderBy().isEmpty() || node.tail().offset() != null) {
            throw new IllegalStateException(
                    "seek(...) says by itself where the rows begin and how they are sorted; leave"
                            + " out orderBy(...) and offset(...)");
        }
        return with("seek(...)", Keyset::requireSeekable)
                .whenPresent(place.condition(), Select::where)
                .orderBy(place.orderBy());
    }

    /**
     * This query as an item of FROM: {@code (select ...) as alias}; {@code columns}, where given, are the names of all its
     * columns.
     */
    public Derived<R> as(String alias, String... columns) {
        return Derived.of(this, alias, columns);
    }

    /**
     * This query as a common table expression: {@code with name as (select ...)}. Every statement that reads it gets the
     * WITH clause by itself.
     */
    public Cte<R> asCte(String name, String... columns) {
        return Cte.of(this, name, columns);
    }

    /**
     * This query with common table expressions of its own, in a WITH in front of this very query instead of the whole
     * statement: needed where they read columns of a query around it, or are to be there without being read.
     */
    public Select<R> with(Cte<?> first, Cte<?>... more) {
        var tables = new ArrayList<CommonTable>();
        tables.add(first.definition());
        Arrays.stream(more).forEach(table -> tables.add(table.definition()));
        return copy(new WithNode(tables, node));
    }

    /**
     * {@code /*+ text *}{@code /} behind SELECT: tells the planner of one database something, which the others never see.
     *
     * <pre>{@code
     * q.hint(MySql.class, "MAX_EXECUTION_TIME(1000)").hint(PostgreSql.class, "SeqScan(film)")
     * }</pre>
     *
     * <p>MySQL reads hints, PostgreSQL does with the extension pg_hint_plan; on the others it's an error to give one.
     */
    public Select<R> hint(Class<? extends Dialect> dialect, String text) {
        var hint = new Hint(dialect, Comments.requireHarmless(text));
        return with(
                "hint(...)",
                s -> s.withExtras(s.extras().withHints(concat(s.extras().hints(), List.of(hint)))));
    }

    @Override
    public Select<R> combine(SetOperator operator, boolean all, Select<R> other) {
        var whole = new SetOperation(operator, all, node(), other.node(), Tail.NONE);
        return new Select<>(whole, projection(), sending().around());
    }

    @Override
    public Select<R> withTail(UnaryOperator<Tail> change) {
        return copy(node.withTail(change.apply(node.tail())));
    }

    @Override
    public Select<R> withLock(Lock lock) {
        return with(
                lock.toString(),
                s -> s.withExtras(s.extras().withLocks(concat(s.extras().locks(), List.of(lock)))));
    }

    /** Waives checks of this query, visibly. */
    public Select<R> allowing(Allowance first, Allowance... more) {
        Set<Allowance> waived = EnumSet.of(first, more);
        return with("allowing(...)", s -> {
            waived.addAll(s.extras().allowances());
            return s.withExtras(s.extras().withAllowances(waived));
        });
    }

    /** This query with a value for a parameter; what it was rendered to is kept. */
    public Select<R> bind(Binding value) {
        return new Select<>(node, projection(), sending().bind(value));
    }

    @Override
    public Select<R> comment(String text) {
        return new Select<>(node, projection(), sending().comment(text));
    }

    private Select<R> with(String method, Function<SelectNode, SelectNode> change) {
        return copy(changed(node, method, change));
    }

    private static QueryNode changed(QueryNode node, String method, Function<SelectNode, SelectNode> change) {
        if (node instanceof SelectNode select) {
            return change.apply(select);
        }
        if (node instanceof WithNode with) {
            return new WithNode(with.tables(), changed(with.body(), method, change));
        }
        throw new IllegalStateException(method + " has no place on a set operation or VALUES; call it on the branches,"
                + " or select from the whole with as(\"name\")");
    }

    private Select<R> copy(QueryNode changed) {
        return new Select<>(changed, projection(), sending().changed());
    }

    private static ExprNode conjunction(Condition first, Condition... more) {
        return Conditions.all(first, more).node();
    }

    private static ExprNode and(@Nullable ExprNode before, ExprNode added) {
        return before == null
                ? added
                : new Condition(before).and(new Condition(added)).node();
    }

    private static <E> List<E> concat(List<E> before, List<E> added) {
        var all = new ArrayList<>(before);
        all.addAll(added);
        return all;
    }
}
