package org.ashlarsql.dsl;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ashlarsql.expr.Aggregable;
import org.ashlarsql.expr.Aggregates;
import org.ashlarsql.expr.BoolAggregate;
import org.ashlarsql.expr.BoolExpr;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.NumAggregate;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.RowCount;
import org.ashlarsql.expr.StringAgg;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.ExprNode.Aggregate;
import org.ashlarsql.type.StandardTypes;

/** Aggregate functions; users have them from {@link Sql}. */
abstract class AggregateFunctions extends Groupings {

    private static final Set<String> ORDERED_SETS = Set.of("percentile_cont", "percentile_disc");
    /** How many arguments the standard gives to functions that have methods of their own here. */
    private static final Map<String, Integer> ARGUMENTS =
            Map.of("string_agg", 2, "stddev_pop", 1, "stddev_samp", 1, "var_pop", 1, "var_samp", 1);

    AggregateFunctions() {}

    /**
     * A call of any aggregate function, with the type that you know its result to have; NULL is possible. A function that
     * Ashlar knows by this name is written as it writes that one.
     *
     * <pre>{@code
     * aggregate("product", INTEGER, FILM.length).filter(FILM.rating.eq(Rating.PG))
     * }</pre>
     *
     * <pre>{@code
     * product(film.length) filter (where film.rating = ?)
     * }</pre>
     *
     * @param name a word as SQL writes it, with a schema in front of a dot
     * @throws IllegalArgumentException if the name is none, or the function wants more than it got
     */
    public static <A, N extends Aggregable<A>> A aggregate(
            String name, DataType<?, N, ?> type, Expr<?, ?>... arguments) {
        FunctionName.requireWords(name);
        requireArguments(name, arguments.length);
        Aggregate node =
                Aggregate.of(name, Arrays.stream(arguments).map(Expr::node).toArray(ExprNode[]::new));
        return type.nullable(node).aggregate(node);
    }

    private static void requireArguments(String name, int count) {
        boolean ordered = ORDERED_SETS.contains(name);
        if (ordered || count < ARGUMENTS.getOrDefault(name, 0)) {
            throw new IllegalArgumentException("aggregate(\"" + name + "\", ...) got " + count
                    + (count == 1 ? " argument" : " arguments") + ", but the function wants "
                    + (ordered ? "WITHIN GROUP" : ARGUMENTS.get(name))
                    + "; use the method of that name, as percentileCont(...) or stringAgg(...)");
        }
    }

    /** {@code count(*)}: the number of rows. */
    public static RowCount count() {
        return new RowCount(Aggregate.of("count"));
    }

    /** {@code count(expression)}: the number of rows where it isn't NULL. */
    public static NumAggregate<Long, Long> count(Expr<?, ?> expression) {
        return Aggregates.count(Aggregate.of("count", expression.node()));
    }

    /** {@code count(distinct expression)}: the number of its different values. */
    public static NumAggregate<Long, Long> countDistinct(Expr<?, ?> expression) {
        return count(expression).distinct();
    }

    /**
     * {@code count(distinct first, second, ...)}: the number of different rows of these, those that hold a NULL not counted.
     * SQLite counts one expression only.
     */
    public static NumAggregate<Long, Long> countDistinct(Expr<?, ?> first, Expr<?, ?> second, Expr<?, ?>... more) {
        List<ExprNode> all = Stream.concat(Stream.of(first, second), Arrays.stream(more))
                .map(Expr::node)
                .toList();
        return Aggregates.count(Aggregate.of("count").withArguments(all).withDistinct());
    }

    /** {@code sum(number)}, exact; NULL of no rows. See {@link #sumLong} for whole numbers. */
    public static NumAggregate<BigDecimal, Optional<BigDecimal>> sum(NumExpr<?, ?> number) {
        return Aggregates.sum(number);
    }

    /** {@code sum(number)} of whole numbers, read as a long; NULL of no rows. */
    public static NumAggregate<Long, Optional<Long>> sumLong(NumExpr<?, ?> number) {
        return Aggregates.sumLong(number);
    }

    /** {@code avg(number)}; NULL of no rows. Databases differ in its last digits: {@code round} it. */
    public static NumAggregate<BigDecimal, Optional<BigDecimal>> avg(NumExpr<?, ?> number) {
        return Aggregates.avg(number);
    }

    /** {@code min(expression)}; NULL of no rows. */
    public static <A> A min(Aggregable<A> expression) {
        return expression.aggregate(Aggregate.of("min", expression.node()));
    }

    /** {@code max(expression)}; NULL of no rows. */
    public static <A> A max(Aggregable<A> expression) {
        return expression.aggregate(Aggregate.of("max", expression.node()));
    }

    /** {@code any_value(expression)}: one of its values that aren't NULL, {@code min} but on PostgreSQL; NULL of no rows. */
    public static <A> A anyValue(Aggregable<A> expression) {
        return expression.aggregate(Aggregate.of("any_value", expression.node()));
    }

    /**
     * {@code string_agg(text, separator)}: all texts that aren't NULL, with the separator between them; NULL of no rows.
     * {@code group_concat} on the others than PostgreSQL; MariaDB and MySQL are told for the statement not to cut it off.
     */
    public static StringAgg stringAgg(TextExpr<?> text, String separator) {
        var between = new ExprNode.Bind<>(StandardTypes.text(StandardTypes.UNBOUNDED), separator);
        return Aggregates.stringAgg(Aggregate.of("string_agg", text.node(), between));
    }

    /** {@code bool_and(condition)}: whether it holds in all rows where it isn't unknown; NULL of no rows. */
    public static BoolAggregate<Optional<Boolean>> boolAnd(Condition condition) {
        return condition.asExpr().aggregate(Aggregate.of("bool_and", condition.node()));
    }

    /** {@code bool_and(value)}: whether it's true in all rows where it isn't NULL; NULL of no rows. */
    public static BoolAggregate<Optional<Boolean>> boolAnd(BoolExpr<?> value) {
        return value.aggregate(Aggregate.of("bool_and", value.node()));
    }

    /** {@code bool_or(condition)}: whether it holds in one row at least; NULL of no rows. */
    public static BoolAggregate<Optional<Boolean>> boolOr(Condition condition) {
        return condition.asExpr().aggregate(Aggregate.of("bool_or", condition.node()));
    }

    /** {@code bool_or(value)}: whether it's true in one row at least; NULL of no rows. */
    public static BoolAggregate<Optional<Boolean>> boolOr(BoolExpr<?> value) {
        return value.aggregate(Aggregate.of("bool_or", value.node()));
    }

    /** The standard's name for {@link #boolAnd}. */
    public static BoolAggregate<Optional<Boolean>> every(Condition condition) {
        return boolAnd(condition);
    }

    /** {@code bit_and(number)}: the bits that are set in all whole numbers; NULL of no rows. SQLite lacks it. */
    public static <V extends Number> NumAggregate<V, Optional<V>> bitAndAgg(NumExpr<V, ?> number) {
        return Aggregates.bits("bit_and", number);
    }

    /** {@code bit_or(number)}: the bits that are set in one whole number at least; NULL of no rows. SQLite lacks it. */
    public static <V extends Number> NumAggregate<V, Optional<V>> bitOrAgg(NumExpr<V, ?> number) {
        return Aggregates.bits("bit_or", number);
    }

    /** {@code bit_xor(number)}: the bits that are set in an odd number of them; NULL of no rows. SQLite lacks it. */
    public static <V extends Number> NumAggregate<V, Optional<V>> bitXorAgg(NumExpr<V, ?> number) {
        return Aggregates.bits("bit_xor", number);
    }
}
