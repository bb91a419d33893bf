package org.ashlarsql.dsl;

import java.util.List;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.JoinCondition;
import org.ashlarsql.expr.Using;
import org.ashlarsql.schema.FromItem;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.FromNode.JoinKind;
import org.ashlarsql.tree.Relations;
import org.jspecify.annotations.Nullable;

/** Joins put together. */
final class Joins {

    private Joins() {}

    static JoinCondition all(JoinCondition first, Condition... more) {
        if (first instanceof Condition condition) {
            return Conditions.all(condition, more);
        }
        if (more.length > 0) {
            throw new IllegalArgumentException(
                    "using(...) is a join's whole condition; say the others in where(...), or join on all of them");
        }
        return first;
    }

    static FromNode join(FromNode left, JoinKind kind, FromNode right, @Nullable JoinCondition condition) {
        if (condition instanceof Using using) {
            return new FromNode.Join(left, kind, right, null, using.columns());
        }
        return new FromNode.Join(left, kind, right, condition instanceof Condition on ? on.node() : null, List.of());
    }

    /**
     * Whether a FROM holds this very join.
     *
     * @throws IllegalStateException if it holds the table, but not by this join
     */
    static boolean holds(@Nullable FromNode from, JoinKind kind, FromItem table, JoinCondition condition) {
        if (from == null || !Relations.of(from).containsAll(Relations.of(table.node()))) {
            return false;
        }
        for (FromNode node = from; node instanceof FromNode.Join join; node = join.left()) {
            if (join.equals(join(join.left(), kind, table.node(), condition))) {
                return true;
            }
        }
        throw new IllegalStateException(
                name(table) + " is in FROM already, but not by this join; use the same condition and kind of join, or"
                        + " another name with as(\"...\")");
    }

    /** How messages name an item of FROM. */
    static String name(FromItem item) {
        return Relations.of(item.node()).get(0).correlation().text();
    }

    /** The items side by side. */
    static FromNode comma(FromNode left, FromNode right) {
        return new FromNode.Join(left, JoinKind.COMMA, right, null, List.of());
    }
}
