package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.Assignment;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.QueryNode;
import org.jspecify.annotations.Nullable;

/** What the drafts of INSERT, UPDATE, DELETE and MERGE have in common. */
final class Drafts {

    private Drafts() {}

    static <V> Assignment.Value assign(Column<?, V, ?> column, @Nullable V value) {
        if (value == null) {
            throw new IllegalArgumentException("set(" + column
                    + ", null) has a null of Java; say setNull(...), which takes only columns that may be NULL");
        }
        return new Assignment.Value(column.info().name(), new ExprNode.Bind<>(column.sqlType(), value));
    }

    static <V> Assignment.Value assign(Column<?, V, ?> column, Expr<V, ?> value) {
        return new Assignment.Value(column.info().name(), value.node());
    }

    static <V> Assignment.Value assignNull(Column<?, V, ?> column) {
        return new Assignment.Value(column.info().name(), new ExprNode.Bind<>(column.sqlType(), null));
    }

    static Assignment assignDefault(Column<?, ?, ?> column) {
        if (column.info().isRequired()) {
            throw new CheckException(
                    "setDefault(" + column + "): the column is NOT NULL and has no default; set a value");
        }
        return new Assignment.Default(column.info().name());
    }

    static Assignment assignRow(Projection<?> columns, QueryNode query) {
        var names = new ArrayList<Name>();
        for (ExprNode item : columns.items()) {
            if (!(item instanceof ExprNode.Column column)) {
                throw new CheckException("setRow(row(...), query) takes columns of the table, but one of them is "
                        + ReadableSql.expression(item) + "; name the columns that the query's are for");
            }
            names.add(column.name());
        }
        return new Assignment.Row(names, query);
    }

    /** The assignments and one more. */
    static List<Assignment> add(List<Assignment> assignments, Assignment added) {
        for (Assignment assignment : assignments) {
            if (!Collections.disjoint(assignment.columns(), added.columns())) {
                throw new CheckException(added.columns().get(0) + " is set twice; set it once");
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
