package org.ashlarsql.runtime;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.ashlarsql.row.Row2;
import org.jspecify.annotations.Nullable;

/** Maps of rows with two items. */
final class RowMaps {

    private RowMaps() {}

    static <K extends @Nullable Object, V extends @Nullable Object> Map<K, V> unique(Rows<Row2<K, V>> rows)
            throws SQLException {
        var map = new LinkedHashMap<K, V>();
        while (rows.next()) {
            Row2<K, V> row = rows.read();
            if (map.containsKey(row.v1())) {
                throw new DuplicateKeyException(rows.number(), rows.sql());
            }
            map.put(row.v1(), row.v2());
        }
        return Collections.unmodifiableMap(map);
    }

    /** @param add puts a row's second item into the list of its first */
    static <K extends @Nullable Object, I extends @Nullable Object, V extends @Nullable Object> Map<K, List<V>> groups(
            Rows<Row2<K, I>> rows, BiConsumer<List<V>, I> add) throws SQLException {
        var map = new LinkedHashMap<K, List<V>>();
        while (rows.next()) {
            Row2<K, I> row = rows.read();
            add.accept(map.computeIfAbsent(row.v1(), key -> new ArrayList<>()), row.v2());
        }
        map.replaceAll((key, values) -> Collections.unmodifiableList(values));
        return Collections.unmodifiableMap(map);
    }
}
