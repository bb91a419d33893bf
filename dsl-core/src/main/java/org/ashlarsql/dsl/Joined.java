package org.ashlarsql.dsl;

import org.ashlarsql.expr.JoinCondition;
import org.ashlarsql.schema.From;
import org.ashlarsql.schema.FromItem;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.FromNode.JoinKind;
import org.jspecify.annotations.Nullable;

/** Items of FROM joined into one, which can be joined to others as a whole: {@code a join (b join c on ...) on ...}. */
public record Joined(FromNode node) implements From, Joining<Joined> {

    @Override
    public Joined withJoin(JoinKind kind, FromItem table, @Nullable JoinCondition condition) {
        return new Joined(Joins.join(node, kind, table.node(), condition));
    }
}
