package org.ashlarsql.drift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that isn't alike.
 *
 * @param schema null unless there may be several
 * @param object a table, {@code table.column}, or an enum
 * @param text what it is on either side, without a line break
 */
public record Difference(Aspect aspect, @Nullable String schema, String object, String text) {

    public Difference {
        schema = schema == null ? null : OneLine.of(schema);
        object = OneLine.of(object);
        text = OneLine.of(text);
    }

    /** The same in one of several schemas. */
    public Difference in(@Nullable String name) {
        return new Difference(aspect, name, object, text);
    }

    /** The object's name, and that with its schema where there may be several. */
    public List<String> names() {
        return schema == null ? List.of(object) : List.of(object, schema + "." + object);
    }

    /** {@code film.rental_rate: numeric(4,2) in the snapshot, numeric(6,2) in the database}. */
    @Override
    public String toString() {
        return (schema == null ? "" : schema + ".") + object + ": " + text;
    }
}
