package org.ashlarsql.feature;

import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.NewRow;
import org.ashlarsql.schema.Table;
import org.jspecify.annotations.Nullable;

/** A row to be inserted into any table. */
final class NewValue<T extends Table<T, ?>> extends NewRow<T> {

    NewValue(Table<T, ?> table) {
        super(table);
    }

    <V> NewValue<T> set(Column<T, V, ?> column, @Nullable V value) {
        return with(this, column, value);
    }
}
