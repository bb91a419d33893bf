package org.ashlarsql.codegen.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.ashlarsql.codegen.Diagramming;
import org.jspecify.annotations.Nullable;

/**
 * Draws the schema of the {@code snapshot}, or else of a database or of Flyway migrations: {@code schema.svg},
 * {@code schema.mmd} for Mermaid, and the page {@code schema.html}.
 */
@Mojo(name = "diagram", threadSafe = true)
public final class DiagramMojo extends SchemaMojo {

    /** The folder to write to. */
    @Parameter(property = "ashlar.diagrams", defaultValue = "${project.build.directory}/ashlar/diagrams")
    private @Nullable File diagrams;

    @Override
    void run() {
        Path folder = Given.required(diagrams, "diagrams").toPath();
        List<Path> written = Diagramming.run(origin(), snapshot(), selections(), folder, progress());
        getLog().info("Ashlar: " + written.size() + " files written, " + (3 - written.size()) + " unchanged in "
                + folder);
    }
}
