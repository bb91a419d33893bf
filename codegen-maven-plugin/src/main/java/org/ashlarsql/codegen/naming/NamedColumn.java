package org.ashlarsql.codegen.naming;

import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A column and the field that it becomes.
 *
 * @param javaDefault the expression that gives new rows its value, or null
 */
public record NamedColumn(
        ColumnModel model, String field, @Nullable String javaDefault) {

    /** A column that Java gives no value. */
    NamedColumn(ColumnModel model, String field) {
        this(model, field, null);
    }

    /** Whether an INSERT may set it. */
    public boolean isSettable() {
        return model.generated() != Generated.ALWAYS;
    }

    /** Whether an INSERT has to set it. */
    public boolean isRequired() {
        return isSettable()
                && !model.nullable()
                && model.defaultSql() == null
                && !model.identity()
                && javaDefault == null;
    }
}
