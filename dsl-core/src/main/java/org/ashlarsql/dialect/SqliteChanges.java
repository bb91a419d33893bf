package org.ashlarsql.dialect;

import java.util.List;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Parts;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.UpdateNode;
import org.ashlarsql.type.StandardTypes;

/** How SQLite says what it has no words for when rows change. */
final class SqliteChanges {

    private static final ExprNode TRUE = new ExprNode.Literal<>(StandardTypes.BOOLEAN, true);
    private static final ExprNode ONE = new ExprNode.Literal<>(StandardTypes.INTEGER, 1);

    private SqliteChanges() {}

    /** The same rows from a query whose last clause is WHERE. */
    static QueryNode endingInWhere(QueryNode query, List<Name> columns) {
        var rows = new Relation.Derived(query, Name.of("q"), columns, false);
        List<ExprNode> all = columns.stream()
                .map(column -> (ExprNode) new ExprNode.Column(rows, column))
                .toList();
        return SelectNode.of(all).withFrom(rows).withWhere(TRUE);
    }

    /** A row is deleted if it meets any of the other tables' rows. */
    static DeleteNode withoutUsing(DeleteNode node) {
        FromNode using = node.using();
        if (using == null) {
            return node;
        }
        SelectNode met = SelectNode.of(List.of(ONE)).withFrom(using);
        ExprNode where = node.where();
        return new DeleteNode(
                node.table(),
                null,
                new ExprNode.Exists(where == null ? met : met.withWhere(where)),
                node.tail(),
                node.returning());
    }

    /** https://www.sqlite.org/lang_returning.html */
    static void requireOwnColumns(UpdateNode node, Dialect dialect) {
        if (node.from() != null) {
            node.returning().forEach(item -> requireOwn(item, node.table(), dialect));
        }
    }

    private static void requireOwn(ExprNode item, Relation.TableRef table, Dialect dialect) {
        if (item instanceof ExprNode.Column column && !column.relation().equals(table)) {
            throw new UnsupportedFeatureException(
                    "returning " + ReadableSql.expression(item) + ", a column of another table than the updated one",
                    dialect,
                    "return the updated table's columns");
        }
        Parts.of(item).expressions().forEach(part -> requireOwn(part, table, dialect));
    }
}
