package org.ashlarsql.dialect;

import static org.ashlarsql.render.Precedence.OR;

import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Version;

/**
 * Dates and times on SQLite, which are text: https://www.sqlite.org/lang_datefunc.html
 *
 * <p>SQLite's own functions know milliseconds only, so they get a text without its fraction, which is put behind again.
 */
final class SqliteDatetimes {

    private static final FunctionTable TABLE = date().and(time())
            .and(timestamp("timestamp"))
            .and(timestamp("instant"))
            .and(conversions())
            .and(SqliteDateFields.TABLE)
            .and(SqliteDifferences.TABLE);

    private SqliteDatetimes() {}

    /** Only from 3.46 on a month after January 31 can be the end of February. */
    static FunctionTable of(Version version) {
        if (version.isAtLeast(3, 46, 0)) {
            return TABLE;
        }
        FunctionTable older = TABLE;
        for (String type : new String[] {"date", "timestamp", "instant"}) {
            for (String unit : new String[] {"year", "quarter", "month"}) {
                older = older.without(
                        type + "_plus_" + unit, "adding months and years", "use SQLite 3.46 or newer, or add days");
            }
        }
        return older;
    }

    private static FunctionTable date() {
        return FunctionTable.EMPTY
                .withEach("month year", "date_plus_#", "date({0}, <1> || ' #s', 'floor')")
                .with("date_plus_quarter", "date({0}, (<1> * 3) || ' months', 'floor')")
                .with("date_plus_week", "date({0}, (<1> * 7) || ' days')")
                .with("date_plus_day", "date({0}, <1> || ' days')");
    }

    private static FunctionTable timestamp(String type) {
        // Counted from the year 0, so that it's positive and dividing it rounds down.
        String microseconds = "(unixepoch(substr({0}, 1, 19)) + 62167219200) * 1000000"
                + " + substr(substr({0}, 21) || '000000', 1, 6)";
        return FunctionTable.EMPTY
                .withEach("month year", type + "_plus_#", wholeTimestamp("<1> || ' #s', 'floor'"))
                .with(type + "_plus_quarter", wholeTimestamp("(<1> * 3) || ' months', 'floor'"))
                .with(type + "_plus_week", wholeTimestamp("(<1> * 7) || ' days'"))
                .withEach("day hour minute second", type + "_plus_#", wholeTimestamp("<1> || ' #s'"))
                .with(type + "_plus_millisecond", timestampOf(microseconds + " + <1> * 1000"))
                .with(type + "_plus_microsecond", timestampOf(microseconds + " + <1>"));
    }

    private static FunctionTable time() {
        String microseconds = "unixepoch(substr({0}, 1, 8)) * 1000000 + substr(substr({0}, 10) || '000000', 1, 6)";
        return FunctionTable.EMPTY
                .with("time_plus_hour", wholeTime("(<1> % 24) || ' hours'"))
                .with("time_plus_minute", wholeTime("(<1> % 1440) || ' minutes'"))
                .with("time_plus_second", wholeTime("(<1> % 86400) || ' seconds'"))
                .with("time_plus_millisecond", timeOf(microseconds + " + <1> % 86400000 * 1000"))
                .with("time_plus_microsecond", timeOf(microseconds + " + <1> % 86400000000"));
    }

    private static String wholeTimestamp(String modifiers) {
        return "(datetime(substr({0}, 1, 19), " + modifiers + ") || substr({0}, 20))";
    }

    private static String wholeTime(String modifier) {
        return "(time(substr({0}, 1, 8), " + modifier + ") || substr({0}, 9))";
    }

    private static String timestampOf(String microseconds) {
        return withFraction("datetime((" + microseconds + ") / 1000000 - 62167219200, 'unixepoch')", microseconds);
    }

    private static String timeOf(String microseconds) {
        return withFraction("time((" + microseconds + ") / 1000000, 'unixepoch')", microseconds);
    }

    /** With as many digits of the fraction as it has. */
    private static String withFraction(String seconds, String microseconds) {
        String fraction = "substr('00000' || ((" + microseconds + ") % 1000000), -6)";
        return "rtrim(rtrim(" + seconds + " || '.' || " + fraction + ", '0'), '.')";
    }

    /** What {@code now} is was looked up once for each place in the statement. */
    private static FunctionTable conversions() {
        String made = "printf('%04d-%02d-%02d', {0}, {1}, {2})";
        return FunctionTable.EMPTY
                .with("date_at_start_of_day", "(<0> || ' 00:00:00')")
                .with("date_at_time", "(<0> || ' ' || <1>)")
                .with("timestamp_date", "substr({0}, 1, 10)")
                .with("timestamp_time", "substr({0}, 12)")
                .silent("timestamp_in_utc")
                .silent("instant_in_utc")
                .without("timestamp_in_zone", "zones by name", "use atOffset(...), or atZone(...) in Java")
                .without("instant_in_zone", "zones by name", "use atOffset(...), or atZone(...) in Java")
                .with("instant_epoch_second", "unixepoch(substr({0}, 1, 19))")
                .withEach("current_timestamp localtimestamp", "#", "rtrim(rtrim(datetime('now', 'subsec'), '0'), '.')")
                .with("current_date", "date('now')")
                .with("current_time", "rtrim(rtrim(time('now', 'subsec'), '0'), '.')")
                // SQLite takes February 30 for March 2.
                .with(
                        "make_date",
                        "case when <0> between 1 and 9999 and <1> between 1 and 12 and date(" + made + ") = " + made
                                + " then " + made + " end")
                .operator(
                        "overlaps",
                        "min({0}, {1}) < max({2}, {3}) and min({2}, {3}) < max({0}, {1}) or min({0}, {1}) = min({2}, {3})",
                        OR);
    }
}
