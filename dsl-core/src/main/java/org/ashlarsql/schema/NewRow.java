package org.ashlarsql.schema;

import org.jspecify.annotations.Nullable;

/**
 * A row to be inserted, as the generated {@code New...} classes describe it: what has to be set is set by the
 * constructor, the rest fluently, and what isn't set is left to the column's DEFAULT. Immutable: each setter answers a
 * new row.
 *
 * @param <T> the table
 */
public abstract class NewRow<T extends Table<T, ?>> implements TableRow<T>, Cloneable {

    /** Changed only in a copy that nobody else has seen yet. */
    private RowValues<T> values;

    /** A row that sets these columns. */
    protected NewRow(Table<T, ?> table, Setting... settings) {
        this.values = RowValues.some(table, settings);
    }

    @Override
    public final RowValues<T> toRowValues() {
        return values;
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

    /** A copy of the row with other values. */
    protected static <T extends Table<T, ?>, N extends NewRow<T>> N withAll(N row, RowValues<T> values) {
        return copy(row, values);
    }

    private static @Nullable Object required(Column<?, ?, ?> column, @Nullable Object value) {
        if (value == null && !column.info().nullable()) {
            throw new IllegalArgumentException(column + " is NOT NULL, but the new row has null for it");
        }
        return value;
    }

    /** A second constructor would make javac's message about a missing column one about that constructor. */
    @SuppressWarnings("unchecked") // a clone has the class of its original
    private static <T extends Table<T, ?>, N extends NewRow<T>> N copy(N row, RowValues<T> values) {
        NewRow<T> original = row;
        try {
            NewRow<T> copy = (NewRow<T>) original.clone();
            copy.values = values;
            return (N) copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
