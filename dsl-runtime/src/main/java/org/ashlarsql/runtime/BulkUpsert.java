package org.ashlarsql.runtime;

import java.util.List;
import org.ashlarsql.render.BulkPlan;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.UniqueKey;
import org.ashlarsql.tree.ConflictNode;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;

/** Inserts many rows, and updates those that are there already. */
final class BulkUpsert<T extends Table<T, ?>> extends BulkInsert<T> {

    private final UniqueKey<T> key;
    private final List<ColumnInfo> keyColumns;
    private final boolean orAnyOther;

    BulkUpsert(UniqueKey<T> key, boolean orAnyOther) {
        this.key = key;
        this.orAnyOther = orAnyOther;
        this.keyColumns = BulkKey.columns(key);
    }

    @Override
    public void check(RowValues<T> row) {
        BulkKey.require(keyColumns, key, row);
    }

    @Override
    public BulkPlan.Step step(BulkPlan plan) {
        return plan.upsert();
    }

    @Override
    InsertNode node(Table<T, ?> table, List<ColumnInfo> columns, InsertNode.Source source) {
        InsertNode insert = super.node(table, columns, source);
        Relation.TableRef target = table.relation();
        List<Name> set = insert.columns();
        return insert.withConflict(new ConflictNode(
                key.columns(),
                orAnyOther ? List.of() : key.othersMetBy(set),
                ConflictNode.proposed(target),
                ConflictNode.others(target, key.columns(), set),
                null));
    }

    @Override
    public boolean isCopy() {
        return false;
    }
}
