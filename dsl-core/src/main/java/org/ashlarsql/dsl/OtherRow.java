package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.expr.Window;
import org.ashlarsql.expr.WindowFunction;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.StandardTypes;

/**
 * {@code lag} or {@code lead}: the value of another row of the window, the next one in its direction unless
 * {@link #rows} says how far away.
 *
 * @param <S> the kind of the value
 * @param <N> the same kind with NULL possible
 */
public final class OtherRow<S, N> {

    private final String function;
    private final Shape<S, N, ?> expression;
    private final OptionalInt distance;

    OtherRow(String function, Shape<S, N, ?> expression, OptionalInt distance) {
        this.function = function;
        this.expression = expression;
        this.distance = distance;
    }

    /** {@code lag(expression) over ()}: in no order; NULL where there's no such row. */
    public N over() {
        return over(Window.ALL);
    }

    /** {@code lag(expression) over (window)}: NULL where there's no such row. */
    public N over(Window window) {
        return new WindowFunction<>(call(List.of()), expression::nullable).over(window);
    }

    /**
     * {@code lag(expression, rows)}: so many rows away.
     *
     * @throws IllegalArgumentException for a negative number, which is the other function's
     */
    public OtherRow<S, N> rows(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(function + " of " + rows + " rows: use "
                    + (function.equals("lag") ? "lead" : "lag") + " for the other direction");
        }
        return new OtherRow<>(function, expression, OptionalInt.of(rows));
    }

    /**
     * {@code lag(expression, rows, value)}: this value where there's no such row. MariaDB lacks the third argument and gets
     * a CASE.
     */
    public WindowFunction<S> otherwise(Shape<S, ?, ?> value) {
        return distance.isEmpty()
                ? rows(1).otherwise(value)
                : new WindowFunction<>(call(List.of(value.node())), expression::sameAs);
    }

    private ExprNode call(List<ExprNode> more) {
        var arguments = new ArrayList<>(List.of(expression.node()));
        distance.ifPresent(rows -> arguments.add(new ExprNode.Bind<>(StandardTypes.INTEGER, rows)));
        arguments.addAll(more);
        return new ExprNode.Call(function, arguments);
    }
}
