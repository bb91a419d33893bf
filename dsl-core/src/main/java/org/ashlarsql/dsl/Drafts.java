package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;

/** What the drafts of INSERT, UPDATE, DELETE and MERGE have in common. */
final class Drafts {

    private Drafts() {}

    static <V> AssignmentNode.Value assignNull(Column<?, V, ?> column) {
        return new AssignmentNode.Value(column.info().name(), new ExprNode.Bind<>(column.sqlType(), null));
    }

    static AssignmentNode assignDefault(Column<?, ?, ?> column) {
        if (column.info().isRequired()) {
            throw new CheckException(
                    "setDefault(" + column + "): the column is NOT NULL and has no default; set a value");
        }
        return new AssignmentNode.Default(column.info().name());
    }

    static List<Name> columns(Projection<?> columns) {
        var names = new ArrayList<Name>();
        for (ExprNode item : columns.items()) {
            if (!(item instanceof ExprNode.Column column)) {
                throw new CheckException("setRow(row(...)) takes columns of the table, but one of them is "
                        + ReadableSql.expression(item) + "; name the columns that the query's are for");
            }
            names.add(column.name());
        }
        return names;
    }

    /** The assignments and one more. */
    static List<AssignmentNode> add(List<AssignmentNode> assignments, AssignmentNode added) {
        for (AssignmentNode assignment : assignments) {
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
