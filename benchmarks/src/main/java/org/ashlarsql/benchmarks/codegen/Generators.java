package org.ashlarsql.benchmarks.codegen;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ashlarsql.codegen.Style;
import org.ashlarsql.codegen.emit.Emitter;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.codegen.naming.Naming;
import org.ashlarsql.codegen.output.SourceFolder;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Target;

/** Both generators, with what they do by default. */
enum Generators {
    ASHLAR {
        @Override
        double generate(Connection connection, String schema, Path folder) throws SQLException {
            long start = System.nanoTime();
            SchemaModel model = SchemaReader.of(connection).read(connection, SchemaSelection.all());
            double read = Seconds.since(start);
            List<NamedSchema> named = Naming.of(List.of(model), PACKAGE, List.of(), Style.standard());
            SourceFolder.of(folder, PACKAGE).write(Emitter.emit(named.get(0), named, Style.standard()));
            return read;
        }
    },
    JOOQ {
        /** It reads and writes by turns. */
        @Override
        double generate(Connection connection, String schema, Path folder) throws Exception {
            var tool = new GenerationTool();
            tool.setConnection(connection);
            tool.run(new Configuration()
                    .withGenerator(new Generator()
                            .withDatabase(new Database().withInputSchema(schema))
                            .withTarget(new Target().withPackageName(PACKAGE).withDirectory(folder.toString()))));
            return Double.NaN;
        }
    };

    private static final String PACKAGE = "com.acme.db";

    /**
     * Reads the schema and writes its classes.
     *
     * @return how many seconds reading took, if that can be told
     */
    abstract double generate(Connection connection, String schema, Path folder) throws Exception;
}
