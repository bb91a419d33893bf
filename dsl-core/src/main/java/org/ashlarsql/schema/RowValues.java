package org.ashlarsql.schema;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of a row to be written, by the positions of the table's columns. Immutable. */
public final class RowValues {

    /** Stands for a column that isn't set. */
    private static final Object UNSET = new Object();

    private final @Nullable Object[] values;

    private RowValues(@Nullable Object[] values) {
        this.values = values;
    }

    /** Of a row that sets some of so many columns. */
    static RowValues some(int columns, NewRow.Setting... settings) {
        @Nullable Object[] values = new Object[columns];
        Arrays.fill(values, UNSET);
        for (NewRow.Setting setting : settings) {
            values[setting.position()] = setting.value();
        }
        return new RowValues(values);
    }

    /** These and one more, or another one for the same column. */
    RowValues with(int position, @Nullable Object value) {
        @Nullable Object[] more = values.clone();
        more[position] = value;
        return new RowValues(more);
    }

    /** Of a row that sets all columns; the array isn't changed any more. */
    static RowValues all(@Nullable Object[] values) {
        return new RowValues(values);
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
    public boolean setsSameAs(RowValues other) {
        for (int i = 0; i < values.length; i++) {
            if (isSet(i) != other.isSet(i)) {
                return false;
            }
        }
        return true;
    }

    /** The column's value, null for NULL and where it isn't set. */
    public @Nullable Object value(int position) {
        return isSet(position) ? values[position] : null;
    }
}
