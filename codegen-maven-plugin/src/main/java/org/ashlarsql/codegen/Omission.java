package org.ashlarsql.codegen;

import java.util.Arrays;

/** What can be left out of what is generated. */
public enum Omission {
    /** Views and materialized views. */
    VIEWS,
    /** The {@code New...} classes; rows are inserted by their records then, or column by column. */
    NEW_ROWS,
    SEQUENCES,
    ROUTINES,
    FOREIGN_KEYS,
    INDEXES,
    CHECKS,
    /** Comments as Javadoc and in {@code definition()}. */
    COMMENTS,
    /** Enums made of CHECKs that hold a text column to a list of texts. */
    CHECK_ENUMS;

    /**
     * The one of this name, in any case.
     *
     * @throws GenerationException if there is none
     */
    public static Omission named(String name) {
        return Choice.of(
                values(),
                name,
                () -> "<omit>: \"" + name + "\" is nothing that can be left out. Choose some of "
                        + Arrays.toString(values()) + ".");
    }
}
