package org.ashlarsql.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tables to read. Patterns are globs over the whole table name, or over {@code schema.table} where the schema is
 * given, in any case: {@code *} stands for any text, {@code ?} for one character. An exclude wins over an include.
 *
 * <p>Flyway's {@code flyway_schema_history} is left out unless an include names it without a wildcard.
 *
 * @param schema the schema, or database on MySQL and MariaDB; null for the connection's current one
 * @param includes empty for all tables
 */
public record SchemaSelection(@Nullable String schema, List<String> includes, List<String> excludes) {

    private static final String FLYWAY = "flyway_schema_history";

    public SchemaSelection {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** Every table of the connection's current schema. */
    public static SchemaSelection all() {
        return new SchemaSelection(null, List.of(), List.of());
    }

    /** The same patterns for another schema. */
    public SchemaSelection of(@Nullable String other) {
        return new SchemaSelection(other, includes, excludes);
    }

    /** Whether a table of this name is wanted. */
    public boolean selects(String table) {
        if (anyMatches(excludes, table)) {
            return false;
        }
        if (table.equalsIgnoreCase(FLYWAY)) {
            return names(table).stream().anyMatch(name -> includes.stream().anyMatch(name::equalsIgnoreCase));
        }
        return includes.isEmpty() || anyMatches(includes, table);
    }

    private boolean anyMatches(List<String> globs, String table) {
        return globs.stream()
                .map(Glob::new)
                .anyMatch(glob -> names(table).stream().anyMatch(glob::matches));
    }

    /** What patterns may call a table. */
    private List<String> names(String table) {
        return schema == null ? List.of(table) : List.of(table, schema + "." + table);
    }
}
