package org.ashlarsql.codegen.declared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals in the texts that catalogues show for defaults. */
final class Literals {

    /** PostgreSQL shows a text with its type behind it. */
    private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'(?:::[a-zA-Z_ \".0-9(),]+)?");

    private static final Pattern NUMBER = Pattern.compile("\\(?([+-]?[0-9]+(?:\\.[0-9]+)?)\\)?(?:::[a-z ]+)?");
    private static final Pattern BOOLEAN = Pattern.compile("true|false", Pattern.CASE_INSENSITIVE);
    private static final Pattern BIT = Pattern.compile("b'([01])'");

    private Literals() {}

    /** What a text, number or truth value says. */
    static Optional<String> of(String sql) {
        Matcher text = TEXT.matcher(sql);
        if (text.matches()) {
            return Optional.of(text.group(1).replace("''", "'"));
        }
        for (Pattern pattern : new Pattern[] {NUMBER, BIT}) {
            Matcher matcher = pattern.matcher(sql);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return BOOLEAN.matcher(sql).matches() ? Optional.of(sql) : Optional.empty();
    }
}
