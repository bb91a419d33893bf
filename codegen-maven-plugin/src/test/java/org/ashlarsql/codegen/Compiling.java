package org.ashlarsql.codegen;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.testing.TestSchema;

/** Generates and compiles, for tests of other packages. */
public final class Compiling {

    private Compiling() {}

    /** The compiled classes of a database's tables, in the package {@code com.acme.db}. */
    public static URLClassLoader generated(TestSchema schema, Path sources, Path classes) throws IOException {
        return generated(schema, SchemaSelection.all(), sources, classes);
    }

    /** The compiled classes of some of a database's tables. */
    static URLClassLoader generated(TestSchema schema, SchemaSelection selection, Path sources, Path classes)
            throws IOException {
        return generated(schema, selection, List.of(), sources, classes);
    }

    /** The compiled classes of some of a database's tables, with types that are given to columns. */
    public static URLClassLoader generated(
            TestSchema schema, SchemaSelection selection, List<GivenType> types, Path sources, Path classes)
            throws IOException {
        Origin origin = Origin.at(new DatabaseAddress(schema.url(), schema.user(), schema.password()));
        Settings settings = Settings.of(origin, "com.acme.db", sources)
                .withSelection(selection)
                .withAdjustments(Adjustments.none().withTypes(types));
        Result result = Generation.run(settings);
        return Compiled.of(FilmRental.sources(result.folder()), classes).loader();
    }
}
