package org.ashlarsql.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        var all = new ArrayList<ExprNode>(groupBy.size());
        for (GroupingNode element : groupBy) {
            all.addAll(element.expressions());
        }
        return all;
    }

    /** Whether there are several sets to group by. */
    public boolean hasSets() {
        for (GroupingNode element : groupBy) {
            if (element instanceof GroupingNode.Sets) {
                return true;
            }
        }
        return false;
    }

    /** The sets that rows are grouped by: each choice of one set of every element. */
    public List<List<ExprNode>> sets() {
        List<List<ExprNode>> all = List.of(List.of());
        for (GroupingNode element : groupBy) {
            List<List<ExprNode>> before = all;
            List<List<ExprNode>> added = element.expanded();
            all = before.stream()
                    .flatMap(one -> added.stream().map(other -> concat(one, other)))
                    .toList();
        }
        return all;
    }

    /** The expressions that are in every set; the others are NULL in the groups of some. */
    public Set<ExprNode> inEverySet() {
        var common = new HashSet<>(expressions());
        if (hasSets()) {
            sets().forEach(common::retainAll);
        }
        return common;
    }

    static List<ExprNode> concat(List<ExprNode> one, List<ExprNode> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
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
