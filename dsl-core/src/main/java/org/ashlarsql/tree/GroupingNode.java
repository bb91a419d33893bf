package org.ashlarsql.tree;

import java.util.List;

/** One element of GROUP BY. */
public sealed interface GroupingNode {

    /** The expressions that it groups by. */
    List<ExprNode> expressions();

    /** Rows with the same value are one group. */
    record Simple(ExprNode expression) implements GroupingNode {
        @Override
        public List<ExprNode> expressions() {
            return List.of(expression);
        }
    }

    /** Groups by several sets of expressions at once. */
    record Sets(GroupingKind kind, List<List<ExprNode>> sets) implements GroupingNode {
        public Sets {
            sets = sets.stream().map(List::copyOf).toList();
        }

        @Override
        public List<ExprNode> expressions() {
            return sets.stream().flatMap(List::stream).distinct().toList();
        }
    }

    /** How the sets are meant. */
    enum GroupingKind {
        /** By all of them, by all but the last, and so on, to the whole. */
        ROLLUP("rollup"),
        /** By every choice of them. */
        CUBE("cube"),
        /** By each of them. */
        GROUPING_SETS("grouping sets");

        private final String sql;

        GroupingKind(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }
    }
}
