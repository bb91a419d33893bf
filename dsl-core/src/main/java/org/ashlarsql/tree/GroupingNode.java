package org.ashlarsql.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One element of GROUP BY. */
public sealed interface GroupingNode {

    /** The expressions that it groups by. */
    List<ExprNode> expressions();

    /** The sets that it groups by, written out. */
    List<List<ExprNode>> expanded();

    /** Rows with the same value are one group. */
    record Simple(ExprNode expression) implements GroupingNode {
        @Override
        public List<ExprNode> expressions() {
            return List.of(expression);
        }

        @Override
        public List<List<ExprNode>> expanded() {
            return List.of(expressions());
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

        @Override
        public List<List<ExprNode>> expanded() {
            return switch (kind) {
                case ROLLUP -> prefixes();
                case CUBE -> choices();
                case GROUPING_SETS -> sets;
            };
        }

        private List<List<ExprNode>> prefixes() {
            var prefixes = new ArrayList<List<ExprNode>>();
            for (int length = sets.size(); length >= 0; length--) {
                prefixes.add(
                        sets.subList(0, length).stream().flatMap(List::stream).toList());
            }
            return prefixes;
        }

        /** The first ones in as many as possible, as the standard writes them. */
        private List<List<ExprNode>> choices() {
            List<List<ExprNode>> choices = List.of(List.of());
            for (List<ExprNode> set : sets) {
                List<List<ExprNode>> before = choices;
                choices = before.stream()
                        .flatMap(one -> Stream.of(Grouping.concat(one, set), one))
                        .toList();
            }
            return choices;
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
