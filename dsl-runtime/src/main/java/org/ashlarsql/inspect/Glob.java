package org.ashlarsql.inspect;

import java.util.regex.Pattern;

/** A pattern over names, in any case: {@code *} stands for any text, {@code ?} for one character. */
public record Glob(String text) {

    /** Whether the whole of {@code name} matches. */
    public boolean matches(String name) {
        var regex = new StringBuilder();
        text.codePoints().forEach(c -> regex.append(regexOf(c)));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
        return Pattern.compile(regex.toString(), flags).matcher(name).matches();
    }

    private static String regexOf(int glob) {
        return switch (glob) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(Character.toString(glob));
        };
    }
}
