package org.ashlarsql.tree;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rows around the current one a window function sees. */
public record Frame(Unit unit, Bound start, Bound end, Exclusion exclusion) {

    /** What an offset counts: rows, values of the sort key, or groups of rows that sort alike. */
    public enum Unit {
        ROWS("rows"),
        RANGE("range"),
        GROUPS("groups");

        private final String sql;

        Unit(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }
    }

    /** Which of the frame's rows are left out. */
    public enum Exclusion {
        NO_OTHERS("no others"),
        CURRENT_ROW("current row"),
        GROUP("group"),
        TIES("ties");

        private final String sql;

        Exclusion(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }
    }

    /** Where a bound lies, in the order in which rows come. */
    public enum Edge {
        UNBOUNDED_PRECEDING("unbounded preceding"),
        PRECEDING("preceding"),
        CURRENT_ROW("current row"),
        FOLLOWING("following"),
        UNBOUNDED_FOLLOWING("unbounded following");

        private final String sql;

        Edge(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }
    }

    /** One end of a frame; only PRECEDING and FOLLOWING have an offset. */
    public record Bound(Edge edge, @Nullable ExprNode offset) {}

    /** Whether a bound is so many units away from the current row. */
    public boolean hasOffset() {
        return start.offset != null || end.offset != null;
    }

    Stream<ExprNode> offsets() {
        return Stream.of(start, end).flatMap(bound -> Stream.ofNullable(bound.offset));
    }
}
