package org.ashlarsql.dsl;

import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.JoinCondition;
import org.ashlarsql.schema.OuterFrom;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.FromNode.JoinKind;

/** {@code outer()} twins joined into one, for the far side of an outer join: {@code a left join (b join c on ...) on ...}. */
public record OuterJoined(FromNode node) implements OuterFrom {

    /** {@code join table on first and more}: rows that meet on both sides. */
    public OuterJoined join(OuterFrom table, JoinCondition first, Condition... more) {
        return new OuterJoined(Joins.join(node, JoinKind.INNER, table.node(), Joins.all(first, more)));
    }

    /** {@code left join table on first and more}: every row of the left side. */
    public OuterJoined leftJoin(OuterFrom table, JoinCondition first, Condition... more) {
        return new OuterJoined(Joins.join(node, JoinKind.LEFT, table.node(), Joins.all(first, more)));
    }

    /** {@code cross join table}: every row of one side with every row of the other. */
    public OuterJoined crossJoin(OuterFrom table) {
        return new OuterJoined(Joins.join(node, JoinKind.CROSS, table.node(), null));
    }
}
