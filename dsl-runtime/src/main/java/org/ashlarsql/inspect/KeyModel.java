package org.ashlarsql.inspect;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A primary or unique key.
 *
 * @param name of the constraint or index; null where the database has none, as for an unnamed key on SQLite
 * @param columns in the order of the key
 */
public record KeyModel(@Nullable String name, List<String> columns) {

    static final Comparator<KeyModel> ORDER = Comparator.comparing(
                    KeyModel::name, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(key -> String.join(",", key.columns));

    public KeyModel {
        columns = List.copyOf(columns);
    }
}
