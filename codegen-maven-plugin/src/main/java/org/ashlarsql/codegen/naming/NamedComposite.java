package org.ashlarsql.codegen.naming;

import java.util.List;
import org.ashlarsql.inspect.CompositeModel;

/**
 * A composite type of the database and the record that it becomes.
 *
 * @param fields the names of the record's components
 */
public record NamedComposite(CompositeModel model, String className, List<String> fields) {

    public NamedComposite {
        fields = List.copyOf(fields);
    }
}
