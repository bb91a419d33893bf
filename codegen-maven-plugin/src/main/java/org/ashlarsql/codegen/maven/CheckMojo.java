package org.ashlarsql.codegen.maven;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ashlarsql.codegen.Checking;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.drift.Aspect;
import org.ashlarsql.drift.Difference;
import org.ashlarsql.inspect.Glob;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build if the schema of a database, or of Flyway migrations, isn't that of the {@code snapshot}; without a
 * snapshot, if it isn't what the compiled classes of the {@code package} say.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class CheckMojo extends SchemaMojo {

    /** The package of the generated classes, which are compared where there is no {@code snapshot}. */
    @Parameter(name = "package", property = "ashlar.package")
    private @Nullable String packageName;

    /** The columns that aren't looked at, as patterns over {@code table.column}. */
    @Parameter
    private @Nullable List<String> excludeColumns;

    /** What isn't looked at, for instance COMMENT, ORDER or INDEX. */
    @Parameter
    private @Nullable List<String> ignored;

    /** Maven's way to an element whose name can't be a field's. */
    public void setPackage(@Nullable String name) {
        packageName = name;
    }

    @Override
    void run() throws MojoFailureException {
        Path file = snapshot();
        if (file == null) {
            String name = Given.required(packageName, "package");
            List<Difference> differences;
            try (var classes = CompiledTables.of(project(), name)) {
                differences = Checking.classes(classes.all(), origin(), selections(), progress());
            }
            report(differences, "the classes of " + name, "Run ashlar:generate");
        } else {
            report(
                    Checking.snapshot(file, origin(), selections(), progress()),
                    "the snapshot " + file,
                    "Run ashlar:snapshot");
        }
    }

    private void report(List<Difference> all, String what, String cure) throws MojoFailureException {
        Set<Aspect> aspects = aspects();
        List<Glob> globs = Given.list(excludeColumns).stream().map(Glob::new).toList();
        List<Difference> differences = all.stream()
                .filter(one -> !aspects.contains(one.aspect()))
                .filter(one ->
                        globs.stream().noneMatch(glob -> one.names().stream().anyMatch(glob::matches)))
                .toList();
        if (differences.isEmpty()) {
            getLog().info("Ashlar: the schema is that of " + what);
            return;
        }
        differences.forEach(one -> getLog().error(one.toString()));
        throw new MojoFailureException("The schema isn't that of " + what + ": " + differences.size()
                + (differences.size() == 1 ? " difference" : " differences") + ", listed above. " + cure
                + " to take over what is right, or correct the schema.");
    }

    private Set<Aspect> aspects() {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        for (String name : Given.list(ignored)) {
            try {
                aspects.add(Aspect.valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new GenerationException(
                        "<ignored>: \"" + name + "\" is nothing that is looked at. Choose some of "
                                + List.of(Aspect.values()) + ".",
                        e);
            }
        }
        return aspects;
    }
}
