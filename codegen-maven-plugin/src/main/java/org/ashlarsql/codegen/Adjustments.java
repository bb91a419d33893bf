package org.ashlarsql.codegen;

import java.util.List;

/**
 * What is generated otherwise than the database has it.
 *
 * @param excludeColumns patterns over {@code table.column} or {@code schema.table.column}
 * @param failOnUnknownTypes whether a column whose type has no Java type of its own ends the generation
 */
public record Adjustments(
        List<GivenName> names,
        List<GivenType> types,
        List<String> excludeColumns,
        List<GivenDefault> javaDefaults,
        boolean failOnUnknownTypes) {

    public Adjustments {
        names = List.copyOf(names);
        types = List.copyOf(types);
        excludeColumns = List.copyOf(excludeColumns);
        javaDefaults = List.copyOf(javaDefaults);
    }

    /** Everything as the database has it. */
    public static Adjustments none() {
        return new Adjustments(List.of(), List.of(), List.of(), List.of(), false);
    }

    /** The same adjustments with these names. */
    public Adjustments withNames(GivenName... given) {
        return new Adjustments(List.of(given), types, excludeColumns, javaDefaults, failOnUnknownTypes);
    }

    /** The same adjustments with these types. */
    public Adjustments withTypes(List<GivenType> given) {
        return new Adjustments(names, given, excludeColumns, javaDefaults, failOnUnknownTypes);
    }

    /** The same adjustments without these columns. */
    public Adjustments withoutColumns(String... patterns) {
        return new Adjustments(names, types, List.of(patterns), javaDefaults, failOnUnknownTypes);
    }

    /** The same adjustments with these defaults. */
    public Adjustments withJavaDefaults(GivenDefault... given) {
        return new Adjustments(names, types, excludeColumns, List.of(given), failOnUnknownTypes);
    }

    /** The same adjustments, with an end of the generation where a type has no Java type of its own. */
    public Adjustments failingOnUnknownTypes() {
        return new Adjustments(names, types, excludeColumns, javaDefaults, true);
    }
}
