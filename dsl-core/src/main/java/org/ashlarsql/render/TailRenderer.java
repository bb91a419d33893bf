package org.ashlarsql.render;

import java.util.List;
import java.util.Objects;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Lock;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.Tail;
import org.jspecify.annotations.Nullable;

/** Writes what stands behind a query's rows, ORDER BY, LIMIT and locks; dialects override what they say otherwise. */
abstract class TailRenderer extends FromRenderer {

    TailRenderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    /** Writes ORDER BY and LIMIT. */
    final SqlWriter tail(Tail tail, List<ExprNode> items, boolean ofSetOperation) {
        for (int i = 0; i < tail.orderBy().size(); i++) {
            if (i == 0) {
                out.clause("order by ");
            } else {
                out.sql(", ");
            }
            OrderItem item = tail.orderBy().get(i);
            ExprNode operand = item.operand();
            boolean named = goesByName(operand, items, ofSetOperation);
            orderItem(item, () -> sorted(operand, named, items), () -> tested(operand, named));
        }
        if (tail.withTies()) {
            withTies(tail);
        } else {
            limit(tail.limit(), tail.offset());
        }
        return out;
    }

    private static boolean goesByName(ExprNode operand, List<ExprNode> items, boolean ofSetOperation) {
        return operand instanceof ExprNode.Labeled
                ? items.contains(operand)
                : ofSetOperation && operand instanceof ExprNode.Column;
    }

    /** By name, or by its place in the select list where two question marks would be two expressions. */
    private void sorted(ExprNode operand, boolean named, List<ExprNode> items) {
        if (named) {
            orderName(operand);
        } else {
            byPlaceOrExpression(operand, items);
        }
    }

    private void tested(ExprNode operand, boolean named) {
        if (named) {
            orderName(operand);
        } else {
            above(Precedence.COMPARISON, operand);
        }
    }

    private void orderName(ExprNode operand) {
        if (operand instanceof ExprNode.Labeled labeled) {
            name(labeled.label());
        } else if (operand instanceof ExprNode.Column column) {
            name(column.name());
        }
    }

    /** Writes FETCH FIRST ... WITH TIES, which LIMIT can't say. */
    protected void withTies(Tail tail) {
        if (tail.offset() != null) {
            out.clause("offset ");
            tail.offset().accept(this).sql(" rows");
        }
        out.clause("fetch first ");
        Objects.requireNonNull(tail.limit()).accept(this).sql(" rows with ties");
    }

    /** Writes LIMIT and OFFSET. */
    protected void limit(@Nullable ExprNode limit, @Nullable ExprNode offset) {
        if (limit != null) {
            out.clause("limit ");
            limit.accept(this);
        } else if (offset != null) {
            noLimit();
        }
        if (offset != null) {
            out.clause("offset ");
            offset.accept(this);
        }
    }

    /** Writes what has to stand before an OFFSET without a LIMIT: in the standard, nothing. */
    protected void noLimit() {}

    final boolean lacksTies(QueryNode node) {
        if (!node.tail().withTies() || dialect.supports(Feature.WITH_TIES)) {
            return false;
        }
        if (node instanceof SelectNode select && !select.extras().locks().isEmpty()) {
            dialect.require(Feature.WITH_TIES, "lock the rows by a query without it");
        }
        return true;
    }

    /**
     * An expression that holds parameters is named by its place in the select list: two question marks are two values
     * for the database, so it could not see that both expressions are one.
     */
    final void byPlaceOrExpression(ExprNode item, List<ExprNode> selected) {
        int place = HoldsBinds.in(item) ? place(item, selected) : 0;
        if (place > 0) {
            out.sql(Integer.toString(place));
        } else {
            item.accept(this);
        }
    }

    /** Where an expression is in the select list, counted from 1, or 0. */
    private static int place(ExprNode item, List<ExprNode> selected) {
        for (int i = 0; i < selected.size(); i++) {
            if (selected.get(i).unlabeled().equals(item.unlabeled())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Writes how the rows that are read are locked. */
    protected void lock(Lock lock, SelectNode node) {
        dialect.require(Feature.ROW_LOCKS, "a transaction that writes locks the whole database");
        lockStrength(lock.strength());
        if (!lock.of().isEmpty()) {
            lockOf(lock.of(), node);
        }
        out.sql(lock.waiting().sql());
    }

    /** Writes against what rows are locked. */
    protected void lockStrength(Lock.Strength strength) {
        if (strength == Lock.Strength.NO_KEY_UPDATE || strength == Lock.Strength.KEY_SHARE) {
            dialect.require(Feature.KEY_LOCKS, "use the stronger forUpdate() or forShare()");
        }
        out.clause("for ").sql(strength.sql());
    }

    /** Writes which tables' rows are locked. */
    protected void lockOf(List<Relation> tables, SelectNode node) {
        out.sql(" of ");
        commaSeparated(tables, table -> name(table.correlation()));
    }
}
