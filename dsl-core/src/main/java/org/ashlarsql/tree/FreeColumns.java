package org.ashlarsql.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns that a query reads of the queries around it. */
public final class FreeColumns {

    private final Set<Relation> own = new HashSet<>();
    private final List<ExprNode.Column> read = new ArrayList<>();

    private FreeColumns() {}

    /** Those columns, in the order of the text. */
    public static List<ExprNode.Column> of(QueryNode query) {
        var columns = new FreeColumns();
        columns.walk(query);
        return columns.free();
    }

    private List<ExprNode.Column> free() {
        return read.stream().filter(column -> !own.contains(column.relation())).toList();
    }

    private void walk(QueryNode query) {
        if (query instanceof SelectNode select) {
            var inside = new FreeColumns();
            inside.walk(select);
            read.addAll(inside.free());
        } else if (query instanceof QueryNode.SetOperation operation) {
            walk(operation.left());
            walk(operation.right());
        } else if (query instanceof ValuesNode values) {
            values.rows().forEach(this::walk);
        } else if (query instanceof WithNode with) {
            with.tables().forEach(table -> walk(table.query()));
            walk(with.body());
        } else if (query instanceof BoundNode bound) {
            walk(bound.query());
        }
    }

    private void walk(SelectNode select) {
        walk(select.items());
        walk(select.distinct().on());
        walk(select.from());
        walk(select.where());
        walk(select.grouping().expressions());
        walk(select.grouping().having());
        walk(select.grouping().qualify());
        select.tail().orderBy().forEach(item -> walk(item.operand()));
    }

    private void walk(@Nullable FromNode from) {
        if (from instanceof FromNode.Join join) {
            walk(join.left());
            walk(join.right());
            walk(join.on());
        } else if (from != null) {
            own.addAll(Relations.of(from));
            Relations.of(from).forEach(this::inside);
        }
    }

    private void inside(Relation relation) {
        if (relation instanceof Relation.Derived derived) {
            walk(derived.query());
        } else if (relation instanceof Relation.TableFunction call) {
            walk(call.function());
        } else if (relation instanceof Relation.JsonTable table) {
            walk(table.document());
        }
    }

    private void walk(List<ExprNode> nodes) {
        nodes.forEach(this::walk);
    }

    private void walk(@Nullable ExprNode node) {
        if (node instanceof ExprNode.Column column) {
            read.add(column);
        } else if (node != null) {
            Parts parts = Parts.of(node);
            walk(parts.expressions());
            if (parts.query() != null) {
                walk(parts.query());
            }
        }
    }
}
