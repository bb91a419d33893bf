package org.ashlarsql.codegen;

import java.nio.file.Path;
import java.util.List;
import org.ashlarsql.inspect.SchemaSelection;
import org.jspecify.annotations.Nullable;

/**
 * What to generate.
 *
 * @param origin where the schemas are read
 * @param snapshot the file to read the schemas from instead; null for none
 * @param selections of a schema each
 * @param packageName of the generated classes, or of the packages of several schemas
 * @param outputDirectory the source root to write to
 */
public record Settings(
        Origin origin,
        @Nullable Path snapshot,
        List<SchemaSelection> selections,
        String packageName,
        Path outputDirectory,
        Adjustments adjustments,
        Style style) {

    public Settings {
        selections = List.copyOf(selections);
    }

    /** All tables of the connection's current schema as they are. */
    public static Settings of(Origin origin, String packageName, Path outputDirectory) {
        return new Settings(
                origin,
                null,
                List.of(SchemaSelection.all()),
                packageName,
                outputDirectory,
                Adjustments.none(),
                Style.standard());
    }

    /** The same settings for another origin. */
    public Settings withOrigin(Origin other) {
        return new Settings(other, snapshot, selections, packageName, outputDirectory, adjustments, style);
    }

    /** The same settings, for schemas that are in a file. */
    public Settings withSnapshot(@Nullable Path file) {
        return new Settings(origin, file, selections, packageName, outputDirectory, adjustments, style);
    }

    /** The same settings for these schemas and tables. */
    public Settings withSelections(List<SchemaSelection> others) {
        return new Settings(origin, snapshot, others, packageName, outputDirectory, adjustments, style);
    }

    /** The same settings for this schema and these tables. */
    public Settings withSelection(SchemaSelection selection) {
        return withSelections(List.of(selection));
    }

    /** The same settings with these changes of what is read. */
    public Settings withAdjustments(Adjustments others) {
        return new Settings(origin, snapshot, selections, packageName, outputDirectory, others, style);
    }

    /** The same settings for classes that look like this. */
    public Settings withStyle(Style other) {
        return new Settings(origin, snapshot, selections, packageName, outputDirectory, adjustments, other);
    }
}
