package org.ashlarsql.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.ashlarsql.render.BulkWay;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.ChangeNode;
import org.ashlarsql.tree.CopyNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.type.JdbcType;
import org.ashlarsql.type.ListType;
import org.ashlarsql.type.SqlType;
import org.jspecify.annotations.Nullable;

/** Writes rows that all set the same columns. */
final class SameColumns<T extends Table<T, ?>> implements AutoCloseable {

    private final Connection connection;
    private final Dialect dialect;
    private final BulkOperation<T> operation;
    private final Table<T, ?> table;
    private final RowValues<T> example;
    private final List<ColumnInfo> columns;
    private final BulkWay way;
    private final BulkBinder binder;
    /** The statement for so many rows, kept for the next ones. */
    private @Nullable BulkStatement prepared;

    private @Nullable BulkWay preparedWay;
    private int preparedRows;

    SameColumns(
            Connection connection,
            Dialect dialect,
            BulkOperation<T> operation,
            Table<T, ?> table,
            RowValues<T> example,
            List<ColumnInfo> columns,
            BulkWay way) {
        this.connection = connection;
        this.dialect = dialect;
        this.operation = operation;
        this.table = table;
        this.example = example;
        this.columns = columns;
        this.way = way;
        this.binder = new BulkBinder(columns, table, dialect.storedTypes());
    }

    boolean fits(RowValues<T> row) {
        return row.setsSameAs(example);
    }

    long write(List<RowValues<T>> rows) throws SQLException {
        for (RowValues<T> row : rows) {
            operation.check(row);
        }
        return switch (wayOf(rows)) {
            case BATCH -> operation.isReturning() || rows.size() == 1 ? oneByOne(rows) : batch(rows);
            case VALUES -> values(rows);
            case ARRAYS -> arrays(rows);
            case COPY -> Copying.copy(connection, copySql(), binder, rows);
        };
    }

    /** Whether one statement writes all of these rows. */
    boolean isOneStatement(List<RowValues<T>> rows) {
        return switch (wayOf(rows)) {
            case BATCH -> rows.size() == 1;
            case VALUES -> rows.size() <= dialect.bulk().mostRows(columns.size());
            case ARRAYS, COPY -> true;
        };
    }

    private BulkWay wayOf(List<RowValues<T>> rows) {
        boolean asTheyAre = way != BulkWay.VALUES || !operation.joinsValues() || binder.isJoinable(rows);
        return asTheyAre ? way : BulkWay.BATCH;
    }

    private String copySql() {
        List<Name> names = columns.stream().map(ColumnInfo::name).toList();
        return dialect.render(new CopyNode(table.relation(), names)).sql();
    }

    private long oneByOne(List<RowValues<T>> rows) throws SQLException {
        BulkStatement one = prepared(BulkWay.BATCH, 1);
        long count = 0;
        for (RowValues<T> row : rows) {
            binder.bind(one.statement(), 1, row);
            count += operation.execute(one.statement(), one.sql(), dialect, 1);
        }
        return count;
    }

    private long batch(List<RowValues<T>> rows) throws SQLException {
        PreparedStatement statement = prepared(BulkWay.BATCH, 1).statement();
        for (RowValues<T> row : rows) {
            binder.bind(statement, 1, row);
            statement.addBatch();
        }
        return operation.count(found(statement.executeBatch()), rows.size());
    }

    /** A driver that was told to rewrite batches doesn't tell; then each row counts. */
    private static long found(int[] counts) {
        return Arrays.stream(counts)
                .map(count -> count == Statement.SUCCESS_NO_INFO ? 1 : count)
                .sum();
    }

    private long values(List<RowValues<T>> rows) throws SQLException {
        int most = dialect.bulk().mostRows(columns.size());
        long count = 0;
        for (int from = 0; from < rows.size(); from += most) {
            count += valuesOfOne(rows.subList(from, Math.min(rows.size(), from + most)));
        }
        return count;
    }

    private long valuesOfOne(List<RowValues<T>> rows) throws SQLException {
        BulkStatement many = prepared(BulkWay.VALUES, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            binder.bind(many.statement(), 1 + i * columns.size(), rows.get(i));
        }
        return operation.execute(many.statement(), many.sql(), dialect, rows.size());
    }

    private long arrays(List<RowValues<T>> rows) throws SQLException {
        BulkStatement arrays = prepared(BulkWay.ARRAYS, 0);
        for (int i = 0; i < columns.size(); i++) {
            bindArray(arrays.statement(), i + 1, columns.get(i).type(), binder.column(i, rows));
        }
        return operation.execute(arrays.statement(), arrays.sql(), dialect, rows.size());
    }

    @SuppressWarnings("unchecked") // a row's values are of its columns' types
    private <V> void bindArray(PreparedStatement statement, int parameter, SqlType<V> type, @Nullable Object[] values)
            throws SQLException {
        JdbcType<List<V>> array = new ListType<>(type).on(dialect.types());
        array.bind(statement, parameter, (List<V>) Arrays.asList(values));
    }

    /** The statement for so many rows in this way; for arrays, 0. */
    private BulkStatement prepared(BulkWay going, int rows) throws SQLException {
        BulkStatement known = prepared;
        if (known != null && preparedWay == going && preparedRows == rows) {
            return known;
        }
        close();
        ChangeNode node = switch (going) {
            case ARRAYS -> operation.arrays(table, columns);
            case VALUES -> operation.values(table, columns, Collections.nCopies(rows, example));
            case BATCH, COPY -> operation.one(table, columns);
        };
        BulkStatement made = new BulkStatement(connection, dialect, node);
        prepared = made;
        preparedWay = going;
        preparedRows = rows;
        return made;
    }

    @Override
    public void close() throws SQLException {
        if (prepared != null) {
            prepared.close();
            prepared = null;
        }
    }
}
