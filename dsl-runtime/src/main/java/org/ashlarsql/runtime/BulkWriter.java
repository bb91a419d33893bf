package org.ashlarsql.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.render.BulkPlan;
import org.ashlarsql.render.BulkWay;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.Feature;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.Table;
import org.jspecify.annotations.Nullable;

/** Writes rows, as many at once as may be, whichever columns they set. */
final class BulkWriter<T extends Table<T, ?>> implements AutoCloseable {

    private final Connection connection;
    private final Dialect dialect;
    private final BulkOperation<T> operation;
    private final Table<T, ?> table;
    private final BulkPlan.Step step;
    private final BulkWay wanted;
    private final int rowsAtOnce;
    /** Writes rows that set the same columns as the row before them. */
    private @Nullable SameColumns<T> same;

    BulkWriter(
            Connection connection,
            Dialect dialect,
            BulkOperation<T> operation,
            Bulk.Options options,
            Table<T, ?> table) {
        this.connection = connection;
        this.dialect = dialect;
        this.operation = operation;
        this.table = table;
        this.step = operation.step(dialect.bulk());
        this.wanted = options.way().orElse(step.best());
        this.rowsAtOnce = options.rows() > 0 ? options.rows() : step.rows();
    }

    /** How many rows are written at once, at most. */
    int rowsAtOnce() {
        return wanted == BulkWay.VALUES
                ? Math.min(rowsAtOnce, dialect.bulk().mostRows(table.columns().size()))
                : rowsAtOnce;
    }

    /** Whether a failure leaves the transaction as if none of these rows had been tried. */
    boolean writesAllOrNothing(List<RowValues<T>> rows) throws SQLException {
        return dialect.outlivesFailures()
                && alike(rows) == rows.size()
                && same(rows.get(0)).isOneStatement(rows);
    }

    /** Writes the rows; answers how many rows of the table that was about. */
    long write(List<RowValues<T>> rows) throws SQLException {
        int alike = alike(rows);
        if (alike == rows.size()) {
            return same(rows.get(0)).write(rows);
        }
        if (operation.takesDefaults() && dialect.supports(Feature.DEFAULT_IN_VALUES)) {
            return writeWithDefaults(rows);
        }
        return same(rows.get(0)).write(rows.subList(0, alike)) + write(rows.subList(alike, rows.size()));
    }

    private long writeWithDefaults(List<RowValues<T>> rows) throws SQLException {
        List<ColumnInfo> columns = BulkColumns.ofAny(rows, table, operation);
        int most = dialect.bulk().mostRows(columns.size());
        long count = 0;
        for (int from = 0; from < rows.size(); from += most) {
            List<RowValues<T>> part = rows.subList(from, Math.min(rows.size(), from + most));
            try (var values = new BulkStatement(connection, dialect, operation.values(table, columns, part))) {
                BulkBinder binder = new BulkBinder(columns, table, dialect.storedTypes());
                binder.bindGiven(values.statement(), part);
                count += operation.execute(values.statement(), values.sql(), dialect, part.size());
            }
        }
        return count;
    }

    /** How many of the rows, from the first one on, set the same columns. */
    private int alike(List<RowValues<T>> rows) {
        int alike = 1;
        while (alike < rows.size() && rows.get(alike).setsSameAs(rows.get(0))) {
            alike++;
        }
        return alike;
    }

    private SameColumns<T> same(RowValues<T> row) throws SQLException {
        SameColumns<T> known = same;
        if (known != null && known.fits(row)) {
            return known;
        }
        close();
        List<ColumnInfo> columns = operation.columns(table, row);
        SameColumns<T> made = new SameColumns<>(connection, dialect, operation, table, row, columns, possible(columns));
        same = made;
        return made;
    }

    /** The way that is wanted, or the database's best one that these columns' values can go. */
    private BulkWay possible(List<ColumnInfo> columns) {
        return Stream.concat(Stream.of(wanted), step.ways().stream())
                .filter(way -> isPossible(way, columns))
                .findFirst()
                .orElse(BulkWay.BATCH);
    }

    private boolean isPossible(BulkWay way, List<ColumnInfo> columns) {
        if (way == BulkWay.BATCH || columns.isEmpty()) {
            return way == BulkWay.BATCH;
        }
        return switch (way) {
            case COPY ->
                operation.isCopy()
                        && Copying.isPossible(connection)
                        && columns.stream().allMatch(column -> dialect.types().inCopy(column.type()));
            case ARRAYS -> columns.stream().allMatch(column -> dialect.types().inArrays(column.type()));
            default -> !operation.joinsValues() || step.ways().contains(BulkWay.VALUES);
        };
    }

    @Override
    public void close() throws SQLException {
        if (same != null) {
            same.close();
            same = null;
        }
    }
}
