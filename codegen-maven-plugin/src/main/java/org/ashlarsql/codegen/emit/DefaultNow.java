package org.ashlarsql.codegen.emit;

import java.util.Locale;
import java.util.Optional;
import org.ashlarsql.inspect.TypeKind;

/**
 * A default that is the present.
 *
 * @param utc whether the date and time of UTC rather than those of the session's time zone
 * @param shownSo whether the database shows this text for what {@code defaultNow} makes there
 */
record DefaultNow(boolean utc, boolean shownSo) {

    static Optional<DefaultNow> of(String sql, TypeKind kind, String database) {
        return switch (kind) {
            case DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> {
                String text = sql.toLowerCase(Locale.ROOT).replace(" ", "");
                yield switch (database) {
                    case "PostgreSQL" -> postgreSql(text, kind);
                    case "SQLite" -> sqlite(text, kind).map(now -> new DefaultNow(now.utc, sql.equals(text)));
                    default -> mySql(text, kind);
                };
            }
            default -> Optional.empty();
        };
    }

    private static Optional<DefaultNow> postgreSql(String text, TypeKind kind) {
        boolean date = kind == TypeKind.DATE;
        boolean time = kind == TypeKind.TIME;
        return switch (text) {
            case "current_timestamp" -> Optional.of(new DefaultNow(false, !date && !time));
            case "now()", "localtimestamp" -> Optional.of(new DefaultNow(false, false));
            case "current_date" -> date ? Optional.of(new DefaultNow(false, true)) : Optional.empty();
            case "localtime" -> time ? Optional.of(new DefaultNow(false, true)) : Optional.empty();
            case "(current_timestampattimezone'utc'::text)" ->
                kind == TypeKind.TIMESTAMP ? Optional.of(new DefaultNow(true, true)) : Optional.empty();
            case "(now()attimezone'utc'::text)", "timezone('utc'::text,now())" ->
                kind == TypeKind.TIMESTAMP ? Optional.of(new DefaultNow(true, false)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<DefaultNow> sqlite(String text, TypeKind kind) {
        String expected = switch (kind) {
            case DATE -> "current_date";
            case TIME -> "current_time";
            default -> "current_timestamp";
        };
        boolean utc = kind != TypeKind.TIMESTAMP_WITH_TIME_ZONE;
        return text.equals(expected) ? Optional.of(new DefaultNow(utc, true)) : Optional.empty();
    }

    private static Optional<DefaultNow> mySql(String text, TypeKind kind) {
        boolean plain = text.endsWith("(6)") || kind == TypeKind.DATE;
        String function = text.replaceAll("\\(\\d?\\)$", "");
        String expected = switch (kind) {
            case DATE -> "date";
            case TIME -> "time";
            default -> "timestamp";
        };
        boolean now = function.equals("current_" + expected) || function.equals("cur" + expected);
        boolean utcNow = function.equals("utc_" + expected) && kind != TypeKind.TIMESTAMP_WITH_TIME_ZONE;
        return now || utcNow ? Optional.of(new DefaultNow(utcNow, plain)) : Optional.empty();
    }
}
