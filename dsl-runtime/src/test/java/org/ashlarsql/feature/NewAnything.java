package org.ashlarsql.feature;

import org.ashlarsql.sample.Anything;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.NewRow;
import org.jspecify.annotations.Nullable;

/** A row to be inserted into the table {@code anything}, none of whose columns has to be set. */
final class NewAnything extends NewRow<Anything> {

    NewAnything() {
        super(Anything.ANYTHING);
    }

    <V> NewAnything set(Column<Anything, V, ?> column, @Nullable V value) {
        return with(this, column, value);
    }
}
