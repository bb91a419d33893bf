package org.ashlarsql.codegen;

import java.util.Arrays;
import java.util.Locale;

/** What the constants of keys are called after. */
public enum KeyNames {
    /** Their tables and columns: {@code FILM_LANGUAGE_ID_FKEY}; the same on every database. */
    COLUMNS,
    /** Their constraints in the database, where these have names. */
    CONSTRAINTS;

    /**
     * The one of this name, in any case.
     *
     * @throws GenerationException if there is none
     */
    public static KeyNames named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new GenerationException(
                        "<keyNames>: \"" + name + "\" is neither columns nor constraints: choose one of them."));
    }
}
