package org.ashlarsql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in FROM: a relation, or two items joined. */
public sealed interface FromNode permits Relation, FromNode.Join, FromNode.Lateral, FromNode.Sampled {

    <R> R accept(FromVisitor<R> visitor);

    /**
     * A join.
     *
     * @param on its condition; null where there is none, or where {@code using} says it
     * @param using the columns of one name that are equal on both sides; empty without USING
     */
    record Join(
            FromNode left,
            JoinKind kind,
            FromNode right,
            @Nullable ExprNode on,
            List<Name> using) implements FromNode {
        public Join {
            using = List.copyOf(using);
        }

        @Override
        public <R> R accept(FromVisitor<R> visitor) {
            return visitor.visitJoin(this);
        }
    }

    /** A derived table that sees the items before it. */
    record Lateral(Relation.Derived derived) implements FromNode {
        @Override
        public <R> R accept(FromVisitor<R> visitor) {
            return visitor.visitLateral(this);
        }
    }

    /**
     * A random part of a table's rows.
     *
     * @param method how rows are chosen, in the words of the database: {@code bernoulli}, {@code system}
     * @param percent how many, from 0 to 100
     * @param seed what makes the choice repeatable, or null
     */
    record Sampled(
            Relation.TableRef table,
            String method,
            ExprNode percent,
            @Nullable ExprNode seed) implements FromNode {
        @Override
        public <R> R accept(FromVisitor<R> visitor) {
            return visitor.visitSampled(this);
        }
    }

    /** The kinds of joins. */
    enum JoinKind {
        INNER("join"),
        LEFT("left join"),
        RIGHT("right join"),
        FULL("full join"),
        CROSS("cross join"),
        /** Two items of FROM side by side, joined by WHERE. */
        COMMA(",");

        private final String sql;

        JoinKind(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }

        /** Whether rows of the left side may be missing. */
        public boolean leftMayBeMissing() {
            return this == RIGHT || this == FULL;
        }

        /** Whether rows of the right side may be missing. */
        public boolean rightMayBeMissing() {
            return this == LEFT || this == FULL;
        }
    }
}
