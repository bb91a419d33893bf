package org.ashlarsql.codegen.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words of a name: {@code film_actor}, {@code FILM_ACTOR}, {@code filmActor} and {@code film actor} all have two.
 * Letters of any script stay; what no identifier may hold separates words.
 */
record Words(List<String> words) {

    static Words of(String name) {
        var words = new ArrayList<String>();
        var part = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (belongs(c)) {
                part.appendCodePoint(c);
            } else {
                addPart(words, part);
            }
        });
        addPart(words, part);
        return new Words(words);
    }

    /** {@code filmActor}; a name without a word is {@code _}. */
    String camel() {
        return words.isEmpty()
                ? "_"
                : startable(words.get(0).toLowerCase(Locale.ROOT) + capitalized(words.subList(1, words.size())));
    }

    /** {@code FilmActor}. */
    String pascal() {
        return words.isEmpty() ? "_" : startable(capitalized(words));
    }

    /** {@code FILM_ACTOR}. */
    String constant() {
        return words.isEmpty() ? "_" : startable(String.join("_", words).toUpperCase(Locale.ROOT));
    }

    /** {@code film_actor}. */
    String snake() {
        return words.isEmpty() ? "_" : startable(String.join("_", words).toLowerCase(Locale.ROOT));
    }

    static boolean belongs(int c) {
        int type = Character.getType(c);
        return Character.isJavaIdentifierPart(c)
                && !Character.isIdentifierIgnorable(c)
                && type != Character.CONNECTOR_PUNCTUATION
                && type != Character.CURRENCY_SYMBOL;
    }

    /** A part without a lower-case letter has no humps, as in FILM_ID. */
    private static void addPart(List<String> words, StringBuilder part) {
        String text = part.toString();
        part.setLength(0);
        if (text.equals(text.toUpperCase(Locale.ROOT))) {
            if (!text.isEmpty()) {
                words.add(text.toLowerCase(Locale.ROOT));
            }
            return;
        }
        words.addAll(List.of(text.split("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})")));
    }

    private static String capitalized(List<String> words) {
        return words.stream()
                .map(word -> {
                    int end = word.offsetByCodePoints(0, 1);
                    return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
                })
                .collect(Collectors.joining());
    }

    private static String startable(String identifier) {
        return Character.isJavaIdentifierStart(identifier.codePointAt(0)) ? identifier : "_" + identifier;
    }
}
