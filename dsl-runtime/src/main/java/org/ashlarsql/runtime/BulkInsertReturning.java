package org.ashlarsql.runtime;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.render.BulkPlan;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.RenderedSql;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.type.RowReader;
import org.jspecify.annotations.Nullable;

/** Inserts many rows and reads something of each. */
final class BulkInsertReturning<T extends Table<T, ?>, R extends @Nullable Object> extends BulkInsert<T> {

    private final Projection<R> projection;
    private final List<R> read = new ArrayList<>();
    private @Nullable RowReader<R> reader;

    BulkInsertReturning(Projection<R> projection) {
        this.projection = projection;
    }

    List<R> read() {
        return read;
    }

    @Override
    public BulkPlan.Step step(BulkPlan plan) {
        return plan.insertReturning();
    }

    @Override
    InsertNode node(Table<T, ?> table, List<ColumnInfo> columns, InsertNode.Source source) {
        return super.node(table, columns, source).withReturning(projection.items());
    }

    @Override
    public boolean isCopy() {
        return false;
    }

    @Override
    public boolean isReturning() {
        return true;
    }

    @Override
    public long execute(PreparedStatement statement, RenderedSql sql, Dialect dialect, int rows) throws SQLException {
        int before = read.size();
        try (ResultSet result = Runner.run(statement, sql)) {
            RowReader<R> row = reader(dialect);
            while (result.next()) {
                read.add(row.read(result));
            }
        }
        int found = read.size() - before;
        if (found != rows) {
            throw new IllegalStateException(rows + " rows were inserted, but the database told of " + found
                    + "; insert without returning, and select them");
        }
        return rows;
    }

    private RowReader<R> reader(Dialect dialect) {
        RowReader<R> made = reader;
        if (made == null) {
            made = projection.reader(new Slots(dialect.types()));
            reader = made;
        }
        return made;
    }

    @Override
    public int results() {
        return read.size();
    }

    @Override
    public void keepResults(int results) {
        read.subList(results, read.size()).clear();
    }
}
