package org.ashlarsql.codegen.adjust;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.ashlarsql.codegen.GenerationException;

/** Whether a text is a Java expression, as far as its grammar goes; javac tells the rest in the generated class. */
final class JavaExpression {

    private JavaExpression() {}

    /**
     * Ends the generation if {@code text} is none.
     *
     * @param before what the message says before the text
     * @param behind and what behind it
     * @param example of a right one
     */
    static void check(String before, String text, String behind, String example) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var errors = new DiagnosticCollector<JavaFileObject>();
        // A statement that ends and begins anew inside would be two of them.
        boolean plain = !text.isBlank() && text.indexOf(';') < 0 && text.indexOf('\n') < 0;
        if (plain && compiler != null) {
            parse(compiler, errors, text);
        }
        if (!plain || !errors.getDiagnostics().isEmpty()) {
            String why = errors.getDiagnostics().stream()
                    .map(Diagnostic.class::cast)
                    .map(error -> ": " + error.getMessage(Locale.ROOT))
                    .findFirst()
                    .orElse("");
            throw new GenerationException(before + " \"" + text + "\"" + behind + " is no Java expression" + why
                    + ". Write one such as " + example + ", with full names and without a semicolon.");
        }
    }

    private static void parse(JavaCompiler compiler, DiagnosticCollector<JavaFileObject> errors, String text) {
        String source = "class X { Object x = (" + text + "); }";
        var file = new SimpleJavaFileObject(URI.create("string:///X.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        try {
            ((JavacTask) compiler.getTask(null, null, errors, List.of("-proc:none"), null, List.of(file))).parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
