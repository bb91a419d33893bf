package org.ashlarsql.codegen.naming;

import org.ashlarsql.codegen.GivenJavaType;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A column and the field that it becomes.
 *
 * @param called its name in the database after the rules for names
 * @param orNull whether rows have null where it is NULL, in place of an Optional
 * @param javaDefault the expression that gives new rows its value, or null
 * @param javaType the type of the user's own that its values are, or null
 */
public record NamedColumn(
        ColumnModel model,
        String called,
        String field,
        boolean orNull,
        @Nullable String javaDefault,
        @Nullable GivenJavaType javaType) {

    /** A column that Java gives no value. */
    NamedColumn(ColumnModel model, String called, String field, boolean orNull) {
        this(model, called, field, orNull, null, null);
    }

    /** The same column with a value from Java. */
    public NamedColumn withJavaDefault(String expression) {
        return new NamedColumn(model, called, field, orNull, expression, javaType);
    }

    /** The same column of a type of the user's own. */
    public NamedColumn withJavaType(GivenJavaType type) {
        return new NamedColumn(model, called, field, orNull, javaDefault, type);
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
