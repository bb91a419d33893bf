package org.ashlarsql.codegen.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.ashlarsql.codegen.DatabaseAddress;
import org.ashlarsql.codegen.Generation;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.Result;
import org.ashlarsql.codegen.Settings;
import org.ashlarsql.inspect.SchemaSelection;
import org.jspecify.annotations.Nullable;

/**
 * Generates typed tables from the schema of a database, or from Flyway migrations.
 *
 * <p>With a {@code url} it reads that database; its driver has to be among the {@code <dependencies>} of the plugin,
 * except for SQLite's. With {@code migrations} alone it runs them on a SQLite database of its own and reads that.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    /** The JDBC URL of the database to read. */
    @Parameter(property = "ashlar.url")
    private @Nullable String url;

    /** The user to connect as. */
    @Parameter(property = "ashlar.user")
    private @Nullable String user;

    /** The user's password; {@code ${env.DB_PASSWORD}} takes it from the environment. */
    @Parameter(property = "ashlar.password")
    private @Nullable String password;

    /** The package of the generated classes. */
    @Parameter(name = "package", property = "ashlar.package", required = true)
    private @Nullable String packageName;

    /** The schema to read, or the database on MySQL and MariaDB; by default the connection's current one. */
    @Parameter(property = "ashlar.schema")
    private @Nullable String schema;

    /** The tables and views to read, as patterns with {@code *} and {@code ?}; by default all. */
    @Parameter
    private @Nullable List<String> includes;

    /** The tables and views to leave out, as patterns. */
    @Parameter
    private @Nullable List<String> excludes;

    /** The columns to leave out, as patterns over {@code table.column}. */
    @Parameter
    private @Nullable List<String> excludeColumns;

    /** Flyway locations; plain paths are folders of the project. */
    @Parameter
    private @Nullable List<String> migrations;

    /** Whether to run the migrations on the database at {@code url}, which changes it. */
    @Parameter(property = "ashlar.migrate", defaultValue = "false")
    private boolean migrate;

    /** Java names other than those that follow from the names in the database. */
    @Parameter
    private @Nullable List<NameParameter> names;

    /** Types other than those of the database. */
    @Parameter
    private @Nullable List<TypeParameter> types;

    /** Columns that get their value from Java where a new row doesn't set it, as patterns over {@code table.column}. */
    @Parameter
    private @Nullable List<JavaDefaultParameter> javaDefaults;

    /** The source root to write to; it is compiled with the project. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/ashlar", required = true)
    private @Nullable File outputDirectory;

    /** Whether to generate nothing; what was generated before is still compiled. */
    @Parameter(property = "ashlar.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** Maven's way to an element whose name can't be a field's. */
    public void setPackage(@Nullable String name) {
        packageName = name;
    }

    @Override
    public void execute() throws MojoExecutionException {
        MavenProject maven = Given.required(project, "project");
        File folder = Given.required(outputDirectory, "outputDirectory");
        try {
            if (skip) {
                getLog().info("Ashlar: skipped");
            } else {
                report(Generation.run(settings(maven, folder)));
            }
        } catch (GenerationException e) {
            // Without its cause: Maven would put that one's message behind this one, which says all that there is to
            // say.
            getLog().debug(e);
            throw new MojoExecutionException(e.getMessage());
        }
        maven.addCompileSourceRoot(folder.getPath());
    }

    private Settings settings(MavenProject maven, File folder) {
        return new Settings(
                Given.text(url).isEmpty()
                        ? null
                        : new DatabaseAddress(Given.text(url), Given.text(user), Given.text(password)),
                Given.list(migrations),
                migrate,
                maven.getBasedir().toPath(),
                new SchemaSelection(schema, Given.list(includes), Given.list(excludes)),
                Given.text(packageName),
                folder.toPath(),
                Given.list(names).stream().map(NameParameter::name).toList(),
                Given.list(types).stream().map(TypeParameter::type).toList(),
                Given.list(excludeColumns),
                Given.list(javaDefaults).stream()
                        .map(JavaDefaultParameter::javaDefault)
                        .toList());
    }

    private void report(Result result) {
        result.warnings().forEach(getLog()::warn);
        getLog().info("Ashlar: " + result.tables() + " tables and views, " + result.written() + " files written, "
                + result.unchanged() + " unchanged, " + result.deleted() + " deleted in " + result.folder());
    }
}
