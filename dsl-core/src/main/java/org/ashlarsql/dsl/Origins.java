package org.ashlarsql.dsl;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ashlarsql.tree.ColumnNames;
import org.ashlarsql.tree.CommonTable;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;

/** Which item of a query an expression made: the same one, the same under a label, or the column that came from it. */
final class Origins {

    static final int NONE = -1;
    static final int SEVERAL = -2;

    private Origins() {}

    /** The place of the item that {@code selected} made, NONE, or SEVERAL where it's up to the reader. */
    static int place(List<ExprNode> items, ExprNode selected) {
        int same = items.indexOf(selected);
        if (same >= 0) {
            return same;
        }
        int labelled = only(items, item -> item.unlabeled().equals(selected.unlabeled()));
        return labelled == NONE ? only(items, item -> comesFrom(item.unlabeled(), selected)) : labelled;
    }

    private static int only(List<ExprNode> items, Predicate<ExprNode> wanted) {
        int[] places = IntStream.range(0, items.size())
                .filter(i -> wanted.test(items.get(i)))
                .toArray();
        return switch (places.length) {
            case 0 -> NONE;
            case 1 -> places[0];
            default -> SEVERAL;
        };
    }

    /** Whether this is a column that {@code selected} made further inside; not across an outer join, which adds NULLs. */
    private static boolean comesFrom(ExprNode item, ExprNode selected) {
        if (!(item instanceof ExprNode.Column column) || column.relation().outer()) {
            return false;
        }
        if (column.relation() instanceof Relation.Derived derived) {
            return madeBy(derived.query(), derived.columns(), column.name(), selected);
        }
        if (column.relation() instanceof Relation.CommonTableRef ref) {
            CommonTable definition = ref.definition();
            return definition != null && madeBy(definition.query(), ref.columns(), column.name(), selected);
        }
        return false;
    }

    private static boolean madeBy(QueryNode query, List<Name> columns, Name column, ExprNode selected) {
        List<ExprNode> items = query.items().stream().map(RoomToGrow::unwidened).toList();
        List<Name> names = columns.isEmpty() ? ColumnNames.unique(items) : columns;
        int place = names.indexOf(column);
        return place >= 0 && !RolledUp.hasSets(query) && place == place(items, selected);
    }
}
