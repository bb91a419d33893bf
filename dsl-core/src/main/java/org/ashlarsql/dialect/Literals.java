package org.ashlarsql.dialect;

import java.util.regex.Pattern;

/** Tells literals from expressions, in the texts of defaults. */
final class Literals {

    private static final Pattern LITERAL = Pattern.compile(
            "[+-]?[0-9.]+(e[+-]?[0-9]+)?|[bxn]?'(?:[^']|'')*+'|0x[0-9a-f]+|true|false|null", Pattern.CASE_INSENSITIVE);

    private Literals() {}

    static boolean isOne(String sql) {
        return LITERAL.matcher(sql).matches();
    }
}
