package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.AnyText;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.NullableSubquery;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.Quantified;
import org.ashlarsql.expr.QuantifiedRows;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.Subquery;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Quantifier;

/** Functions of numbers, texts and truth values; users have them from {@link Sql}. */
abstract class Scalars extends Extensions {

    Scalars() {}

    /** {@code first || second || ...}; {@code concat(...)} on MariaDB and MySQL. NULL if one is, on every database. */
    @SafeVarargs
    public static <R> TextExpr<R> concat(TextExpr<R> first, TextExpr<R>... more) {
        ExprNode all = first.node();
        for (TextExpr<R> text : more) {
            all = new ExprNode.Concatenation(all, text.node());
        }
        return first.sameAs(all);
    }

    /** {@code first || second || ...}, some of which may be NULL. */
    public static TextExpr<Optional<String>> concat(TextExpr<?> first, AnyText second, AnyText... more) {
        TextExpr<Optional<String>> all = first.concat(second);
        for (AnyText text : more) {
            all = all.concat(text);
        }
        return all;
    }

    /**
     * {@code concat_ws(separator, texts)}: the texts that aren't NULL with the separator between; empty if all are.
     *
     * <pre>{@code
     * concatWs(", ", ADDRESS.street, ADDRESS.city, ADDRESS.country)
     * }</pre>
     */
    @SafeVarargs
    public static TextExpr<String> concatWs(String separator, Expr<String, ?>... texts) {
        var arguments = new ArrayList<ExprNode>(texts.length + 1);
        arguments.add(Sql.val(separator).node());
        for (Expr<String, ?> text : texts) {
            arguments.add(text.node());
        }
        return SqlTypes.TEXT.required(new ExprNode.Call("concat_ws", List.copyOf(arguments)));
    }

    /** {@code random()}: a number from 0 to below 1, another one in each row. */
    public static NumExpr<Double, Double> random() {
        return SqlTypes.DOUBLE.required(new ExprNode.Call("random", List.of()));
    }

    /** {@code pi()}. */
    public static NumExpr<Double, Double> pi() {
        return SqlTypes.DOUBLE.required(new ExprNode.Call("pi", List.of()));
    }

    /** {@code true}: a condition that always holds. */
    public static Condition trueCondition() {
        return Literals.literal(true).asCondition();
    }

    /** {@code false}: a condition that never holds. */
    public static Condition falseCondition() {
        return Literals.literal(false).asCondition();
    }

    /**
     * {@code any (select ...)}: {@code x.gt(any(...))} holds if it does for one row, never for no rows, and is unknown if
     * it's unknown for one and holds for none.
     */
    public static <V> Quantified<V> any(Subquery<V> query) {
        return new QuantifiedRows<>(Quantifier.ANY, query);
    }

    /** {@code any (select ...)} of a query whose values may be NULL, see {@link #any(Subquery)}. */
    public static <V> Quantified<V> any(NullableSubquery<Optional<V>> query) {
        return new QuantifiedRows<>(Quantifier.ANY, query);
    }

    /**
     * {@code all (select ...)}: {@code x.gt(all(...))} holds if it does for every row, always for no rows, and is unknown
     * if it's unknown for one and fails for none.
     */
    public static <V> Quantified<V> all(Subquery<V> query) {
        return new QuantifiedRows<>(Quantifier.ALL, query);
    }

    /** {@code all (select ...)} of a query whose values may be NULL, see {@link #all(Subquery)}. */
    public static <V> Quantified<V> all(NullableSubquery<Optional<V>> query) {
        return new QuantifiedRows<>(Quantifier.ALL, query);
    }
}
