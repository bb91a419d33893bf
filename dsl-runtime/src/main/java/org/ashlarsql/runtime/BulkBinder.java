package org.ashlarsql.runtime;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.Table;
import org.ashlarsql.type.JdbcType;
import org.ashlarsql.type.TypeMap;
import org.jspecify.annotations.Nullable;

/** Binds the values of rows. */
final class BulkBinder {

    private final JdbcType<?>[] types;
    private final int[] positions;
    private final @Nullable Supplier<?>[] suppliers;
    private final boolean supplies;
    private final TypeMap map;

    BulkBinder(List<ColumnInfo> columns, Table<?, ?> table, TypeMap map) {
        int size = columns.size();
        this.map = map;
        types = new JdbcType<?>[size];
        positions = new int[size];
        suppliers = new Supplier<?>[size];
        for (int i = 0; i < size; i++) {
            ColumnInfo column = columns.get(i);
            types[i] = column.type().on(map);
            positions[i] = column.position();
            suppliers[i] = table.supplier(column);
        }
        supplies = Arrays.stream(suppliers).anyMatch(Objects::nonNull);
    }

    /** Binds a row's values from a parameter on. */
    void bind(PreparedStatement statement, int first, RowValues<?> row) throws SQLException {
        for (int i = 0; i < types.length; i++) {
            bind(statement, first + i, types[i], value(row, i));
        }
    }

    /** Binds what the rows have values for; the statement has a DEFAULT in the place of anything else. */
    void bindGiven(PreparedStatement statement, List<? extends RowValues<?>> rows) throws SQLException {
        int parameter = 1;
        for (RowValues<?> row : rows) {
            for (int i = 0; i < types.length; i++) {
                if (row.isSet(positions[i]) || suppliers[i] != null) {
                    bind(statement, parameter++, types[i], value(row, i));
                }
            }
        }
    }

    /** A column's values, one for each row. */
    @Nullable
    Object[] column(int column, List<? extends RowValues<?>> rows) {
        @Nullable Object[] values = new Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(rows.get(i), column);
        }
        return values;
    }

    /** Whether a table of VALUES keeps these rows as they are. */
    boolean isJoinable(List<? extends RowValues<?>> rows) {
        for (RowValues<?> row : rows) {
            for (int position : positions) {
                Object value = row.value(position);
                if (value != null && !map.keepsInValues(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    JdbcType<?> type(int column) {
        return types[column];
    }

    int columns() {
        return types.length;
    }

    @Nullable
    Object value(RowValues<?> row, int column) {
        if (!supplies) {
            return row.value(positions[column]);
        }
        Supplier<?> supplier = suppliers[column];
        return supplier == null || row.isSet(positions[column]) ? row.value(positions[column]) : supplier.get();
    }

    @SuppressWarnings("unchecked") // a row's values are of its columns' types
    private static <V> void bind(PreparedStatement statement, int parameter, JdbcType<V> type, @Nullable Object value)
            throws SQLException {
        type.bindNullable(statement, parameter, (V) value);
    }
}
