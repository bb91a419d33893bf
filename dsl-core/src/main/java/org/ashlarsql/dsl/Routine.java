package org.ashlarsql.dsl;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.expr.Aggregable;
import org.ashlarsql.expr.ArrayExpr;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.tree.CallNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.jspecify.annotations.Nullable;

/**
 * A function, an aggregate or a procedure that the database's users made, as generated classes call it.
 *
 * <pre>{@code
 * Routine.of("inventory_in_stock").value(BOOLEAN, INVENTORY.inventoryId)   // inventory_in_stock(inventory.inventory_id)
 * Routine.of("app", "total").aggregate(DECIMAL, PAYMENT.amount)            // app.total(payment.amount)
 * Routine.of("film_count").call(outs -> outs.next(INTEGER), Routine.in(val(1)), Routine.out(INTEGER))
 * }</pre>
 */
public final class Routine {

    private final List<Name> name;

    private Routine(List<Name> name) {
        this.name = name;
    }

    /** The routine of this name, where the connection looks for such. */
    public static Routine of(String name) {
        return of(null, name);
    }

    /** The routine of this name in a schema. */
    public static Routine of(@Nullable String schema, String name) {
        return new Routine(Stream.concat(Stream.ofNullable(schema), Stream.of(name))
                .map(Name::of)
                .toList());
    }

    /** A call of a function that makes one value; of such, nothing tells that it's not NULL. */
    public <N> N value(DataType<?, N, ?> type, Expr<?, ?>... arguments) {
        return type.nullable(new ExprNode.NamedCall(name, nodes(arguments)));
    }

    /** A call of an aggregate. */
    public <A, N extends Aggregable<A>> A aggregate(DataType<?, N, ?> type, Expr<?, ?>... arguments) {
        ExprNode.Aggregate node = ExprNode.Aggregate.own(name, nodes(arguments));
        return type.nullable(node).aggregate(node);
    }

    /** A call of an aggregate whose values are of a kind that has no FILTER and no OVER here: arrays, ranges, JSON. */
    public <N> N aggregated(DataType<?, N, ?> type, Expr<?, ?>... arguments) {
        return type.nullable(ExprNode.Aggregate.own(name, nodes(arguments)));
    }

    private static List<ExprNode> nodes(Expr<?, ?>... arguments) {
        return Arrays.stream(arguments).map(Expr::node).toList();
    }

    /** {@code variadic values}: an array in place of as many arguments as it has elements. PostgreSQL alone has it. */
    public static <E, R> ArrayExpr<E, R> variadic(ArrayExpr<E, R> values) {
        return values.sameAs(new ExprNode.Operation("variadic", null, values.node()));
    }

    /** A call of a procedure that hands out nothing. */
    public Call<@Nullable Void> call(Parameter... parameters) {
        return Call.of(node(false, parameters), new Nothing());
    }

    /** A call of a procedure, with what becomes of the values that its parameters hand out. */
    public <R extends @Nullable Object> Call<R> call(Outs.Reading<R> reading, Parameter... parameters) {
        return Call.of(node(false, parameters), reading);
    }

    /** A call of a function that makes nothing: {@code select name(arguments)}. */
    public Call<@Nullable Void> callFunction(Parameter... parameters) {
        return Call.of(node(true, parameters), new Nothing());
    }

    /** What becomes of no values. */
    private record Nothing() implements Outs.Reading<@Nullable Void> {
        @Override
        @SuppressWarnings("NullAway") // R is @Nullable Void here, which NullAway doesn't see
        public @Nullable Void of(Outs outs) {
            return null;
        }
    }

    private CallNode node(boolean function, Parameter... parameters) {
        return new CallNode(
                name, Arrays.stream(parameters).map(Parameter::argument).toList(), function);
    }

    /** A parameter that takes a value. */
    public static Parameter in(Expr<?, ?> value) {
        return new Parameter(new CallNode.Argument(value.node(), null));
    }

    /** A parameter that hands out a value. */
    public static Parameter out(DataType<?, ?, ?> type) {
        return new Parameter(new CallNode.Argument(null, type.sqlType()));
    }

    /** A parameter that takes a value and hands out another one. */
    public static <V> Parameter inOut(Expr<V, ?> value, DataType<V, ?, ?> type) {
        return new Parameter(new CallNode.Argument(value.node(), type.sqlType()));
    }

    /** What stands for a parameter of a procedure. */
    public record Parameter(CallNode.Argument argument) {}
}
