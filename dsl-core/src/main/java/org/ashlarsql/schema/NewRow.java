package org.ashlarsql.schema;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row to be inserted, as the generated {@code New...} classes describe it: what has to be set is set by the
 * constructor, the rest fluently, and what isn't set is left to the column's DEFAULT. Immutable: each setter answers a
 * new row.
 *
 * @param <T> the table
 */
public abstract class NewRow<T extends Table<T, ?>> implements TableRow<T>, Cloneable {

    private final Table<T, ?> table;
    /** Changed only in a copy that nobody else has seen yet. */
    private RowValues values;

    /** A row that sets these columns. */
    protected NewRow(Table<T, ?> table, Setting... settings) {
        this.table = table;
        this.values = RowValues.some(table.columns().size(), settings);
    }

    /** The table that the row is for. */
    public final Table<T, ?> table() {
        return table;
    }

    /** What it sets. */
    public final RowValues values() {
        return values;
    }

    @Override
    public final NewRow<T> toNewRow() {
        return this;
    }

    /** A column's value. */
    protected record Setting(int position, @Nullable Object value) {}

    /** The value of a column, NULL only where the column takes it. */
    protected static <V> Setting assign(Column<?, V, ?> column, @Nullable V value) {
        return new Setting(column.info().position(), required(column, value));
    }

    /** A copy of the row with one more value, or another one for the same column. */
    protected static <T extends Table<T, ?>, N extends NewRow<T>, V> N with(
            N row, Column<T, V, ?> column, @Nullable V value) {
        NewRow<T> original = row;
        return copy(row, original.values.with(column.info().position(), required(column, value)));
    }

    /** A copy of the row with the values of all columns in their order, as a row record has them. */
    protected static <T extends Table<T, ?>, N extends NewRow<T>> N withAll(N row, Object... values) {
        NewRow<T> original = row;
        @Nullable Object[] unwrapped = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            ColumnInfo column = original.table.columns().get(i);
            unwrapped[i] = original.required(column, column.nullable() ? orNull(values[i]) : values[i]);
        }
        return copy(row, RowValues.all(unwrapped));
    }

    private static @Nullable Object orNull(Object optional) {
        return ((Optional<?>) optional).orElse(null);
    }

    private static @Nullable Object required(Column<?, ?, ?> column, @Nullable Object value) {
        return value == null && !column.info().nullable() ? refuseNull(column) : value;
    }

    private @Nullable Object required(ColumnInfo column, @Nullable Object value) {
        return value == null && !column.nullable() ? refuseNull(table + "." + column.name()) : value;
    }

    private static Object refuseNull(Object column) {
        throw new IllegalArgumentException(column + " is NOT NULL, but the new row has null for it");
    }

    /** A second constructor would make javac's message about a missing column one about that constructor. */
    @SuppressWarnings("unchecked") // a clone has the class of its original
    private static <N extends NewRow<?>> N copy(N row, RowValues values) {
        NewRow<?> original = row;
        try {
            NewRow<?> copy = (NewRow<?>) original.clone();
            copy.values = values;
            return (N) copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
