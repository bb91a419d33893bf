package org.ashlarsql.codegen;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.codegen.adjust.ColumnExclusion;
import org.ashlarsql.codegen.adjust.Fallbacks;
import org.ashlarsql.codegen.adjust.JavaDefaults;
import org.ashlarsql.codegen.adjust.JavaTypes;
import org.ashlarsql.codegen.adjust.Omissions;
import org.ashlarsql.codegen.adjust.TypeChange;
import org.ashlarsql.codegen.adjust.Usable;
import org.ashlarsql.codegen.emit.Emitter;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.codegen.naming.Naming;
import org.ashlarsql.codegen.naming.PackageName;
import org.ashlarsql.codegen.output.SourceFolder;
import org.ashlarsql.codegen.source.SchemaSource;
import org.ashlarsql.inspect.SchemaModel;

/** Generates the sources of schemas; needs no Maven. */
public final class Generation {

    private Generation() {}

    /**
     * Reads the schemas and writes their sources.
     *
     * @throws GenerationException if that isn't possible; then no file is written, changed or deleted
     */
    public static Result run(Settings settings) {
        return run(settings, Progress.silent());
    }

    /**
     * As {@link #run(Settings)}, with words about what takes long.
     *
     * @throws GenerationException if that isn't possible; then no file is written, changed or deleted
     */
    public static Result run(Settings settings, Progress progress) {
        PackageName.check(settings.packageName());
        List<SchemaModel> schemas = Reading.of(SchemaSource.of(settings, progress), settings.selections(), progress);
        var warnings = new ArrayList<>(SchemaSource.warnings(settings));
        List<SourceFile> files = progress.during(
                "making the sources", () -> sources(schemas, settings, warnings), made -> made.size() + " files");
        return SourceFolder.of(settings.outputDirectory(), settings.packageName())
                .write(files)
                .result(Reading.count(schemas), warnings);
    }

    /** The sources of schemas, adjusted and named as the settings say. */
    static List<SourceFile> sources(List<SchemaModel> schemas, Settings settings, List<String> warnings) {
        Adjustments adjustments = settings.adjustments();
        List<SchemaModel> wanted = new Omissions(settings.style().omitted()).apply(schemas);
        List<SchemaModel> narrowed = new ColumnExclusion(adjustments.excludeColumns(), warnings).apply(wanted);
        List<SchemaModel> typed =
                new TypeChange(adjustments.types(), warnings).apply(Usable.withoutEmpty(narrowed, warnings));
        Usable.check(typed);
        Fallbacks fallbacks = Fallbacks.of(typed, adjustments.types());
        if (adjustments.failOnUnknownTypes()) {
            fallbacks.refuse();
        }
        warnings.addAll(fallbacks.warnings());
        List<NamedSchema> named = Naming.of(typed, settings.packageName(), adjustments.names(), settings.style());
        List<NamedSchema> withTypes = new JavaTypes(adjustments.types()).apply(named);
        List<NamedSchema> all = new JavaDefaults(adjustments.javaDefaults()).apply(withTypes);
        return all.stream()
                .flatMap(schema -> Emitter.emit(schema, all, settings.style()).stream())
                .toList();
    }
}
