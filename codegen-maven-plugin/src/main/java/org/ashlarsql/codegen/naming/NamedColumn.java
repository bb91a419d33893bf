package org.ashlarsql.codegen.naming;

import org.ashlarsql.codegen.GivenJavaType;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A column and the field that it becomes.
 *
 * @param javaDefault the expression that gives new rows its value, or null
 * @param javaType the type of the user's own that its values are, or null
 */
public record NamedColumn(
        ColumnModel model,
        String field,
        @Nullable String javaDefault,
        @Nullable GivenJavaType javaType) {

    /** A column that Java gives no value. */
    NamedColumn(ColumnModel model, String field) {
        this(model, field, null, null);
    }

    /** The same column with a value from Java. */
    public NamedColumn withJavaDefault(String expression) {
        return new NamedColumn(model, field, expression, javaType);
    }

    /** The same column of a type of the user's own. */
    public NamedColumn withJavaType(GivenJavaType type) {
        return new NamedColumn(model, field, javaDefault, type);
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
