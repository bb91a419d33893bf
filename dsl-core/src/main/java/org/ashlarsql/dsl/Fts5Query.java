package org.ashlarsql.dsl;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as queries of FTS5, in which a string in double quotes is nothing but its words. */
final class Fts5Query {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Fts5Query() {}

    /** Each word in quotes with this between them. No words at all are the empty phrase, which finds nothing. */
    static String words(String text, String between) {
        return Arrays.stream(SPACE.split(literal(text).strip(), -1))
                .map(Fts5Query::phrase)
                .collect(Collectors.joining(between));
    }

    static String phrase(String words) {
        return '"' + literal(words).replace("\"", "\"\"") + '"';
    }

    /** NUL would end the query. */
    private static String literal(String text) {
        return text.replace('\0', ' ');
    }
}
