package org.ashlarsql.expr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.GroupingNode;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.type.JdbcType;
import org.ashlarsql.type.RowReader;
import org.ashlarsql.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A value in SQL: a column, a bind parameter, a function of others. Expressions are immutable.
 *
 * <p>The comparisons here are SQL's: unknown when a side is NULL. Java's {@code null} is refused, since a comparison with
 * it would never be true; {@link #isNull()} and {@link #isNotDistinctFrom} say what was meant.
 *
 * @param <V> the value that is compared and computed with
 * @param <R> what reading it yields: {@code V} where NULL is impossible, {@code Optional<V>} where it isn't
 */
public non-sealed interface Expr<V, R> extends Operand<R>, Comparand<V>, InValues<V>, GroupingSet, Ordering {

    /** The type of its values. */
    SqlType<V> sqlType();

    /** What reading it makes of NULL. */
    Nullness<V, R> nullness();

    /** {@code this = value}. */
    default Condition eq(V value) {
        return compare(ComparisonOperator.EQ, bind("eq", value));
    }

    /** {@code this <> value}. */
    default Condition ne(V value) {
        return compare(ComparisonOperator.NE, bind("ne", value));
    }

    /** {@code this < value}. */
    default Condition lt(V value) {
        return compare(ComparisonOperator.LT, bind("lt", value));
    }

    /** {@code this <= value}. */
    default Condition le(V value) {
        return compare(ComparisonOperator.LE, bind("le", value));
    }

    /** {@code this > value}. */
    default Condition gt(V value) {
        return compare(ComparisonOperator.GT, bind("gt", value));
    }

    /** {@code this >= value}. */
    default Condition ge(V value) {
        return compare(ComparisonOperator.GE, bind("ge", value));
    }

    /**
     * {@code this operator other}, where the operator isn't known before, or the types aren't but by their names: each kind of
     * expression has {@code eq}, {@code lt} and the others of its own.
     */
    default Condition compare(ComparisonOperator operator, Comparand<V> other) {
        return new Condition(other.compared(operator, node()));
    }

    /** {@code this is null}. */
    default Condition isNull() {
        return new Condition(new ExprNode.NullTest(node(), false));
    }

    /** {@code this is not null}. */
    default Condition isNotNull() {
        return new Condition(new ExprNode.NullTest(node(), true));
    }

    /** {@code this is distinct from value}: like {@code <>}, but true when one side alone is NULL, never unknown. */
    default Condition isDistinctFrom(@Nullable V value) {
        return new Condition(new ExprNode.DistinctTest(node(), new ExprNode.Bind<>(sqlType(), value), false));
    }

    /** {@code this is distinct from other}: like {@code <>}, but true when one side alone is NULL, never unknown. */
    default Condition isDistinctFrom(Expr<V, ?> other) {
        return new Condition(new ExprNode.DistinctTest(node(), other.node(), false));
    }

    /** {@code this is not distinct from value}: like {@code =}, but NULL equals NULL. */
    default Condition isNotDistinctFrom(@Nullable V value) {
        return new Condition(new ExprNode.DistinctTest(node(), new ExprNode.Bind<>(sqlType(), value), true));
    }

    /** {@code this is not distinct from other}: like {@code =}, but NULL equals NULL. */
    default Condition isNotDistinctFrom(Expr<V, ?> other) {
        return new Condition(new ExprNode.DistinctTest(node(), other.node(), true));
    }

    /** {@code this in (values)}; false for an empty collection. */
    @Override
    default Condition in(Collection<? extends V> values) {
        return inList("in", values, false);
    }

    /** {@code this in (first, second)}. */
    default Condition in(Expr<V, ?> first, Expr<V, ?> second) {
        return new Condition(new ExprNode.InExpressions(node(), List.of(first.node(), second.node()), false));
    }

    /** {@code this in (first, second, third)}. */
    default Condition in(Expr<V, ?> first, Expr<V, ?> second, Expr<V, ?> third) {
        List<ExprNode> elements = List.of(first.node(), second.node(), third.node());
        return new Condition(new ExprNode.InExpressions(node(), elements, false));
    }

    /** {@code this in (select ...)}. */
    default Condition in(Subquery<V> query) {
        return new Condition(new ExprNode.InQuery(node(), query.node(), false));
    }

    /** {@code this in (select ...)}, unknown rather than false where the subquery yields NULL and nothing equal. */
    default Condition in(NullableSubquery<Optional<V>> query) {
        return new Condition(new ExprNode.InQuery(node(), query.node(), false));
    }

    /** {@code this not in (values)}; true for an empty collection. */
    @Override
    default Condition notIn(Collection<? extends V> values) {
        return inList("notIn", values, true);
    }

    /** {@code this not in (first, second)}. One NULL among them would make this never true, so they can't be nullable. */
    default Condition notIn(Expr<V, V> first, Expr<V, V> second) {
        return new Condition(new ExprNode.InExpressions(node(), List.of(first.node(), second.node()), true));
    }

    /** {@code this not in (select ...)}. One NULL in the subquery would make this never true, so it can't be nullable. */
    default Condition notIn(Subquery<V> query) {
        if (query.projection() instanceof OrNull) {
            throw new IllegalArgumentException(
                    this + ".notIn(select ...): the subquery may yield NULL, which makes NOT IN"
                            + " never true; select x.notNull(), filter by x.isNotNull(), or use notExists(...)");
        }
        return new Condition(new ExprNode.InQuery(node(), query.node(), true));
    }

    /** {@code this between low and high}, both included. */
    default Condition between(V low, V high) {
        return new Condition(new ExprNode.Between(node(), bind("between", low), bind("between", high), false, false));
    }

    /** {@code this between low and high}, both included. */
    default Condition between(Expr<V, ?> low, Expr<V, ?> high) {
        return new Condition(new ExprNode.Between(node(), low.node(), high.node(), false, false));
    }

    /** {@code this between symmetric one and other}, whichever of them is the smaller; both included. */
    default Condition betweenSymmetric(V one, V other) {
        ExprNode end = bind("betweenSymmetric", other);
        return new Condition(new ExprNode.Between(node(), bind("betweenSymmetric", one), end, true, false));
    }

    /** {@code this between symmetric one and other}, whichever of them is the smaller; both included. */
    default Condition betweenSymmetric(Expr<V, ?> one, Expr<V, ?> other) {
        return new Condition(new ExprNode.Between(node(), one.node(), other.node(), true, false));
    }

    /** {@code this not between low and high}. */
    default Condition notBetween(V low, V high) {
        return new Condition(
                new ExprNode.Between(node(), bind("notBetween", low), bind("notBetween", high), false, true));
    }

    /** {@code this not between low and high}. */
    default Condition notBetween(Expr<V, ?> low, Expr<V, ?> high) {
        return new Condition(new ExprNode.Between(node(), low.node(), high.node(), false, true));
    }

    /** As an item of ORDER BY, an expression is sorted by its smallest value first. */
    @Override
    default OrderItem orderItem() {
        return asc().orderItem();
    }

    /** Sorts by this expression, smallest first. */
    default SortKey<R> asc() {
        return new SortKey<>(this, false, OrderItem.Nulls.DEFAULT);
    }

    /** {@code this desc}: sorts by this expression, largest first. */
    default SortKey<R> desc() {
        return new SortKey<>(this, true, OrderItem.Nulls.DEFAULT);
    }

    /** This expression, read as the value or null. */
    default Projection<@Nullable V> orNull() {
        return new OrNull<>(this);
    }

    @Override
    default List<ExprNode> items() {
        return List.of(node());
    }

    @Override
    default RowReader<R> reader(Slots slots) {
        JdbcType<V> type = sqlType().on(slots.types());
        Nullness<V, R> nullness = nullness();
        int column = slots.next(sqlType(), nullness);
        return rows -> nullness.read(type.read(rows, column), column);
    }

    @Override
    default ExprNode compared(ComparisonOperator operator, ExprNode left) {
        return new ExprNode.Comparison(operator, left, node());
    }

    @Override
    default GroupingNode grouping() {
        return new GroupingNode.Simple(node());
    }

    private Condition compare(ComparisonOperator operator, ExprNode other) {
        return new Condition(new ExprNode.Comparison(operator, node(), other));
    }

    private ExprNode bind(String method, V value) {
        return new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, method, value));
    }

    private Condition inList(String method, Collection<? extends V> values, boolean negated) {
        List<V> list = new ArrayList<>(values);
        list.forEach(value -> NullArgument.refuse(this, method, value));
        return new Condition(new ExprNode.InList<>(node(), sqlType(), list, negated));
    }
}
