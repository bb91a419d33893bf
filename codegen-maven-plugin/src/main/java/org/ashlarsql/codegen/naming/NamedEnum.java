package org.ashlarsql.codegen.naming;

import java.util.List;
import org.ashlarsql.inspect.EnumModel;

/** An enum of the database and the one in Java that it becomes. */
public record NamedEnum(EnumModel model, String className, List<NamedLabel> labels) {

    public NamedEnum {
        labels = List.copyOf(labels);
    }
}
