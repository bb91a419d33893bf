package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ashlarsql.expr.ArrayAgg;
import org.ashlarsql.expr.ArrayExpr;
import org.ashlarsql.expr.ArrayType;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Nullness;
import org.ashlarsql.expr.Quantified;
import org.ashlarsql.expr.QuantifiedElements;
import org.ashlarsql.expr.RangeExpr;
import org.ashlarsql.expr.RangeType;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Quantifier;
import org.ashlarsql.type.ListType;
import org.ashlarsql.type.Range;

/** Arrays and ranges; users have them from {@link Sql}. */
abstract class ArrayFunctions extends JsonFunctions {

    ArrayFunctions() {}

    /** {@code array[first, more]}: what the expressions yield as an array, NULL as an element too. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E> ArrayExpr<E, List<E>> array(Expr<E, ?> first, Expr<E, ?>... more) {
        var elements = new ArrayList<ExprNode>();
        elements.add(first.node());
        Arrays.stream(more).map(Expr::node).forEach(elements::add);
        var type = new ArrayType<>(new ListType<>(first.sqlType()), first.sqlType());
        return type.required(new ExprNode.Cast(new ExprNode.Call("array", elements), type.sqlType()));
    }

    /**
     * {@code int4range(lower, upper)}, or what the type is called: from the lower value on, below the upper one. An end
     * that is NULL is none.
     */
    public static <E> RangeExpr<E, Range<E>> range(RangeType<E> type, Expr<E, ?> lower, Expr<E, ?> upper) {
        return type.required(new ExprNode.Call(type.sqlType().name(), List.of(lower.node(), upper.node())));
    }

    /**
     * {@code array_agg(value)}: the values of all rows as an array, NULL among them; NULL itself of no rows. PostgreSQL alone
     * has it; see {@link #jsonArrayAgg} for the others.
     */
    public static <E> ArrayAgg<E> arrayAgg(Expr<E, ?> value) {
        var type = new ListType<>(value.sqlType());
        return new ArrayAgg<>(
                ExprNode.Aggregate.of("array_agg", value.node()), type, value.sqlType(), Nullness.optional());
    }

    /** {@code any (array)}: {@code x.eq(any(POST.tags))} holds if it does for one element. PostgreSQL alone has it. */
    public static <E> Quantified<E> any(ArrayExpr<E, ?> array) {
        return new QuantifiedElements<>(Quantifier.ANY, array);
    }

    /** {@code all (array)}: {@code x.gt(all(POST.ratings))} holds if it does for every element. */
    public static <E> Quantified<E> all(ArrayExpr<E, ?> array) {
        return new QuantifiedElements<>(Quantifier.ALL, array);
    }
}
