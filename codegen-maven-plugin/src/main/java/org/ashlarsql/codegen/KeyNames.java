package org.ashlarsql.codegen;

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
        return Choice.of(
                values(),
                name,
                () -> "<keyNames>: \"" + name + "\" is neither columns nor constraints: choose one of them.");
    }
}
