package org.ashlarsql.codegen;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.codegen.adjust.ColumnExclusion;
import org.ashlarsql.codegen.adjust.Fallbacks;
import org.ashlarsql.codegen.adjust.JavaDefaults;
import org.ashlarsql.codegen.adjust.JavaTypes;
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

/** Generates the sources of a schema; needs no Maven. */
public final class Generation {

    private Generation() {}

    /**
     * Reads the schema and writes its sources.
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
        SchemaModel schema = progress.during(
                "reading the schema",
                () -> SchemaSource.of(settings, progress).read(settings.selection()),
                read -> read.tables().size() + " tables and views");
        Usable.checkNotEmpty(schema, settings.selection());
        var warnings = new ArrayList<String>();
        warnings.addAll(SchemaSource.warnings(settings));
        List<SourceFile> files = progress.during(
                "making the sources", () -> sources(schema, settings, warnings), made -> made.size() + " files");
        return SourceFolder.of(settings.outputDirectory(), settings.packageName())
                .write(files)
                .result(schema.tables().size(), warnings);
    }

    /** The sources of a schema, adjusted and named as the settings say. */
    static List<SourceFile> sources(SchemaModel schema, Settings settings, List<String> warnings) {
        SchemaModel narrowed = new ColumnExclusion(settings.excludeColumns(), warnings).apply(schema);
        SchemaModel typed = new TypeChange(settings.types(), warnings).apply(Usable.withoutEmpty(narrowed, warnings));
        Usable.check(typed);
        Fallbacks fallbacks = Fallbacks.of(typed, settings.types());
        if (settings.failOnUnknownTypes()) {
            fallbacks.refuse();
        }
        warnings.addAll(fallbacks.warnings());
        NamedSchema named = Naming.of(typed, settings.packageName(), settings.names());
        NamedSchema withTypes = new JavaTypes(settings.types()).apply(named);
        return Emitter.emit(new JavaDefaults(settings.javaDefaults()).apply(withTypes));
    }
}
