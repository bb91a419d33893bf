package org.ashlarsql.expr;

import java.util.List;
import org.ashlarsql.tree.Name;

/** {@code using (columns)}: columns of one name on both sides that are equal. */
public record Using(List<Name> columns) implements JoinCondition {
    public Using {
        columns = List.copyOf(columns);
    }
}
