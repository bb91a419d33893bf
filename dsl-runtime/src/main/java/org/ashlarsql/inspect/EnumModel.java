package org.ashlarsql.inspect;

import java.util.List;

/**
 * A closed list of texts.
 *
 * <p>An enum type of PostgreSQL keeps its name. The others have none: columns of one name and the same labels share
 * an enum of that name, any other is called {@code table_column}.
 *
 * @param labels in the order of the database
 */
public record EnumModel(String name, List<String> labels) {

    public EnumModel {
        labels = List.copyOf(labels);
    }
}
