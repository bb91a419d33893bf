package org.ashlarsql.runtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.Map;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Values as the text of a COPY has them. */
final class CopyText {

    /** What is before and after all times, as the driver has it elsewhere. */
    private static final Map<Temporal, String> ENDS = Map.of(
            LocalDate.MIN, "-infinity",
            LocalDate.MAX, "infinity",
            LocalDateTime.MIN, "-infinity",
            LocalDateTime.MAX, "infinity",
            Instant.MIN, "-infinity",
            Instant.MAX, "infinity");

    private CopyText() {}

    /** Appends a row. */
    static void row(StringBuilder out, RowValues<?> row, BulkBinder binder) {
        for (int i = 0; i < binder.columns(); i++) {
            if (i > 0) {
                out.append('\t');
            }
            Object value = binder.value(row, i);
            if (value == null) {
                out.append("\\N");
            } else {
                escaped(out, text(element(binder.type(i), value)));
            }
        }
        out.append('\n');
    }

    @SuppressWarnings("unchecked") // a row's values are of its columns' types
    private static <V> Object element(JdbcType<V> type, Object value) {
        return type.toArrayElement((V) value);
    }

    /** The value as PostgreSQL writes it. */
    static String text(Object value) {
        if (value instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        if (value instanceof Object[] elements) {
            return array(elements);
        }
        return value instanceof Temporal temporal ? temporal(temporal) : value.toString();
    }

    private static String temporal(Temporal value) {
        String end = ENDS.get(value);
        if (end != null) {
            return end;
        }
        if (value instanceof LocalDate date) {
            return date(date, "");
        }
        if (value instanceof LocalDateTime timestamp) {
            return date(timestamp.toLocalDate(), "T" + timestamp.toLocalTime());
        }
        if (value instanceof Instant instant) {
            LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            return date(utc.toLocalDate(), "T" + utc.toLocalTime() + "Z");
        }
        return value.toString();
    }

    /** Years before 1 are counted backwards: https://www.postgresql.org/docs/current/datatype-datetime.html */
    private static String date(LocalDate date, String rest) {
        int year = date.getYear();
        if (year >= 1 && year <= 9_999) {
            return date + rest;
        }
        LocalDate counted = year < 1 ? date.withYear(1 - year) : date;
        String text = counted.toString();
        return (text.startsWith("+") ? text.substring(1) : text) + rest + (year < 1 ? " BC" : "");
    }

    private static String array(@Nullable Object[] elements) {
        var text = new StringBuilder("{");
        for (int i = 0; i < elements.length; i++) {
            text.append(i == 0 ? "" : ",");
            Object element = elements[i];
            if (element == null) {
                text.append("null");
            } else if (element instanceof Object[] inner) {
                text.append(array(inner));
            } else {
                text.append('"')
                        .append(text(element).replace("\\", "\\\\").replace("\"", "\\\""))
                        .append('"');
            }
        }
        return text.append('}').toString();
    }

    /** Appends the text, piece by piece between what has to be escaped. */
    private static void escaped(StringBuilder out, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char escape = escape(text.charAt(i));
            if (escape != 0) {
                out.append(text, from, i).append('\\').append(escape);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    /** What stands for a character behind a backslash; 0 where it stands for itself. */
    private static char escape(char c) {
        return switch (c) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
    }
}
