package org.ashlarsql.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.render.BulkPlan;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.InsertNode;

/** Inserts many rows. */
class BulkInsert<T extends Table<T, ?>> implements BulkOperation<T> {

    @Override
    public BulkPlan.Step step(BulkPlan plan) {
        return plan.insert();
    }

    @Override
    public List<ColumnInfo> columns(Table<T, ?> table, RowValues<T> row) {
        var columns = new ArrayList<ColumnInfo>();
        for (ColumnInfo column : table.columns()) {
            boolean given = row.isSet(column.position()) || table.supplier(column) != null;
            if (column.isSettable() && given) {
                columns.add(column);
            } else if (column.isRequired()) {
                throw new IllegalArgumentException("it doesn't set " + column.name() + ", which " + table
                        + " requires: NOT NULL and without a default");
            }
        }
        return columns;
    }

    @Override
    public InsertNode one(Table<T, ?> table, List<ColumnInfo> columns) {
        List<Optional<ExprNode>> row =
                columns.stream().map(BulkOperation::parameter).map(Optional::of).toList();
        return node(table, columns, new InsertNode.Rows(List.of(row)));
    }

    @Override
    public InsertNode values(Table<T, ?> table, List<ColumnInfo> columns, List<RowValues<T>> rows) {
        return node(
                table,
                columns,
                new InsertNode.Rows(rows.stream()
                        .map(row -> BulkOperation.parameters(columns, row, table))
                        .toList()));
    }

    @Override
    public InsertNode arrays(Table<T, ?> table, List<ColumnInfo> columns) {
        return node(table, columns, new InsertNode.Query(BulkRows.arrays(columns)));
    }

    InsertNode node(Table<T, ?> table, List<ColumnInfo> columns, InsertNode.Source source) {
        return new InsertNode(
                table.relation(),
                columns.stream().map(ColumnInfo::name).toList(),
                source,
                InsertNode.Overriding.NONE,
                null,
                List.of(),
                table.identity());
    }

    @Override
    public boolean takesDefaults() {
        return true;
    }

    @Override
    public boolean isCopy() {
        return true;
    }
}
