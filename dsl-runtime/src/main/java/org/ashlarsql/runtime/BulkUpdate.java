package org.ashlarsql.runtime;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.render.BulkPlan;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.UniqueKey;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.Tail;
import org.ashlarsql.tree.UpdateNode;

/** Updates many rows by key. */
final class BulkUpdate<T extends Table<T, ?>> implements BulkOperation<T> {

    private final UniqueKey<T> key;
    private final List<ColumnInfo> keyColumns;

    BulkUpdate(UniqueKey<T> key) {
        this.key = key;
        this.keyColumns = BulkKey.columns(key);
    }

    @Override
    public void check(RowValues<T> row) {
        BulkKey.require(keyColumns, key, row);
    }

    @Override
    public BulkPlan.Step step(BulkPlan plan) {
        return plan.update();
    }

    /** Those that are set, then those of the key. */
    @Override
    public List<ColumnInfo> columns(Table<T, ?> table, RowValues<T> row) {
        var columns = new ArrayList<>(BulkKey.others(key, table, row));
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("it sets no columns but those of the key " + key.columns());
        }
        columns.addAll(keyColumns);
        return columns;
    }

    private List<ColumnInfo> set(List<ColumnInfo> columns) {
        return columns.subList(0, columns.size() - keyColumns.size());
    }

    @Override
    public UpdateNode one(Table<T, ?> table, List<ColumnInfo> columns) {
        List<AssignmentNode> assignments = set(columns).stream()
                .map(column ->
                        (AssignmentNode) new AssignmentNode.Value(column.name(), BulkOperation.parameter(column)))
                .toList();
        ExprNode where = BulkRows.same(table.relation(), keyColumns);
        return new UpdateNode(table.relation(), assignments, null, where, Tail.NONE, List.of());
    }

    @Override
    public UpdateNode values(Table<T, ?> table, List<ColumnInfo> columns, List<RowValues<T>> rows) {
        return from(table, columns, BulkRows.valuesRelation(columns, rows));
    }

    @Override
    public UpdateNode arrays(Table<T, ?> table, List<ColumnInfo> columns) {
        return from(table, columns, BulkRows.arrayRelation(columns));
    }

    private UpdateNode from(Table<T, ?> table, List<ColumnInfo> columns, Relation given) {
        List<AssignmentNode> assignments = set(columns).stream()
                .map(column -> (AssignmentNode) new AssignmentNode.Value(column.name(), BulkRows.column(given, column)))
                .toList();
        ExprNode where = BulkRows.same(table.relation(), given, keyColumns);
        return new UpdateNode(table.relation(), assignments, given, where, Tail.NONE, List.of());
    }

    @Override
    public boolean joinsValues() {
        return true;
    }

    @Override
    public long count(long updated, int rows) {
        return updated;
    }
}
