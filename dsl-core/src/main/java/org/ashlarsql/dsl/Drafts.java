package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.Assignment;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/** What the drafts of INSERT, UPDATE and DELETE have in common. */
final class Drafts {

    private Drafts() {}

    static <V> Assignment assign(Column<?, V, ?> column, @Nullable V value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "set(" + column + ", null): say setNull(...), which takes only columns that may be NULL");
        }
        return new Assignment(column.info().name(), new ExprNode.Bind<>(column.sqlType(), value));
    }

    static <V> Assignment assign(Column<?, V, ?> column, Expr<V, ?> value) {
        return new Assignment(column.info().name(), value.node());
    }

    static <V> Assignment assignNull(Column<?, V, ?> column) {
        return new Assignment(column.info().name(), new ExprNode.Bind<>(column.sqlType(), null));
    }

    /** The assignments and one more. */
    static List<Assignment> add(List<Assignment> assignments, Assignment added) {
        for (Assignment assignment : assignments) {
            if (assignment.column().equals(added.column())) {
                throw new CheckException(added.column() + " is set twice; set it once");
            }
        }
        var more = new ArrayList<>(assignments);
        more.add(added);
        return more;
    }

    static <T extends Table<T, ?>> Table<T, ?> requireUnaliased(Table<T, ?> table, String function) {
        if (table.relation().alias() != null || table.relation().outer()) {
            throw new CheckException(function + "(" + table + ") takes the table itself, not an alias or outer() twin;"
                    + " alias the other occurrences of the table instead");
        }
        return table;
    }
}
