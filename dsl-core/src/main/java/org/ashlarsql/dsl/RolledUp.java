package org.ashlarsql.dsl;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Nullness;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.BoundNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Grouping;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.QueryNode.SetOperation;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.WithNode;

/** Grouped expressions are NULL in the rows that sum up over them, whatever their types say; so they're read as nullable. */
final class RolledUp {

    private RolledUp() {}

    /** Whether a query has grouping sets. */
    static boolean hasSets(QueryNode query) {
        return query.unbound() instanceof SelectNode select && select.grouping().hasSets();
    }

    /** Refuses a query whose rows read such an expression as one that's never NULL. */
    static void check(QueryNode query, Slots slots) {
        if (query instanceof SelectNode select) {
            checkItems(select, slots);
        } else if (query instanceof SetOperation operation) {
            check(operation.left(), slots);
            check(operation.right(), slots);
        } else if (query instanceof WithNode with) {
            check(with.body(), slots);
        } else if (query instanceof BoundNode bound) {
            check(bound.query(), slots);
        }
    }

    /** The same of a query whose rows may be read by way of another one. */
    static void check(Select<?> query) {
        if (query.node().unbound() instanceof SelectNode select
                && select.grouping().hasSets()) {
            checkItems(select, Slots.of(query.projection()));
        }
    }

    private static void checkItems(SelectNode select, Slots slots) {
        Set<ExprNode> nullable = nullable(select);
        List<ExprNode> items = select.items();
        for (int i = 0; i < items.size() && !nullable.isEmpty(); i++) {
            if (slots.isRequired(i) && nullable.contains(items.get(i).unlabeled())) {
                throw refused(items.get(i).unlabeled());
            }
        }
    }

    /** Refuses to take such an expression of a subquery for one that's never NULL. */
    static void check(QueryNode query, Shape<?, ?, ?> selected) {
        boolean required = selected instanceof Expr<?, ?> expr && expr.nullness() == Nullness.required();
        ExprNode expression = selected.node().unlabeled();
        if (required
                && query.unbound() instanceof SelectNode select
                && nullable(select).contains(expression)) {
            throw refused(expression);
        }
    }

    private static Set<ExprNode> nullable(SelectNode select) {
        Grouping grouping = select.grouping();
        if (!grouping.hasSets()) {
            return Set.of();
        }
        var nullable = new HashSet<ExprNode>();
        grouping.expressions().forEach(expression -> nullable.add(expression.unlabeled()));
        grouping.inEverySet().forEach(expression -> nullable.remove(expression.unlabeled()));
        return nullable;
    }

    private static CheckException refused(ExprNode expression) {
        return new CheckException(ReadableSql.expression(expression) + " is read as one that's never NULL, but grouping"
                + " sets make it NULL in the rows that sum up over it; use its nullable()");
    }
}
