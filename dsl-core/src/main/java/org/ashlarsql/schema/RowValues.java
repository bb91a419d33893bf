package org.ashlarsql.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row to be written, by the positions of the table's columns. Immutable.
 *
 * @param <T> the table
 */
public final class RowValues<T extends Table<T, ?>> {

    /** Stands for a column that isn't set. */
    private static final Object UNSET = new Object();

    private final Table<T, ?> table;
    private final @Nullable Object[] values;

    /** Whether it's known to set every column. */
    private final boolean whole;

    private RowValues(Table<T, ?> table, @Nullable Object[] values, boolean whole) {
        this.table = table;
        this.values = values;
        this.whole = whole;
    }

    /**
     * Of a row that sets every column, as the generated records do it.
     *
     * @param values in the order of the columns; of one that may be NULL, an {@code Optional}; the array is taken over
     * @throws IllegalArgumentException if one is null
     */
    public static <T extends Table<T, ?>> RowValues<T> of(Table<T, ?> table, Object... values) {
        List<ColumnInfo> columns = table.columns();
        @Nullable Object[] unwrapped = values;
        for (int i = 0; i < values.length; i++) {
            ColumnInfo column = columns.get(i);
            if (values[i] == null) {
                throw isNull(table, column, column.nullable() ? ", whose component is an Optional" : "");
            }
            if (column.nullable()) {
                unwrapped[i] = ((Optional<?>) values[i]).orElse(null);
            }
        }
        return new RowValues<>(table, unwrapped, true);
    }

    /**
     * Of a row that sets every column, as the generated records with {@code @Nullable} components do it.
     *
     * @param values in the order of the columns; the array is taken over
     * @throws IllegalArgumentException if one is null whose column is NOT NULL
     */
    public static <T extends Table<T, ?>> RowValues<T> ofNullable(Table<T, ?> table, @Nullable Object... values) {
        List<ColumnInfo> columns = table.columns();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && !columns.get(i).nullable()) {
                throw isNull(table, columns.get(i), "");
            }
        }
        return new RowValues<>(table, values, true);
    }

    private static IllegalArgumentException isNull(Table<?, ?> table, ColumnInfo column, String why) {
        return new IllegalArgumentException(
                "the row has null for " + table + "." + column.name() + (why.isEmpty() ? ", which is NOT NULL" : why));
    }

    /** Of a row that sets some columns. */
    static <T extends Table<T, ?>> RowValues<T> some(Table<T, ?> table, NewRow.Setting... settings) {
        @Nullable Object[] values = new Object[table.columns().size()];
        Arrays.fill(values, UNSET);
        for (NewRow.Setting setting : settings) {
            values[setting.position()] = setting.value();
        }
        return new RowValues<>(table, values, false);
    }

    /** These and one more, or another one for the same column. */
    RowValues<T> with(int position, @Nullable Object value) {
        @Nullable Object[] more = values.clone();
        more[position] = value;
        return new RowValues<>(table, more, whole);
    }

    /** The table that the row is for. */
    public Table<T, ?> table() {
        return table;
    }

    /** How many columns the table has. */
    public int columns() {
        return values.length;
    }

    /** Whether the row sets the column, if only to NULL. */
    public boolean isSet(int position) {
        return values[position] != UNSET;
    }

    /** Whether it sets the same columns as another row of the table. */
    public boolean setsSameAs(RowValues<T> other) {
        if (whole && other.whole) {
            return true;
        }
        for (int i = 0; i < values.length; i++) {
            if (isSet(i) != other.isSet(i)) {
                return false;
            }
        }
        return true;
    }

    /** The column's value, null for NULL and where it isn't set. */
    public @Nullable Object value(int position) {
        Object value = values[position];
        return value == UNSET ? null : value;
    }
}
