package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Javadoc made of texts from the schema, of which nothing is left that javac or a browser could take for its own. */
final class SafeDoc {

    /** In HTML, in Javadoc or, as the backslash of a Unicode escape, in any source. */
    private static final String MEANINGFUL = "<>&@{}*$\\";

    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]*");

    private SafeDoc() {}

    /** The sentence around a name, which stands for its {@code $L}, and the comment behind it. */
    static CodeBlock of(String sentence, String name, @Nullable String comment) {
        String safe = comment == null ? "" : text(comment);
        return safe.isEmpty()
                ? CodeBlock.of(sentence + ".\n", name(name))
                : CodeBlock.of(sentence + ": $L\n", name(name), safe);
    }

    /** A comment as it is; empty for none. */
    static CodeBlock of(@Nullable String comment) {
        String safe = comment == null ? "" : text(comment);
        return safe.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L\n", safe);
    }

    private static String name(String name) {
        return PLAIN_NAME.matcher(name).matches() ? "{@code " + name + "}" : "<code>" + text(name) + "</code>";
    }

    /** The text on one line, with entities for all characters that mean something. */
    private static String text(String text) {
        var safe = new StringBuilder();
        WHITE.matcher(text).replaceAll(" ").strip().codePoints().forEach(c -> {
            if (MEANINGFUL.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT) {
                safe.append("&#").append(c).append(';');
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
