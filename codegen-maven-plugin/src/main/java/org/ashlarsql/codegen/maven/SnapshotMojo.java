package org.ashlarsql.codegen.maven;

import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.ashlarsql.codegen.SnapshotWriting;

/**
 * Writes the schema of a database, or of Flyway migrations, to the file {@code snapshot}, from which {@code generate}
 * then works without a database.
 */
@Mojo(name = "snapshot", threadSafe = true)
public final class SnapshotMojo extends SchemaMojo {

    @Override
    void run() {
        Path file = Given.required(snapshot(), "snapshot");
        SnapshotWriting.Result result = SnapshotWriting.run(origin(), selections(), file, progress());
        getLog().info("Ashlar: " + result.tables() + " tables and views in " + file
                + (result.changed() ? ", written" : ", unchanged"));
    }
}
