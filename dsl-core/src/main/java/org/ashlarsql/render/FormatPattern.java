package org.ashlarsql.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a date or time is written as a text: fields as {@link java.time.format.DateTimeFormatter} has them, texts in single
 * quotes, and what is no letter for itself.
 *
 * @param parts texts and fields in turn, a text first
 */
public record FormatPattern(List<String> parts) {

    /** Year of four digits, month, day, hour, minute and second of two. */
    public static final Set<String> FIELDS = Set.of("yyyy", "MM", "dd", "HH", "mm", "ss");

    private static final Pattern PART =
            Pattern.compile("'(?<quoted>(?:[^']|'')*+)'|(?<field>(\\p{L})\\3*+)|(?<other>[^'\\p{L}]+)");

    public FormatPattern {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException naming what isn't a field, or the quote that isn't closed
     */
    public static FormatPattern of(String pattern) {
        var parts = new ArrayList<String>(List.of(""));
        Matcher part = PART.matcher(pattern);
        int end = 0;
        while (end < pattern.length()) {
            if (!part.find(end) || part.start() != end) {
                throw new IllegalArgumentException(
                        "format(\"" + pattern + "\"): the quote at " + end + " isn't closed; a quote itself is ''");
            }
            end = part.end();
            String field = part.group("field");
            if (field == null) {
                addText(parts, text(part));
            } else if (FIELDS.contains(field)) {
                parts.add(field);
                parts.add("");
            } else {
                throw new IllegalArgumentException("format(\"" + pattern + "\"): " + field + " is none of yyyy, MM, dd,"
                        + " HH, mm and ss, which every database can write; texts stand in single quotes");
            }
        }
        return new FormatPattern(parts);
    }

    private static void addText(List<String> parts, String text) {
        int last = parts.size() - 1;
        parts.set(last, parts.get(last) + text);
    }

    private static String text(Matcher part) {
        String quoted = part.group("quoted");
        if (quoted == null) {
            return part.group("other");
        }
        return quoted.isEmpty() ? "'" : quoted.replace("''", "'");
    }

    /** The fields that it has. */
    public Set<String> fields() {
        var fields = new LinkedHashSet<String>();
        for (int i = 1; i < parts.size(); i += 2) {
            fields.add(parts.get(i));
        }
        return fields;
    }

    /** The same pattern as a database has it. */
    public String written(Map<String, String> fields, UnaryOperator<String> text) {
        var written = new StringBuilder(text.apply(parts.get(0)));
        for (int i = 1; i < parts.size(); i += 2) {
            written.append(Objects.requireNonNull(fields.get(parts.get(i)))).append(text.apply(parts.get(i + 1)));
        }
        return written.toString();
    }
}
