package org.ashlarsql.codegen.emit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals in the texts that catalogues show for defaults. */
final class SqlLiteral {

    /** PostgreSQL shows a text with its type behind it. */
    private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'(?:::[a-zA-Z_ \".0-9(),]+)?");

    private static final Pattern NUMBER = Pattern.compile("\\(?([+-]?[0-9]+(?:\\.[0-9]+)?)\\)?(?:::[a-z ]+)?");
    private static final Pattern BOOLEAN = Pattern.compile("true|false", Pattern.CASE_INSENSITIVE);
    private static final Pattern BIT = Pattern.compile("b'([01])'");

    private SqlLiteral() {}

    /** What a text, number or truth value says. */
    static Optional<String> of(String sql, String database) {
        Matcher text = TEXT.matcher(sql);
        if (text.matches()) {
            return unescaped(text.group(1).replace("''", "'"), database);
        }
        for (Pattern pattern : new Pattern[] {NUMBER, BIT}) {
            Matcher matcher = pattern.matcher(sql);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return BOOLEAN.matcher(sql).matches() ? Optional.of(sql) : Optional.empty();
    }

    /** Backslashes that stand for themselves; what else they may stand for is left to the database. */
    private static Optional<String> unescaped(String text, String database) {
        boolean escapes = database.equals("MySQL") || database.equals("MariaDB");
        if (!escapes || text.indexOf('\\') < 0) {
            return Optional.of(text);
        }
        String without = text.replace("\\\\", "");
        return without.indexOf('\\') < 0 ? Optional.of(text.replace("\\\\", "\\")) : Optional.empty();
    }
}
