package org.ashlarsql.codegen.maven;

import org.ashlarsql.codegen.GivenName;
import org.jspecify.annotations.Nullable;

/** {@code <name><of>film.order</of><java>sequence</java></name>}. */
public final class NameParameter {

    private @Nullable String of;
    private @Nullable String java;

    public void setOf(String of) {
        this.of = of;
    }

    public void setJava(String java) {
        this.java = java;
    }

    GivenName name() {
        return new GivenName(Given.required(of, "names><name><of"), Given.required(java, "names><name><java"));
    }
}
