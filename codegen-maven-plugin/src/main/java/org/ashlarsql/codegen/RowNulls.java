package org.ashlarsql.codegen;

import java.util.Arrays;
import java.util.Locale;

/** How the records of rows show that a column may be NULL. */
public enum RowNulls {
    /** {@code Optional<Integer> length}. */
    OPTIONAL,
    /** {@code @Nullable Integer length}. */
    NULLABLE;

    /**
     * The one of this name, in any case.
     *
     * @throws GenerationException if there is none
     */
    public static RowNulls named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new GenerationException(
                        "<rowNulls>: \"" + name + "\" is neither optional nor nullable: choose one of them."));
    }
}
