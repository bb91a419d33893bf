package org.ashlarsql.dsl;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ashlarsql.expr.BoolExpr;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.expr.SortKey;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.schema.From;
import org.ashlarsql.tree.CommonTable;
import org.ashlarsql.tree.CommonTable.Cycle;
import org.ashlarsql.tree.CommonTable.Search;
import org.ashlarsql.tree.CommonTable.Traversal;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation.CommonTableRef;
import org.ashlarsql.type.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * A common table expression: a query under a name. A statement that reads it gets the WITH clause by itself, however deep
 * inside it is read; {@link #as} reads it once more under another name.
 *
 * <pre>{@code
 * var total = sum(PAYMENT.amount).as("total");
 * var spent = select(PAYMENT.customerId, total).from(PAYMENT).groupBy(PAYMENT.customerId).asCte("spent");
 * select(spent).from(spent).where(spent.get(total).gt(BigDecimal.TEN))
 * }</pre>
 *
 * <pre>{@code
 * with spent as (select payment.customer_id, sum(payment.amount) as total from payment group by payment.customer_id)
 * select spent.customer_id, spent.total from spent where spent.total > ?
 * }</pre>
 *
 * @param <R> what one of its rows is
 */
public final class Cte<R extends @Nullable Object> implements From, Projection<R> {

    private static final Name SEARCH_ORDER = Name.of("search_order");
    private static final Name IS_CYCLE = Name.of("is_cycle");
    private static final Name CYCLE_PATH = Name.of("cycle_path");

    private final CommonTableRef relation;
    private final Output<R> output;

    private Cte(CommonTableRef relation, Output<R> output) {
        this.relation = relation;
        this.output = output;
    }

    static <R extends @Nullable Object> Cte<R> of(Select<R> query, String name, String... columns) {
        return of(name, query.node(), Output.of(query, name, columns));
    }

    static <R extends @Nullable Object> Cte<R> of(String name, QueryNode query, Output<R> output) {
        return of(
                new CommonTable(Name.of(name), output.names(), query, false, Optional.empty(), Traversal.NONE), output);
    }

    private static <R extends @Nullable Object> Cte<R> of(CommonTable table, Output<R> output) {
        return new Cte<>(new CommonTableRef(table.name(), null, table.columns(), table, false), output);
    }

    /** The common table expression of its first rows and of what a step makes of itself, united in some way. */
    static <R extends @Nullable Object> Cte<R> recursive(
            String name, Select<R> first, Function<Cte<R>, Select<R>> step, UnaryOperator<Select<R>> united) {
        Output<R> output = Output.of(first, name);
        Name table = Name.of(name);
        var self = new Cte<>(new CommonTableRef(table, null, output.names(), null, false), output);
        Select<R> next = step.apply(self);
        QueryNode query =
                new RoomToGrow(table, output.names()).widened(united.apply(next).node(), first, next);
        return of(new CommonTable(table, output.names(), query, true, Optional.empty(), Traversal.NONE), output);
    }

    @Override
    public CommonTableRef node() {
        return relation;
    }

    CommonTable definition() {
        return Objects.requireNonNull(
                relation.definition(), "a recursive table has no definition yet inside its own query");
    }

    /**
     * The column that {@code selected} made.
     *
     * @throws org.ashlarsql.check.CheckException if the query doesn't select it
     */
    public <S> S get(Shape<S, ?, ?> selected) {
        return selected.sameAs(output.column(relation, selected));
    }

    /**
     * The column of this name, which isn't NULL; {@code column(name, type).nullable()} is one that may be.
     *
     * @throws org.ashlarsql.check.CheckException if the query has no such column
     */
    public <M> M column(String name, DataType<?, ?, M> type) {
        return type.required(output.column(relation, name));
    }

    /** This table read under another name: {@code from name as alias}. */
    public Cte<R> as(String alias) {
        return new Cte<>(
                new CommonTableRef(
                        relation.name(), Name.of(alias), relation.columns(), relation.definition(), relation.outer()),
                output);
    }

    /** This table as the far side of an outer join. */
    public OuterDerived outer() {
        return new OuterDerived(
                new CommonTableRef(relation.name(), relation.alias(), relation.columns(), relation.definition(), true),
                output);
    }

    /** {@code as materialized}: computed once, however often it's read. */
    public Cte<R> materialized() {
        return withMaterialized(true);
    }

    /** {@code as not materialized}: merged into the queries that read it. */
    public Cte<R> notMaterialized() {
        return withMaterialized(false);
    }

    private Cte<R> withMaterialized(boolean materialized) {
        CommonTable t = definition();
        return of(
                new CommonTable(
                        t.name(), t.columns(), t.query(), t.recursive(), Optional.of(materialized), t.traversal()),
                output);
    }

    /**
     * {@code search depth first by keys set search_order}: a row's descendants come right behind it; {@link #searchOrder()}
     * sorts so. PostgreSQL alone has it.
     */
    public Cte<R> searchDepthFirst(Shape<?, ?, ?> first, Shape<?, ?, ?>... more) {
        return withTraversal(definition().traversal().withSearch(new Search(true, names(first, more), SEARCH_ORDER)));
    }

    /** {@code search breadth first by keys set search_order}: rows come level by level; {@link #searchOrder()} sorts so. */
    public Cte<R> searchBreadthFirst(Shape<?, ?, ?> first, Shape<?, ?, ?>... more) {
        return withTraversal(definition().traversal().withSearch(new Search(false, names(first, more), SEARCH_ORDER)));
    }

    /** Sorts in the order of {@link #searchDepthFirst} or {@link #searchBreadthFirst}. */
    public SortKey<?> searchOrder() {
        return SqlTypes.TEXT
                .required(new ExprNode.Column(relation, SEARCH_ORDER))
                .asc();
    }

    /**
     * {@code cycle keys set is_cycle using cycle_path}: a row whose keys stand in its path already is marked by
     * {@link #isCycle()} and not followed. PostgreSQL alone has it.
     */
    public Cte<R> cycle(Shape<?, ?, ?> first, Shape<?, ?, ?>... more) {
        return withTraversal(definition().traversal().withCycle(new Cycle(names(first, more), IS_CYCLE, CYCLE_PATH)));
    }

    /** Whether the row closes a {@link #cycle}. */
    public BoolExpr<Boolean> isCycle() {
        return SqlTypes.BOOLEAN.required(new ExprNode.Column(relation, IS_CYCLE));
    }

    private Cte<R> withTraversal(Traversal traversal) {
        CommonTable t = definition();
        return of(
                new CommonTable(t.name(), t.columns(), t.query(), t.recursive(), t.materialized(), traversal), output);
    }

    private List<Name> names(Shape<?, ?, ?> first, Shape<?, ?, ?>... more) {
        return Stream.concat(Stream.of(first), Arrays.stream(more))
                .map(key -> output.column(relation, key.node()))
                .map(ExprNode.Column::name)
                .toList();
    }

    @Override
    public List<ExprNode> items() {
        return output.columns(relation);
    }

    @Override
    public RowReader<R> reader(Slots slots) {
        return output.projection().reader(slots);
    }
}
