package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.schema.Table;
import org.jspecify.annotations.NullMarked;

/** Generated sources, compiled with every warning an error, against dsl-core and nothing else. */
record Compiled(Path classes) {

    static Compiled of(List<SourceFile> sources, Path classes) {
        assertThat(mistakes(sources, classes)).isEmpty();
        return new Compiled(classes);
    }

    /** What the compiler says about the sources. */
    static List<String> mistakes(List<SourceFile> sources, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(home(Table.class), home(NullMarked.class)));
            List<String> options = List.of("-Xlint:all", "-Werror", "-Xmaxerrs", "20", "--release", "17");
            List<Text> units = sources.stream().map(Text::new).toList();
            boolean success = compiler.getTask(null, files, diagnostics, options, null, units)
                    .call();
            List<String> mistakes = diagnostics.getDiagnostics().stream()
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
            assertThat(success).isEqualTo(mistakes.isEmpty());
            return mistakes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A loader of the compiled classes. */
    URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Compiled.class.getClassLoader());
    }

    private static Path home(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(SourceFile file) {
            super(Path.of("/generated", file.name()).toUri(), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
