package org.ashlarsql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One SELECT. */
public record SelectNode(
        List<ExprNode> items,
        Distinct distinct,
        @Nullable FromNode from,
        @Nullable ExprNode where,
        Grouping grouping,
        Tail tail,
        Extras extras)
        implements QueryNode {

    public SelectNode {
        items = List.copyOf(items);
    }

    /** The SELECT of these items and nothing else. */
    public static SelectNode of(List<ExprNode> items) {
        return new SelectNode(items, Distinct.NONE, null, null, Grouping.NONE, Tail.NONE, Extras.NONE);
    }

    public SelectNode withItems(List<ExprNode> newItems) {
        return new SelectNode(newItems, distinct, from, where, grouping, tail, extras);
    }

    public SelectNode withDistinct(Distinct newDistinct) {
        return new SelectNode(items, newDistinct, from, where, grouping, tail, extras);
    }

    public SelectNode withFrom(FromNode newFrom) {
        return new SelectNode(items, distinct, newFrom, where, grouping, tail, extras);
    }

    public SelectNode withWhere(ExprNode newWhere) {
        return new SelectNode(items, distinct, from, newWhere, grouping, tail, extras);
    }

    public SelectNode withGrouping(Grouping newGrouping) {
        return new SelectNode(items, distinct, from, where, newGrouping, tail, extras);
    }

    @Override
    public SelectNode withTail(Tail newTail) {
        return new SelectNode(items, distinct, from, where, grouping, newTail, extras);
    }

    public SelectNode withExtras(Extras newExtras) {
        return new SelectNode(items, distinct, from, where, grouping, tail, newExtras);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitSelect(this);
    }
}
