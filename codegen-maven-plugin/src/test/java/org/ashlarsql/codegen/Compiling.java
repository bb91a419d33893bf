package org.ashlarsql.codegen;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
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
        Origin origin = Origin.at(new DatabaseAddress(schema.url(), schema.user(), schema.password()));
        Settings settings = Settings.of(origin, "com.acme.db", sources).withSelection(selection);
        Result result = Generation.run(settings);
        return Compiled.of(FilmRental.sources(result.folder()), classes).loader();
    }
}
