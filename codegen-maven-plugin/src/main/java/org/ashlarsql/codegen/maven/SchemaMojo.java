package org.ashlarsql.codegen.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.ashlarsql.codegen.Engine;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.Origin;
import org.ashlarsql.codegen.Progress;
import org.ashlarsql.inspect.SchemaSelection;
import org.jspecify.annotations.Nullable;

/** What all goals are told: where the schema is, and which of its tables are meant. */
abstract class SchemaMojo extends AbstractMojo {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The JDBC URL of the database to read. */
    @Parameter(property = "ashlar.url")
    private @Nullable String url;

    /** The user to connect as; without one, that of the {@code server}, or else the environment's ASHLAR_USER. */
    @Parameter(property = "ashlar.user")
    private @Nullable String user;

    /**
     * The user's password; {@code ${env.DB_PASSWORD}} takes it from the environment. Without one, that of the
     * {@code server}, or else the environment's ASHLAR_PASSWORD.
     */
    @Parameter(property = "ashlar.password")
    private @Nullable String password;

    /** The id of a server in settings.xml, whose user name and password, encrypted or not, are used. */
    @Parameter(property = "ashlar.server")
    private @Nullable String server;

    /** The schema to read, or the database on MySQL and MariaDB; by default the connection's current one. */
    @Parameter(property = "ashlar.schema")
    private @Nullable String schema;

    /**
     * Several schemas to read, whose classes get a package each below the {@code package}, and whose tables are named
     * with their schema in SQL. Patterns and names of the other elements may begin with a schema then:
     * {@code audit.log.*}.
     */
    @Parameter(property = "ashlar.schemas")
    private @Nullable List<String> schemas;

    /** The tables and views to read, as patterns with {@code *} and {@code ?}; by default all. */
    @Parameter
    private @Nullable List<String> includes;

    /** The tables and views to leave out, as patterns. */
    @Parameter
    private @Nullable List<String> excludes;

    /** Flyway locations; plain paths are folders of the project. */
    @Parameter
    private @Nullable List<String> migrations;

    /** Whether to run the migrations on the database at {@code url}, which changes it. */
    @Parameter(property = "ashlar.migrate", defaultValue = "false")
    private boolean migrate;

    /**
     * What to run the migrations on where there is no {@code url}: {@code sqlite}, {@code postgresql} or
     * {@code mariadb}.
     */
    @Parameter(property = "ashlar.embedded", defaultValue = "sqlite")
    private @Nullable String embedded;

    /** The file that holds the schema. */
    @Parameter(property = "ashlar.snapshot")
    private @Nullable File snapshot;

    /** Whether to do nothing. */
    @Parameter(property = "ashlar.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Inject
    private @Nullable SettingsDecrypter decrypter;

    /** What the goal does unless it's skipped. */
    abstract void run() throws MojoFailureException;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            if (skip) {
                getLog().info("Ashlar: skipped");
            } else {
                run();
            }
        } catch (GenerationException e) {
            // Without its cause: Maven would put that one's message behind this one, which says all that there is to
            // say.
            // Nor are drivers' own words logged, which may hold a password.
            getLog().debug(e.getMessage() + "\n" + where(e));
            throw new MojoExecutionException(e.getMessage());
        }
    }

    /** Where it came from, without the messages of those who caused it. */
    private static String where(Throwable thrown) {
        Throwable cause = thrown.getCause();
        String frames = Arrays.stream(thrown.getStackTrace())
                .map(frame -> "\tat " + frame + "\n")
                .collect(Collectors.joining());
        return thrown.getClass().getName() + "\n" + frames + (cause == null ? "" : "caused by " + where(cause));
    }

    final MavenProject project() {
        return Given.required(project, "project");
    }

    final Origin origin() {
        return new Origin(
                credentials().address(Given.text(url)),
                Given.list(migrations),
                migrate,
                project().getBasedir().toPath(),
                Engine.named(Given.text(embedded)));
    }

    private Credentials credentials() {
        return new Credentials(
                Given.text(user),
                Given.text(password),
                Given.text(server),
                Given.required(session, "session").getSettings(),
                Given.required(decrypter, "decrypter"));
    }

    final List<SchemaSelection> selections() {
        List<String> several = Given.list(schemas);
        if (several.isEmpty()) {
            return List.of(new SchemaSelection(schema, Given.list(includes), Given.list(excludes)));
        }
        if (schema != null) {
            throw new GenerationException("There is a <schema> and there are <schemas>: take one of them out.");
        }
        if (Set.copyOf(several).size() < several.size()) {
            throw new GenerationException("<schemas> has one twice: " + String.join(", ", several) + ".");
        }
        return several.stream()
                .map(name -> new SchemaSelection(name, Given.list(includes), Given.list(excludes)))
                .toList();
    }

    final Progress progress() {
        return new Progress(PATIENCE, getLog()::info);
    }

    final @Nullable Path snapshot() {
        return snapshot == null ? null : snapshot.toPath();
    }
}
