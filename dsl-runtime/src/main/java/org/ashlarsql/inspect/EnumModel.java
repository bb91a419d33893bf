package org.ashlarsql.inspect;

import java.util.List;
import org.ashlarsql.type.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A closed list of texts.
 *
 * <p>An enum type of PostgreSQL keeps its name. The others have none: columns of one name and the same labels share
 * an enum of that name, any other is called {@code table_column}.
 *
 * @param labels in the order of the database
 * @param own the type's name in its database where it's another one: of a schema that has to be named; else null
 */
public record EnumModel(
        String name, List<String> labels, @Nullable TypeName own) {

    public EnumModel {
        labels = List.copyOf(labels);
    }

    /** An enum that its database calls by this name, or that has none there. */
    public EnumModel(String name, List<String> labels) {
        this(name, labels, null);
    }

    /** What its database calls it, if it has it as a type. */
    public TypeName typeName() {
        return own == null ? TypeName.of(name) : own;
    }
}
