package org.ashlarsql.codegen;

import java.nio.file.Path;
import java.util.List;
import org.ashlarsql.inspect.SchemaSelection;
import org.jspecify.annotations.Nullable;

/**
 * What to generate.
 *
 * @param origin where the schema is read
 * @param snapshot the file to read the schema from instead; null for none
 * @param packageName of the generated classes
 * @param outputDirectory the source root to write to
 * @param excludeColumns patterns over {@code table.column}
 * @param failOnUnknownTypes whether a column whose type has no Java type of its own ends the generation
 */
public record Settings(
        Origin origin,
        @Nullable Path snapshot,
        SchemaSelection selection,
        String packageName,
        Path outputDirectory,
        List<GivenName> names,
        List<GivenType> types,
        List<String> excludeColumns,
        List<GivenDefault> javaDefaults,
        boolean failOnUnknownTypes) {

    /** Settings without defaults from Java. */
    public Settings(
            @Nullable DatabaseAddress database,
            List<String> migrations,
            boolean migrate,
            Path baseDirectory,
            SchemaSelection selection,
            String packageName,
            Path outputDirectory,
            List<GivenName> names,
            List<GivenType> types,
            List<String> excludeColumns) {
        this(
                database,
                migrations,
                migrate,
                baseDirectory,
                selection,
                packageName,
                outputDirectory,
                names,
                types,
                excludeColumns,
                List.of());
    }

    /** Settings for a database, or for migrations on an embedded SQLite database. */
    public Settings(
            @Nullable DatabaseAddress database,
            List<String> migrations,
            boolean migrate,
            Path baseDirectory,
            SchemaSelection selection,
            String packageName,
            Path outputDirectory,
            List<GivenName> names,
            List<GivenType> types,
            List<String> excludeColumns,
            List<GivenDefault> javaDefaults) {
        this(
                new Origin(database, migrations, migrate, baseDirectory, Engine.SQLITE),
                null,
                selection,
                packageName,
                outputDirectory,
                names,
                types,
                excludeColumns,
                javaDefaults,
                false);
    }

    public Settings {
        names = List.copyOf(names);
        types = List.copyOf(types);
        excludeColumns = List.copyOf(excludeColumns);
        javaDefaults = List.copyOf(javaDefaults);
    }

    /** The same settings, for a schema that is in a file. */
    public Settings withSnapshot(Path file) {
        return new Settings(
                origin,
                file,
                selection,
                packageName,
                outputDirectory,
                names,
                types,
                excludeColumns,
                javaDefaults,
                failOnUnknownTypes);
    }

    /** The same settings, with an end of the generation where a type has no Java type of its own. */
    public Settings failingOnUnknownTypes(boolean fail) {
        return new Settings(
                origin,
                snapshot,
                selection,
                packageName,
                outputDirectory,
                names,
                types,
                excludeColumns,
                javaDefaults,
                fail);
    }
}
