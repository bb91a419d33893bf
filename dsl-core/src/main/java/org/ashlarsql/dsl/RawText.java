package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ashlarsql.render.ParameterException;

/**
 * SQL text of the user's own, cut at its gaps. Literals, quoted identifiers and comments are passed over. A quote inside
 * a literal is doubled, as in the standard; a backslash escapes it in PostgreSQL's {@code E'...'} only.
 *
 * @param parts the text around the gaps, one more than there are gaps
 * @param gaps what stands in the gaps: a parameter's name, or nothing
 * @param several whether a semicolon has more text behind it
 */
record RawText(List<String> parts, List<String> gaps, boolean several) {

    private static final String PASSED_OVER =
            "\\b[eE]'(?:[^'\\\\]|\\\\.|'')*+'|(?<!\\b[eE])'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\"|`(?:[^`]|``)*+`|--[^\\n]*"
                    + "|/\\*(?s:.*?)\\*/|\\$(\\w*)\\$(?s:.*?)\\$\\1\\$|::|\\?\\?";
    /** What a literal, an identifier or a comment starts with that nothing ends; and what ends the statement. */
    private static final String WRONG = "|(?<mark>\\?)|(?<open>['\"]|/\\*)|(?<end>;)";

    private static final Pattern POSITIONAL = Pattern.compile(PASSED_OVER + "|(?<gap>\\{\\})" + WRONG);
    private static final Pattern NAMED =
            Pattern.compile(PASSED_OVER + "|(?<gap>(?<![\\w:]):(?=[A-Za-z_])\\w+)" + WRONG);
    private static final Pattern NOTHING = Pattern.compile("(?:[\\s;]|--[^\\n]*|/\\*(?s:.*?)\\*/)*+");

    /** Text with a {@code {}} for each argument. */
    static RawText positional(String sql) {
        return cut(sql, POSITIONAL, "{}");
    }

    /** Text with {@code :name} for each argument. */
    static RawText named(String sql) {
        return cut(sql, NAMED, ":name");
    }

    private static RawText cut(String sql, Pattern pattern, String gapStyle) {
        var parts = new ArrayList<String>();
        var gaps = new ArrayList<String>();
        Matcher matcher = pattern.matcher(sql);
        int from = 0;
        boolean several = false;
        while (matcher.find()) {
            requireClosed(matcher, sql);
            several |= matcher.group("end") != null
                    && !NOTHING.matcher(sql).region(matcher.end(), sql.length()).matches();
            if (matcher.group("mark") != null) {
                throw new ParameterException("raw SQL takes its arguments as " + gapStyle
                        + ", but a ? stands at character " + (matcher.start() + 1) + " of: " + sql
                        + "; write ?? where an operator of the database is meant");
            }
            String gap = matcher.group("gap");
            if (gap != null) {
                parts.add(sql.substring(from, matcher.start()));
                gaps.add(gap.substring(1));
                from = matcher.end();
            }
        }
        parts.add(sql.substring(from));
        return new RawText(List.copyOf(parts), List.copyOf(gaps), several);
    }

    private static void requireClosed(Matcher matcher, String sql) {
        if (matcher.group("open") != null) {
            throw new IllegalArgumentException("raw SQL has a " + matcher.group() + " at character "
                    + (matcher.start() + 1) + " that nothing ends: " + sql + "; give values as arguments, and"
                    + " double a quote inside a literal or a name");
        }
    }

    /** Refuses a second statement. */
    void requireOneStatement(String way) {
        if (several) {
            throw new IllegalArgumentException("raw SQL has more text behind a semicolon: " + String.join("...", parts)
                    + "; give values as arguments, and statements one by one" + way);
        }
    }
}
