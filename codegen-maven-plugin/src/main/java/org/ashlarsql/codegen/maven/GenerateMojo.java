package org.ashlarsql.codegen.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.ashlarsql.codegen.Adjustments;
import org.ashlarsql.codegen.Generation;
import org.ashlarsql.codegen.KeyNames;
import org.ashlarsql.codegen.Omission;
import org.ashlarsql.codegen.Result;
import org.ashlarsql.codegen.RowNulls;
import org.ashlarsql.codegen.Settings;
import org.ashlarsql.codegen.Style;
import org.ashlarsql.codegen.incremental.LastRun;
import org.jspecify.annotations.Nullable;

/**
 * Generates typed tables from the schema of a database, from Flyway migrations, or from a snapshot.
 *
 * <p>With a {@code snapshot} it reads that file, and needs no database. Else, with a {@code url} it reads that
 * database; its driver has to be among the {@code <dependencies>} of the plugin, except for SQLite's. With
 * {@code migrations} alone it runs them on a database of its own and reads that.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends SchemaMojo {

    /** The package of the generated classes. */
    @Parameter(name = "package", property = "ashlar.package", required = true)
    private @Nullable String packageName;

    /** The columns to leave out, as patterns over {@code table.column}. */
    @Parameter
    private @Nullable List<String> excludeColumns;

    /** Java names other than those that follow from the names in the database. */
    @Parameter
    private @Nullable List<NameParameter> names;

    /** Types other than those of the database. */
    @Parameter
    private @Nullable List<TypeParameter> types;

    /** Whether to end the generation where a column has a type without a Java type of its own, instead of a warning. */
    @Parameter(property = "ashlar.failOnUnknownTypes", defaultValue = "false")
    private boolean failOnUnknownTypes;

    /** Columns that get their value from Java where a new row doesn't set it, as patterns over {@code table.column}. */
    @Parameter
    private @Nullable List<JavaDefaultParameter> javaDefaults;

    /** What names in the database become before they are Java names: a prefix is taken off, for instance. */
    @Parameter
    private @Nullable List<RuleParameter> naming;

    /**
     * What isn't generated: VIEWS, NEW_ROWS, SEQUENCES, ROUTINES, FOREIGN_KEYS, INDEXES, CHECKS, COMMENTS,
     * CHECK_ENUMS.
     */
    @Parameter(property = "ashlar.omit")
    private @Nullable List<String> omit;

    /** How the records of rows show that a column may be NULL: {@code optional} or {@code nullable}. */
    @Parameter(property = "ashlar.rowNulls", defaultValue = "optional")
    private @Nullable String rowNulls;

    /** What the constants of keys are called after: their {@code columns}, or their {@code constraints}. */
    @Parameter(property = "ashlar.keyNames", defaultValue = "columns")
    private @Nullable String keyNames;

    /** The source root to write to; it is compiled with the project. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/ashlar", required = true)
    private @Nullable File outputDirectory;

    /** Whether to generate even if nothing has changed. */
    @Parameter(property = "ashlar.force", defaultValue = "false")
    private boolean force;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
    private @Nullable List<Artifact> artifacts;

    /** Maven's way to an element whose name can't be a field's. */
    public void setPackage(@Nullable String name) {
        packageName = name;
    }

    /** What was generated before is compiled when nothing is generated, too. */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        super.execute();
        project()
                .addCompileSourceRoot(
                        Given.required(outputDirectory, "outputDirectory").getPath());
    }

    @Override
    void run() {
        Settings settings = settings(Given.required(outputDirectory, "outputDirectory"));
        LastRun last = lastRun(settings);
        if (!force && last.isCurrent(settings)) {
            getLog().info("Ashlar: nothing has changed since " + settings.packageName()
                    + " was generated (-Dashlar.force generates it anyway)");
            return;
        }
        last.forget();
        Result result = Generation.run(settings, progress());
        report(result);
        if (result.warnings().isEmpty()) {
            last.save(settings);
        }
    }

    private LastRun lastRun(Settings settings) {
        var tool = new ArrayList<String>();
        for (Artifact artifact : Given.list(artifacts)) {
            File file = artifact.getFile();
            // A snapshot of a version changes without changing its name.
            boolean changing = artifact.isSnapshot() && file != null;
            tool.add(artifact + (changing ? " " + file.lastModified() + " " + file.length() : ""));
        }
        String name = "generate-" + settings.packageName() + ".state";
        return new LastRun(Path.of(project().getBuild().getDirectory(), "ashlar", name), tool);
    }

    private Settings settings(File folder) {
        return new Settings(
                origin(), snapshot(), selections(), Given.text(packageName), folder.toPath(), adjustments(), style());
    }

    private Style style() {
        return new Style(
                Given.list(naming).stream()
                        .flatMap(rule -> rule.rules().stream())
                        .toList(),
                Given.list(omit).stream().map(Omission::named).collect(Collectors.toSet()),
                RowNulls.named(Given.text(rowNulls)),
                KeyNames.named(Given.text(keyNames)));
    }

    private Adjustments adjustments() {
        return new Adjustments(
                Given.list(names).stream().map(NameParameter::name).toList(),
                TypeParameter.types(Given.list(types)),
                Given.list(excludeColumns),
                Given.list(javaDefaults).stream()
                        .map(JavaDefaultParameter::javaDefault)
                        .toList(),
                failOnUnknownTypes);
    }

    private void report(Result result) {
        result.warnings().forEach(getLog()::warn);
        getLog().info("Ashlar: " + result.tables() + " tables and views, " + result.written() + " files written, "
                + result.unchanged() + " unchanged, " + result.deleted() + " deleted in " + result.folder());
    }
}
