package org.ashlarsql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a query's rows are grouped, and which groups and rows are kept behind that.
 *
 * @param having the condition on groups
 * @param qualify the condition on rows with their window functions
 */
public record Grouping(
        List<GroupingNode> groupBy,
        @Nullable ExprNode having,
        @Nullable ExprNode qualify) {
    /** No groups. */
    public static final Grouping NONE = new Grouping(List.of(), null, null);

    public Grouping {
        groupBy = List.copyOf(groupBy);
    }

    /** The grouped expressions of all elements. */
    public List<ExprNode> expressions() {
        return groupBy.stream()
                .flatMap(element -> element.expressions().stream())
                .toList();
    }

    public Grouping withGroupBy(List<GroupingNode> newGroupBy) {
        return new Grouping(newGroupBy, having, qualify);
    }

    public Grouping withHaving(ExprNode newHaving) {
        return new Grouping(groupBy, newHaving, qualify);
    }

    public Grouping withQualify(ExprNode newQualify) {
        return new Grouping(groupBy, having, newQualify);
    }
}
