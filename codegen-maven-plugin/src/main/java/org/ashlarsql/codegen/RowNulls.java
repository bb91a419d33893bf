package org.ashlarsql.codegen;

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
        return Choice.of(
                values(),
                name,
                () -> "<rowNulls>: \"" + name + "\" is neither optional nor nullable: choose one of them.");
    }
}
