package org.ashlarsql.dsl;

import java.util.List;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.schema.From;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;

/**
 * The whole numbers from one to another, a row for each.
 *
 * <pre>{@code
 * var n = generateSeries(val(1), val(3)).as("n");
 * select(n.value()).from(n)
 * }</pre>
 *
 * <pre>{@code
 * select n.value from generate_series(?, ?, ?) as n (value)
 * }</pre>
 *
 * @param <V> the class of the numbers
 */
public final class Series<V extends Number> implements From {

    private static final Name VALUE = Name.of("value");

    private final NumExpr<V, V> start;
    private final Relation.TableFunction relation;

    private Series(NumExpr<V, V> start, ExprNode.FunctionCall call, Name alias) {
        this.start = start;
        this.relation = new Relation.TableFunction(call, alias, List.of(VALUE), null, false);
    }

    static <V extends Number> Series<V> of(NumExpr<V, V> start, NumExpr<V, V> stop, NumExpr<V, V> step) {
        var call = new ExprNode.Call("generate_series", List.of(start.node(), stop.node(), step.node()));
        return new Series<>(start, call, Name.of("series"));
    }

    /** This series under another name. */
    public Series<V> as(String alias) {
        return new Series<>(start, relation.function(), Name.of(alias));
    }

    @Override
    public Relation.TableFunction node() {
        return relation;
    }

    /** The number of a row. */
    public NumExpr<V, V> value() {
        return start.sameAs(new ExprNode.Column(relation, VALUE));
    }
}
