package org.ashlarsql.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.schema.Column;
import org.ashlarsql.type.RowReader;

/** Reads a table's whole row as a list of the values behind its key. */
final class RowOfValues {

    private RowOfValues() {}

    static RowReader<List<Optional<?>>> reader(
            Column<?, ?, ?> key, List<? extends Column<?, ?, ? extends Optional<?>>> values, Slots slots) {
        key.reader(slots);
        var readers = new ArrayList<RowReader<? extends Optional<?>>>();
        values.forEach(value -> readers.add(value.reader(slots)));
        return rows -> {
            var row = new ArrayList<Optional<?>>();
            for (RowReader<? extends Optional<?>> reader : readers) {
                row.add(reader.read(rows));
            }
            return row;
        };
    }
}
