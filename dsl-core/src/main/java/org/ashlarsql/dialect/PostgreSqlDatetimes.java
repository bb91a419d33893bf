package org.ashlarsql.dialect;

import static org.ashlarsql.render.Precedence.ADDITIVE;
import static org.ashlarsql.render.Precedence.COMPARISON;
import static org.ashlarsql.render.Precedence.MULTIPLICATIVE;

import java.util.Map;
import org.ashlarsql.render.FormatPattern;
import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Version;

/** Dates and times on PostgreSQL: https://www.postgresql.org/docs/current/functions-datetime.html */
final class PostgreSqlDatetimes {

    private static final String DATE_UNITS = "year month week day";
    private static final String TIME_UNITS = "hour minute second millisecond microsecond";

    private static final String MICROSECONDS = "cast(extract(epoch from <1!> - <0!>) * 1000000 as bigint)";

    private static final Map<String, String> FIELDS =
            Map.of("yyyy", "YYYY", "MM", "MM", "dd", "DD", "HH", "HH24", "mm", "MI", "ss", "SS");

    static final FunctionTable TABLE = plus().and(extract("date", "{0!}"))
            .and(extract("time", "{0!}"))
            .and(extract("timestamp", "{0!}"))
            .and(extract("instant", "<0!> at time zone 'UTC'"))
            .and(truncate())
            .and(untilDate())
            .and(until("time", MICROSECONDS))
            .and(until("timestamp", MICROSECONDS))
            .and(until("instant", MICROSECONDS))
            .and(months("date", "age(cast({1} as timestamp), cast({0} as timestamp))"))
            .and(months("timestamp", "age({1!}, {0!})"))
            .and(months("instant", "age(<1!> at time zone 'UTC', <0!> at time zone 'UTC')"))
            .and(interval("date"))
            .and(interval("time"))
            .and(interval("timestamp"))
            .and(interval("instant"))
            .operator("instant_interval_day", "<0> * interval '24 hours'", MULTIPLICATIVE)
            .operator("instant_interval_week", "<0> * interval '168 hours'", MULTIPLICATIVE)
            .and(conversions())
            .and(format());

    private PostgreSqlDatetimes() {}

    /** Before 14 EXTRACT gives a double, which is exact for single fields only: https://www.postgresql.org/docs/14/release-14.html */
    static FunctionTable of(Version version) {
        if (version.isAtLeast(14, 0, 0)) {
            return FunctionTable.EMPTY;
        }
        String days = "cast(extract(day from <1!> - <0!>) as bigint) * 86400000000";
        String rest = "extract(hour from <1!> - <0!>) * 3600000000 + extract(minute from <1!> - <0!>) * 60000000"
                + " + extract(microseconds from <1!> - <0!>)";
        String microseconds = "(" + days + " + cast(" + rest + " as bigint))";
        return until("time", microseconds)
                .and(until("timestamp", microseconds))
                .and(until("instant", microseconds))
                .with("instant_epoch_second", "cast(extract(epoch from date_trunc('second', {0!})) as bigint)");
    }

    /** A date and an interval make a timestamp. A day of an instant is one of UTC, not of the session's zone. */
    private static FunctionTable plus() {
        return FunctionTable.EMPTY
                .operator("date_plus_day", "<0!> + cast({1} as integer)", ADDITIVE)
                .operator("date_plus_week", "<0!> + cast({1} as integer) * 7", ADDITIVE)
                .withEach("month year", "date_plus_#", "cast(<0!> + <1> * interval '1 #' as date)")
                .with("date_plus_quarter", "cast(<0!> + <1> * interval '3 months' as date)")
                .operatorEach(TIME_UNITS, "time_plus_#", "<0!> + <1> * interval '1 #'", ADDITIVE)
                .operatorEach(DATE_UNITS, "timestamp_plus_#", "<0!> + <1> * interval '1 #'", ADDITIVE)
                .operatorEach(TIME_UNITS, "timestamp_plus_#", "<0!> + <1> * interval '1 #'", ADDITIVE)
                .operator("timestamp_plus_quarter", "<0!> + <1> * interval '3 months'", ADDITIVE)
                .operatorEach(TIME_UNITS, "instant_plus_#", "<0!> + <1> * interval '1 #'", ADDITIVE)
                .operator("instant_plus_day", "<0!> + <1> * interval '24 hours'", ADDITIVE)
                .operator("instant_plus_week", "<0!> + <1> * interval '168 hours'", ADDITIVE)
                .withEach("month year", "instant_plus_#", inUtc("<1> * interval '1 #'"))
                .with("instant_plus_quarter", inUtc("<1> * interval '3 months'"));
    }

    private static FunctionTable interval(String type) {
        return FunctionTable.EMPTY
                .operatorEach(DATE_UNITS, type + "_interval_#", "<0> * interval '1 #'", MULTIPLICATIVE)
                .operatorEach(TIME_UNITS, type + "_interval_#", "<0> * interval '1 #'", MULTIPLICATIVE)
                .operator(type + "_interval_quarter", "<0> * interval '3 months'", MULTIPLICATIVE);
    }

    private static String inUtc(String interval) {
        return "((<0!> at time zone 'UTC' + " + interval + ") at time zone 'UTC')";
    }

    private static FunctionTable extract(String type, String operand) {
        String microseconds = "cast(extract(microseconds from " + operand + ") as integer) % 1000000";
        return extract(type, operand, "year quarter month week day hour minute", "#")
                .and(extract(type, operand, "day_of_week", "isodow"))
                .and(extract(type, operand, "day_of_year", "doy"))
                .and(extract(type, operand, "iso_year", "isoyear"))
                .with(type + "_extract_second", "cast(trunc(extract(second from " + operand + ")) as integer)")
                .operator(type + "_extract_millisecond", microseconds + " / 1000", MULTIPLICATIVE)
                .operator(type + "_extract_microsecond", microseconds, MULTIPLICATIVE);
    }

    /** As a whole number: EXTRACT's own result is a numeric, whose divisions have a fraction. */
    private static FunctionTable extract(String type, String operand, String fields, String name) {
        return FunctionTable.EMPTY.withEach(
                fields, type + "_extract_#", "cast(extract(" + name + " from " + operand + ") as integer)");
    }

    private static FunctionTable truncate() {
        return FunctionTable.EMPTY
                .withEach(
                        "year quarter month week",
                        "date_truncate_#",
                        "cast(date_trunc('#', cast({0} as timestamp)) as date)")
                .silent("date_truncate_day")
                .withEach(TIME_UNITS, "time_truncate_#", "cast(date_trunc('#', {0!}) as time)")
                .withEach("quarter " + DATE_UNITS, "timestamp_truncate_#", "date_trunc('#', {0!})")
                .withEach(TIME_UNITS, "timestamp_truncate_#", "date_trunc('#', {0!})")
                .withEach("quarter " + DATE_UNITS, "instant_truncate_#", "date_trunc('#', {0!}, 'UTC')")
                .withEach(TIME_UNITS, "instant_truncate_#", "date_trunc('#', {0!}, 'UTC')");
    }

    private static FunctionTable untilDate() {
        return FunctionTable.EMPTY
                .operator("date_until_day", "<1!> - <0!>", ADDITIVE)
                .operator("date_until_week", "(<1!> - <0!>) / 7", MULTIPLICATIVE);
    }

    /** Dividing whole numbers leaves out the rest; the number of microseconds is exact. */
    private static FunctionTable until(String type, String microseconds) {
        return FunctionTable.EMPTY
                .with(type + "_until_microsecond", microseconds)
                .operator(type + "_until_millisecond", microseconds + " / 1000", MULTIPLICATIVE)
                .operator(type + "_until_second", microseconds + " / 1000000", MULTIPLICATIVE)
                .operator(type + "_until_minute", microseconds + " / 60000000", MULTIPLICATIVE)
                .operator(type + "_until_hour", microseconds + " / 3600000000", MULTIPLICATIVE)
                .operator(type + "_until_day", microseconds + " / 86400000000", MULTIPLICATIVE)
                .operator(type + "_until_week", microseconds + " / 604800000000", MULTIPLICATIVE);
    }

    private static FunctionTable months(String type, String age) {
        String years = "extract(year from " + age + ")";
        String months = years + " * 12 + extract(month from " + age + ")";
        return FunctionTable.EMPTY
                .with(type + "_until_month", "cast(" + months + " as bigint)")
                .operator(type + "_until_quarter", "cast(" + months + " as bigint) / 3", MULTIPLICATIVE)
                .with(type + "_until_year", "cast(" + years + " as bigint)");
    }

    /** The session's zone, which the driver makes the JVM's, has no say. */
    private static FunctionTable conversions() {
        return FunctionTable.EMPTY
                .operator("date_at_time", "<0!> + <1!>", ADDITIVE)
                .withEach("timestamp instant", "#_in_utc", "(<0!> at time zone 'UTC')")
                .withEach("timestamp instant", "#_in_zone", "(<0!> at time zone <1>)")
                .with("instant_epoch_second", "cast(floor(extract(epoch from {0!})) as bigint)")
                .with("localtimestamp", "(current_timestamp at time zone 'UTC')")
                .with("current_date", "cast(current_timestamp at time zone 'UTC' as date)")
                .with("current_time", "cast(current_timestamp at time zone 'UTC' as time)")
                .operator("overlaps", "({0!}, {1!}) overlaps ({2!}, {3!})", COMPARISON);
    }

    private static FunctionTable format() {
        return FunctionTable.EMPTY
                .formatted("date_format", "to_char({0!}, {1})", PostgreSqlDatetimes::pattern)
                .formatted("time_format", "to_char({0!}, {1})", PostgreSqlDatetimes::pattern)
                .formatted("timestamp_format", "to_char({0!}, {1})", PostgreSqlDatetimes::pattern)
                .formatted("instant_format", "to_char(<0!> at time zone 'UTC', {1})", PostgreSqlDatetimes::pattern);
    }

    private static String pattern(FormatPattern pattern) {
        return pattern.written(FIELDS, PostgreSqlDatetimes::quoted);
    }

    /** A letter or a digit, or a quote, would mean something. */
    private static String quoted(String text) {
        return text.chars().allMatch(c -> c < 128 && c != '"' && c != '\\' && !Character.isLetterOrDigit(c))
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
