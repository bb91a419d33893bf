package org.ashlarsql.runtime;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import org.ashlarsql.schema.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * What a table of VALUES keeps as it is. MariaDB and MySQL take the type of its columns from the parameters, and cut off
 * or garble long texts and binary data.
 */
final class Joinable {

    private static final int LONG = 1_000;

    private Joinable() {}

    static boolean all(List<? extends RowValues<?>> rows) {
        for (RowValues<?> row : rows) {
            for (int i = 0; i < row.columns(); i++) {
                if (!isJoinable(row.value(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isJoinable(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length() < LONG;
        }
        return value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Temporal
                || value instanceof Enum<?>
                || value instanceof UUID;
    }
}
