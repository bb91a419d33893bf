package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Subquery;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;

/**
 * Columns for the rows of a query.
 *
 * @param <T> the table
 * @param <R> what a row of the query has to be
 */
public final class InsertColumns<T extends Table<T, ?>, R> {

    private final Table<T, ?> table;
    private final List<Name> columns;

    InsertColumns(Table<T, ?> table, List<Name> columns) {
        this.table = table;
        this.columns = columns;
    }

    static List<Name> names(Table<?, ?> table, Projection<?> columns) {
        var names = new ArrayList<Name>();
        for (ExprNode item : columns.items()) {
            Name name = column(table, item).name();
            if (names.contains(name)) {
                throw new CheckException("columns(...) names " + table + "." + name + " twice; name it once");
            }
            names.add(name);
        }
        return names;
    }

    private static ColumnInfo column(Table<?, ?> table, ExprNode item) {
        for (ColumnInfo column : table.columns()) {
            if (item.equals(new ExprNode.Column(table.relation(), column.name()))) {
                return requireSettable(table, column);
            }
        }
        throw new CheckException("columns(...) takes columns of " + table + ", but one of them is "
                + ReadableSql.expression(item) + "; name the column that the query's is for");
    }

    private static ColumnInfo requireSettable(Table<?, ?> table, ColumnInfo column) {
        if (!column.isSettable()) {
            throw new CheckException("columns(...) names " + table + "." + column.name()
                    + ", which the database computes; leave it out, there and in the query");
        }
        return column;
    }

    /** {@code select ...}: the rows of this query. */
    public Insert<T> select(Subquery<R> query) {
        return Insert.of(table, new InsertQuery(table, columns, query.node()));
    }
}
