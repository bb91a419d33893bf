package org.ashlarsql.runtime;

import java.util.List;
import org.ashlarsql.render.BulkPlan;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.UniqueKey;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.Tail;
import org.jspecify.annotations.Nullable;

/** Deletes many rows by key. */
final class BulkDelete<T extends Table<T, ?>> implements BulkOperation<T> {

    private final UniqueKey<T> key;
    private final List<ColumnInfo> keyColumns;

    BulkDelete(UniqueKey<T> key) {
        this.key = key;
        this.keyColumns = BulkKey.columns(key);
    }

    @Override
    public void check(RowValues<T> row) {
        BulkKey.require(keyColumns, key, row);
    }

    @Override
    public BulkPlan.Step step(BulkPlan plan) {
        return keyColumns.size() == 1 ? plan.delete() : plan.deleteByColumns();
    }

    @Override
    public List<ColumnInfo> columns(Table<T, ?> table, RowValues<T> row) {
        return keyColumns;
    }

    @Override
    public DeleteNode one(Table<T, ?> table, List<ColumnInfo> columns) {
        return node(table, null, BulkRows.same(table.relation(), keyColumns));
    }

    /** A list of values where the key is one column, for which every database uses its index. */
    @Override
    public DeleteNode values(Table<T, ?> table, List<ColumnInfo> columns, List<RowValues<T>> rows) {
        if (keyColumns.size() > 1) {
            Relation given = BulkRows.valuesRelation(columns, rows);
            return node(table, given, BulkRows.same(table.relation(), given, keyColumns));
        }
        ColumnInfo column = keyColumns.get(0);
        List<ExprNode> values =
                rows.stream().map(row -> BulkOperation.parameter(column)).toList();
        ExprNode listed = new ExprNode.InExpressions(BulkRows.column(table.relation(), column), values, false);
        return node(table, null, listed);
    }

    /** {@code key = any (?)}, or a join where the key has several columns. */
    @Override
    public DeleteNode arrays(Table<T, ?> table, List<ColumnInfo> columns) {
        if (keyColumns.size() == 1) {
            return node(table, null, BulkRows.isInArray(table.relation(), keyColumns.get(0)));
        }
        Relation given = BulkRows.arrayRelation(columns);
        return node(table, given, BulkRows.same(table.relation(), given, keyColumns));
    }

    private static DeleteNode node(Table<?, ?> table, @Nullable FromNode using, ExprNode where) {
        return new DeleteNode(table.relation(), using, where, Tail.NONE, List.of());
    }

    @Override
    public boolean joinsValues() {
        return keyColumns.size() > 1;
    }

    @Override
    public long count(long updated, int rows) {
        return updated;
    }
}
