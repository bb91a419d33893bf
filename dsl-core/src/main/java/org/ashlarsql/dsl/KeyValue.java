package org.ashlarsql.dsl;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.SortKey;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.JunctionOperator;
import org.ashlarsql.tree.OrderItem.Nulls;

/** What a row is sorted by and the value that it has there. */
record KeyValue<R>(SortKey<R> key, R value) {

    /** The same in the opposite order. */
    KeyValue<R> reversed() {
        SortKey<R> turned = key.reversed();
        return switch (key.nulls()) {
            case FIRST -> new KeyValue<>(turned.nullsLast(), value);
            case LAST -> new KeyValue<>(turned.nullsFirst(), value);
            case DEFAULT -> new KeyValue<>(turned, value);
        };
    }

    /**
     * The condition of the rows that are sorted behind this value, or that have it and meet {@code tie}; empty where no row
     * does. It says first what holds for all of them, so that an index finds where they begin.
     */
    Optional<ExprNode> behind(Optional<ExprNode> tie) {
        ExprNode.Bind<?> bind = key.bind(value);
        if (bind.value() == null) {
            return behindNull(tie);
        }
        ExprNode strictly = compare(key.descending() ? ComparisonOperator.LT : ComparisonOperator.GT, bind);
        ExprNode values = tie.map(rest -> and(
                        compare(key.descending() ? ComparisonOperator.LE : ComparisonOperator.GE, bind),
                        or(strictly, rest)))
                .orElse(strictly);
        return Optional.of(key.isNullable() && nullsLast() ? or(values, isNull(false)) : values);
    }

    private Optional<ExprNode> behindNull(Optional<ExprNode> tie) {
        return nullsLast()
                ? tie.map(rest -> and(isNull(false), rest))
                : Optional.of(tie.map(rest -> or(isNull(true), rest)).orElseGet(() -> isNull(true)));
    }

    /** A condition that no row meets. */
    ExprNode never() {
        return new ExprNode.InList<>(key.expression().node(), key.expression().sqlType(), List.of(), false);
    }

    private boolean nullsLast() {
        return key.nulls() == Nulls.LAST;
    }

    private ExprNode compare(ComparisonOperator operator, ExprNode bind) {
        return new ExprNode.Comparison(operator, key.expression().node().unlabeled(), bind);
    }

    private ExprNode isNull(boolean negated) {
        return new ExprNode.NullTest(key.expression().node().unlabeled(), negated);
    }

    private static ExprNode and(ExprNode one, ExprNode other) {
        return new ExprNode.Junction(JunctionOperator.AND, List.of(one, other));
    }

    private static ExprNode or(ExprNode one, ExprNode other) {
        return new ExprNode.Junction(JunctionOperator.OR, List.of(one, other));
    }
}
