package org.ashlarsql.runtime;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableRow;

/** Cuts the rows given, of which there is one at least, into chunks. */
final class BulkChunks<T extends Table<T, ?>> {

    /** A statement has to fit into a packet, whose limit may be as low as this many bytes. */
    private static final long MOST_BYTES = 4_000_000;

    private final Iterator<? extends TableRow<T>> given;
    private TableRow<T> ahead;
    private RowValues<T> aheadValues;
    private boolean hasNext = true;
    private long before;

    BulkChunks(Iterator<? extends TableRow<T>> given) {
        this.given = given;
        this.ahead = given.next();
        this.aheadValues = ahead.toRowValues();
    }

    Table<T, ?> table() {
        return aheadValues.table();
    }

    boolean hasNext() {
        return hasNext;
    }

    /** The next rows, so many at most. */
    BulkChunk<T> next(int most) {
        List<TableRow<T>> rows = new ArrayList<>(Math.min(most, 1_000));
        List<RowValues<T>> values = new ArrayList<>(Math.min(most, 1_000));
        long bytes = 0;
        do {
            rows.add(ahead);
            values.add(aheadValues);
            bytes += bytes(aheadValues);
            advance();
        } while (hasNext && rows.size() < most && bytes < MOST_BYTES);
        var chunk = new BulkChunk<>(before, rows, values);
        before += rows.size();
        return chunk;
    }

    private void advance() {
        hasNext = given.hasNext();
        if (hasNext) {
            ahead = given.next();
            aheadValues = ahead.toRowValues();
        }
    }

    /** Roughly; only long texts and binary data count. */
    private static long bytes(RowValues<?> row) {
        long bytes = 0;
        for (int i = 0; i < row.columns(); i++) {
            Object value = row.value(i);
            if (value instanceof String text) {
                bytes += text.length();
            } else if (value instanceof byte[] data) {
                bytes += data.length * 2L;
            }
        }
        return bytes;
    }
}
