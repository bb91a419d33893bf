package org.ashlarsql.dsl;

import java.util.List;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.QueryNode;

/** The rows of a query for an INSERT ... SELECT. */
record InsertQuery(Table<?, ?> table, List<Name> columns, QueryNode query) implements InsertSource {

    @Override
    public boolean sets(ColumnInfo column) {
        return columns.contains(column.name());
    }

    @Override
    public List<Name> columns(boolean overriding) {
        return columns;
    }

    @Override
    public InsertNode.Query node(boolean overriding) {
        return new InsertNode.Query(query);
    }
}
