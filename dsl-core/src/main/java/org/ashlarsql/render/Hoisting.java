package org.ashlarsql.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ashlarsql.tree.ColumnNames;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.ExprRewriter;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Parts;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Splits expressions between a derived table and the query around it: what has to be computed inside becomes a column of the
 * derived table, and expressions outside are made of those columns.
 */
final class Hoisting extends ExprRewriter {

    private final Predicate<ExprNode> inside;
    private final Map<ExprNode, Name> columns = new LinkedHashMap<>();
    private @Nullable Relation derived;

    /**
     * @param inside what has to be computed inside, as a whole
     */
    Hoisting(Predicate<ExprNode> inside) {
        this.inside = inside;
    }

    /** Whether an expression is of one of the relations that the derived table reads, or can't tell what it's of. */
    static boolean isOfRows(ExprNode node, List<Relation> relations) {
        if (node instanceof ExprNode.Column column) {
            return relations.contains(column.relation());
        }
        return node instanceof ExprNode.Raw || Parts.of(node).query() != null;
    }

    /** Makes a column of an item of the select list, under the name that it has there if that's still free. */
    void select(ExprNode item) {
        columns.computeIfAbsent(item.unlabeled(), node -> ColumnNames.of(item, names()));
    }

    /** Makes a column of an expression. */
    void add(ExprNode node) {
        columns.computeIfAbsent(node.unlabeled(), whole -> ColumnNames.free("c", names()));
    }

    /** Makes columns of those parts of an expression that have to be computed inside. */
    void collect(ExprNode node) {
        if (columns.containsKey(node.unlabeled())) {
            return;
        }
        if (inside.test(node)) {
            add(node);
        } else {
            Parts.of(node).expressions().forEach(this::collect);
        }
    }

    /** What the derived table selects. */
    List<ExprNode> items() {
        return List.copyOf(columns.keySet());
    }

    /** The query of these items as a derived table, by a name that none of the tables outside has that are read there. */
    Relation.Derived derive(QueryNode query, List<ExprNode> outside) {
        String alias = "q";
        for (int i = 2; isTaken(alias, outside); i++) {
            alias = "q" + i;
        }
        var relation = new Relation.Derived(query, Name.of(alias), names(), false);
        derived = relation;
        return relation;
    }

    private boolean isTaken(String alias, List<ExprNode> outside) {
        return outside.stream().anyMatch(node -> {
            if (columns.containsKey(node.unlabeled())) {
                return false;
            }
            boolean here = node instanceof ExprNode.Column column
                    && column.relation().correlation().text().equals(alias);
            return here || isTaken(alias, Parts.of(node).expressions());
        });
    }

    /** An expression as the query outside has it. */
    @Override
    public ExprNode rewrite(ExprNode node) {
        Name column = columns.get(node.unlabeled());
        return column == null || derived == null ? super.rewrite(node) : new ExprNode.Column(derived, column);
    }

    /** An item of the select list as the query outside has it, under the name that it had, if it had one. */
    ExprNode item(ExprNode item) {
        ExprNode outside = rewrite(item.unlabeled());
        Optional<Name> name = ColumnNames.own(item);
        boolean own = name.isEmpty()
                || (outside instanceof ExprNode.Column column && column.name().equals(name.get()));
        return own ? outside : new ExprNode.Labeled(outside, name.get());
    }

    private List<Name> names() {
        return List.copyOf(columns.values());
    }
}
