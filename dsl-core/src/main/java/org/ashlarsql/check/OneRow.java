package org.ashlarsql.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FreeColumns;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.JunctionOperator;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Parts;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.Relations;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.Tail;
import org.ashlarsql.tree.ValuesNode;
import org.ashlarsql.tree.WithNode;
import org.jspecify.annotations.Nullable;

/** The relations of a FROM that yield one row at most, which can't multiply the rows of the others. */
final class OneRow {

    private final Set<Relation> all;
    /** The columns that equal one value in all rows that are left. */
    private final Set<ExprNode.Column> fixed = new HashSet<>();

    OneRow(FromNode from, @Nullable ExprNode where) {
        all = Set.copyOf(Relations.of(from));
        fix(where, all);
        walk(from);
    }

    /** Whether this relation of the FROM yields one row at most. */
    boolean holds(Relation relation) {
        if (relation instanceof Relation.TableRef table) {
            return !table.key().isEmpty() && table.key().stream().allMatch(key -> isFixed(table, key));
        }
        if (relation instanceof Relation.Derived derived) {
            return holds(derived.query());
        }
        return relation instanceof Relation.CommonTableRef reference
                && reference.definition() != null
                && !reference.definition().recursive()
                && holds(reference.definition().query());
    }

    private boolean isFixed(Relation.TableRef table, Name key) {
        return fixed.contains(new ExprNode.Column(table, key));
    }

    private static boolean holds(QueryNode query) {
        QueryNode node = query.unbound();
        if (isLimited(node.tail())) {
            return true;
        }
        if (node instanceof WithNode with) {
            return holds(with.body());
        }
        return node instanceof SelectNode select
                ? holds(select)
                : node instanceof ValuesNode values && values.rows().size() == 1;
    }

    private static boolean holds(SelectNode select) {
        if (select.grouping().groupBy().isEmpty() && GroupingCheck.isAggregated(select)) {
            return true;
        }
        if (select.grouping().hasSets()) {
            return false;
        }
        if (select.from() == null) {
            return true;
        }
        var from = new OneRow(select.from(), select.where());
        return from.all.stream().allMatch(from::holds);
    }

    private static boolean isLimited(Tail tail) {
        return !tail.withTies() && isAtMostOne(tail.limit());
    }

    private static boolean isAtMostOne(@Nullable ExprNode limit) {
        Object value = limit instanceof ExprNode.Bind<?> bind
                ? bind.value()
                : limit instanceof ExprNode.Literal<?> literal ? literal.value() : null;
        return value instanceof Number number && number.longValue() <= 1;
    }

    /** The condition of an outer join says nothing of the rows that are kept without a match. */
    private void walk(FromNode from) {
        if (from instanceof FromNode.Join join) {
            walk(join.left());
            walk(join.right());
            var matched = new HashSet<Relation>();
            if (!join.kind().rightMayBeMissing()) {
                matched.addAll(Relations.of(join.left()));
            }
            if (!join.kind().leftMayBeMissing()) {
                matched.addAll(Relations.of(join.right()));
            }
            fix(join.on(), matched);
        }
    }

    private void fix(@Nullable ExprNode condition, Set<Relation> of) {
        if (condition instanceof ExprNode.Junction junction && junction.operator() == JunctionOperator.AND) {
            junction.parts().forEach(part -> fix(part, of));
        } else if (condition instanceof ExprNode.Comparison equality && equality.operator() == ComparisonOperator.EQ) {
            fix(equality.left(), equality.right(), of);
            fix(equality.right(), equality.left(), of);
        }
    }

    private void fix(ExprNode one, ExprNode other, Set<Relation> of) {
        if (one instanceof ExprNode.Column column && of.contains(column.relation()) && isTheSameInAllRows(other)) {
            fixed.add(column);
        }
    }

    private boolean isTheSameInAllRows(ExprNode node) {
        if (node instanceof ExprNode.Column column) {
            return !all.contains(column.relation());
        }
        Parts parts = Parts.of(node);
        List<ExprNode.Column> free = parts.query() == null ? List.of() : FreeColumns.of(parts.query());
        return parts.expressions().stream().allMatch(this::isTheSameInAllRows)
                && free.stream().allMatch(this::isTheSameInAllRows);
    }
}
