package org.ashlarsql.injection;

import java.util.Arrays;
import java.util.Locale;

/** What becomes of a text that a method takes; {@code injection/texts.txt} says what each means. */
enum TextKind {
    VALUE,
    IDENTIFIER,
    LITERAL,
    WORDS,
    COMMENT,
    HINT,
    RAW,
    JAVA,
    INSIDE;

    static TextKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no kind of text: " + word + "; the kinds stand at the top of " + TextEntries.LIST));
    }
}
