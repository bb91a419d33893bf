package org.ashlarsql.codegen.maven;

import org.ashlarsql.codegen.GivenDefault;
import org.jspecify.annotations.Nullable;

/** {@code <javaDefault><column>film.external_id</column><value>java.util.UUID.randomUUID()</value></javaDefault>}. */
public final class JavaDefaultParameter {

    private @Nullable String column;
    private @Nullable String value;

    public void setColumn(String column) {
        this.column = column;
    }

    public void setValue(String value) {
        this.value = value;
    }

    GivenDefault javaDefault() {
        return new GivenDefault(
                Given.required(column, "javaDefaults><javaDefault><column"),
                Given.required(value, "javaDefaults><javaDefault><value").strip());
    }
}
