package org.ashlarsql.inspect;

import java.util.List;
import org.ashlarsql.type.TypeName;

/**
 * A type whose values are rows: one made by {@code CREATE TYPE ... AS}, or a table's own.
 *
 * @param name the type's, with its schema in front where two would have the same
 * @param type its name in SQL
 * @param fields in the order of the database; each of them may be NULL
 */
public record CompositeModel(String name, TypeName type, List<FieldModel> fields) {

    public CompositeModel {
        fields = List.copyOf(fields);
    }

    /** A field of a composite type. */
    public record FieldModel(String name, TypeModel type) {}
}
