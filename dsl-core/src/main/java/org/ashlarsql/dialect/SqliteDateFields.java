package org.ashlarsql.dialect;

import static org.ashlarsql.render.Precedence.ADDITIVE;
import static org.ashlarsql.render.Precedence.MULTIPLICATIVE;

import java.util.Map;
import org.ashlarsql.render.FormatPattern;
import org.ashlarsql.render.FunctionTable;

/** What SQLite reads from dates and times, which are text, and where it cuts them off. */
final class SqliteDateFields {

    private static final String DATE_OF_TIMESTAMP = "substr({0}, 1, 10)";

    private static final Map<String, String> FIELDS =
            Map.of("yyyy", "%Y", "MM", "%m", "dd", "%d", "HH", "%H", "mm", "%M", "ss", "%S");

    static final FunctionTable TABLE = extractDate("date", "{0}")
            .and(extractTime("time", 1))
            .and(extractDate("timestamp", DATE_OF_TIMESTAMP))
            .and(extractTime("timestamp", 12))
            .and(extractDate("instant", DATE_OF_TIMESTAMP))
            .and(extractTime("instant", 12))
            .and(truncateDate("date", "{0}", "#"))
            .silent("date_truncate_day")
            .and(truncateTime("time", 1))
            .and(truncateTimestamp("timestamp"))
            .and(truncateTimestamp("instant"))
            .formatted("date_format", "strftime({1}, {0})", SqliteDateFields::pattern)
            .formatted("time_format", "strftime({1}, substr({0}, 1, 8))", SqliteDateFields::pattern)
            .formatted("timestamp_format", "strftime({1}, substr({0}, 1, 19))", SqliteDateFields::pattern)
            .formatted("instant_format", "strftime({1}, substr({0}, 1, 19))", SqliteDateFields::pattern);

    private SqliteDateFields() {}

    private static FunctionTable extractDate(String type, String date) {
        // The year and the week are those of the week's Thursday.
        String thursday = "date(" + date + ", '-3 days', 'weekday 4')";
        return FunctionTable.EMPTY
                .with(type + "_extract_year", number("strftime('%Y', " + date + ")"))
                .operator(type + "_extract_quarter", "(strftime('%m', " + date + ") + 2) / 3", MULTIPLICATIVE)
                .with(type + "_extract_month", number("strftime('%m', " + date + ")"))
                .operator(type + "_extract_week", "(strftime('%j', " + thursday + ") + 6) / 7", MULTIPLICATIVE)
                .with(type + "_extract_day", number("strftime('%d', " + date + ")"))
                .operator(type + "_extract_day_of_week", "(strftime('%w', " + date + ") + 6) % 7 + 1", ADDITIVE)
                .with(type + "_extract_day_of_year", number("strftime('%j', " + date + ")"))
                .with(type + "_extract_iso_year", number("strftime('%Y', " + thursday + ")"));
    }

    private static FunctionTable extractTime(String type, int start) {
        String fraction = "substr(substr({0}, " + (start + 9) + ") || '000000', 1, ";
        return FunctionTable.EMPTY
                .with(type + "_extract_hour", number("substr({0}, " + start + ", 2)"))
                .with(type + "_extract_minute", number("substr({0}, " + (start + 3) + ", 2)"))
                .with(type + "_extract_second", number("substr({0}, " + (start + 6) + ", 2)"))
                .with(type + "_extract_millisecond", number(fraction + "3)"))
                .with(type + "_extract_microsecond", number(fraction + "6)"));
    }

    private static String number(String text) {
        return "cast(" + text + " as integer)";
    }

    private static FunctionTable truncateTimestamp(String type) {
        return truncateDate(type, DATE_OF_TIMESTAMP, "(# || ' 00:00:00')")
                .with(type + "_truncate_day", "(" + DATE_OF_TIMESTAMP + " || ' 00:00:00')")
                .and(truncateTime(type, 12));
    }

    /** In the result, {@code #} stands for the date. */
    private static FunctionTable truncateDate(String type, String date, String result) {
        String month = "-((strftime('%m', " + date + ") - 1) % 3) || ' months'";
        return FunctionTable.EMPTY
                .with(type + "_truncate_year", result.replace("#", "date(" + date + ", 'start of year')"))
                .with(
                        type + "_truncate_quarter",
                        result.replace("#", "date(" + date + ", 'start of month', " + month + ")"))
                .with(type + "_truncate_month", result.replace("#", "date(" + date + ", 'start of month')"))
                .with(type + "_truncate_week", result.replace("#", "date(" + date + ", '-6 days', 'weekday 1')"));
    }

    /** Of a text in which the time starts at a place. */
    private static FunctionTable truncateTime(String type, int start) {
        return FunctionTable.EMPTY
                .with(type + "_truncate_hour", "(substr({0}, 1, " + (start + 2) + ") || '00:00')")
                .with(type + "_truncate_minute", "(substr({0}, 1, " + (start + 5) + ") || '00')")
                .with(type + "_truncate_second", "substr({0}, 1, " + (start + 7) + ")")
                .with(type + "_truncate_millisecond", fraction("000", start + 11))
                .with(type + "_truncate_microsecond", fraction("000000", start + 14));
    }

    /** With a point, if it has none, so that trimming zeros ends there. */
    private static String fraction(String zeros, int length) {
        return "rtrim(rtrim(substr(<0> || '." + zeros + "', 1, " + length + "), '0'), '.')";
    }

    private static String pattern(FormatPattern pattern) {
        return pattern.written(FIELDS, text -> text.replace("%", "%%"));
    }
}
