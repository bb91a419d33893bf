package org.ashlarsql.codegen.naming;

import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.Generated;

/** A column and the field that it becomes. */
public record NamedColumn(ColumnModel model, String field) {

    /** Whether an INSERT may set it. */
    public boolean isSettable() {
        return model.generated() != Generated.ALWAYS;
    }

    /** Whether an INSERT has to set it. */
    public boolean isRequired() {
        return isSettable() && !model.nullable() && model.defaultSql() == null && !model.identity();
    }
}
