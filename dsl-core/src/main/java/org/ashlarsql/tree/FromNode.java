package org.ashlarsql.tree;

import org.jspecify.annotations.Nullable;

/** What stands in FROM: a relation, or two items joined. */
public sealed interface FromNode permits Relation, FromNode.Join {

    <R> R accept(FromVisitor<R> visitor);

    /** A join; only a cross join has no condition. */
    record Join(
            FromNode left,
            JoinKind kind,
            FromNode right,
            @Nullable ExprNode on) implements FromNode {
        @Override
        public <R> R accept(FromVisitor<R> visitor) {
            return visitor.visitJoin(this);
        }
    }

    /** The kinds of joins. */
    enum JoinKind {
        INNER("join"),
        LEFT("left join"),
        CROSS("cross join");

        private final String sql;

        JoinKind(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }
    }
}
