package org.ashlarsql.codegen;

import java.nio.file.Path;
import java.util.List;
import org.ashlarsql.inspect.SchemaSelection;
import org.jspecify.annotations.Nullable;

/**
 * What to generate.
 *
 * @param database the database to read; null for an embedded one made from the migrations
 * @param migrations Flyway locations; plain paths are folders, relative ones of {@code baseDirectory}
 * @param migrate whether the migrations may be run on {@code database}
 * @param packageName of the generated classes
 * @param outputDirectory the source root to write to
 * @param excludeColumns patterns over {@code table.column}
 */
public record Settings(
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

    public Settings {
        migrations = List.copyOf(migrations);
        names = List.copyOf(names);
        types = List.copyOf(types);
        excludeColumns = List.copyOf(excludeColumns);
        javaDefaults = List.copyOf(javaDefaults);
    }
}
