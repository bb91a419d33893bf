package org.ashlarsql.dialect;

import static org.ashlarsql.render.Precedence.ADDITIVE;
import static org.ashlarsql.render.Precedence.MULTIPLICATIVE;
import static org.ashlarsql.render.Precedence.OR;

import java.util.Map;
import org.ashlarsql.render.FormatPattern;
import org.ashlarsql.render.FunctionTable;

/**
 * Dates and times on MySQL and MariaDB: https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html
 *
 * <p>An instant is a timestamp in UTC. A bare parameter is a text, and so would be what is made of it.
 */
final class MySqlFamilyDatetimes {

    private static final Map<String, String> FIELDS =
            Map.of("yyyy", "%Y", "MM", "%m", "dd", "%d", "HH", "%H", "mm", "%i", "ss", "%s");

    static final FunctionTable TABLE = of("date")
            .and(of("time"))
            .and(of("timestamp"))
            .and(of("instant"))
            .and(plusTime())
            .and(truncateDate())
            .and(truncateTime())
            .and(truncate("timestamp"))
            .and(truncate("instant"))
            .and(numbers())
            .and(conversions())
            .and(format());

    private MySqlFamilyDatetimes() {}

    private static FunctionTable of(String type) {
        return plus(type).and(extract(type)).and(until(type));
    }

    private static FunctionTable plus(String type) {
        return FunctionTable.EMPTY
                .withEach(
                        "year quarter month week day hour minute second microsecond",
                        type + "_plus_#",
                        "date_add({0!}, interval {1} #)")
                .withEach(
                        "year quarter month week day hour minute second microsecond",
                        type + "_interval_#",
                        "interval {0} #")
                .with(type + "_interval_millisecond", "interval <0> * 1000 microsecond")
                .with(type + "_plus_millisecond", "date_add({0!}, interval <1> * 1000 microsecond)");
    }

    /** A TIME goes on behind the end of the day, so it is made one of some day. */
    private static FunctionTable plusTime() {
        return FunctionTable.EMPTY
                .with("time_plus_hour", time("mod({1}, 24) hour"))
                .with("time_plus_minute", time("mod({1}, 1440) minute"))
                .with("time_plus_second", time("mod({1}, 86400) second"))
                .with("time_plus_millisecond", time("mod({1}, 86400000) * 1000 microsecond"))
                .with("time_plus_microsecond", time("mod({1}, 86400000000) microsecond"));
    }

    private static String time(String interval) {
        return "cast(date_add(timestamp(date '2000-01-01', {0!}), interval " + interval + ") as time(6))";
    }

    private static FunctionTable extract(String type) {
        return FunctionTable.EMPTY
                .withEach(
                        "year quarter month day hour minute second microsecond",
                        type + "_extract_#",
                        "extract(# from {0!})")
                .operator(type + "_extract_millisecond", "extract(microsecond from {0!}) div 1000", MULTIPLICATIVE)
                // Mode 3 is ISO 8601's: https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html
                .with(type + "_extract_week", "week({0!}, 3)")
                .operator(type + "_extract_iso_year", "yearweek({0!}, 3) div 100", MULTIPLICATIVE)
                .operator(type + "_extract_day_of_week", "weekday({0!}) + 1", ADDITIVE)
                .with(type + "_extract_day_of_year", "dayofyear({0!})");
    }

    private static FunctionTable until(String type) {
        return FunctionTable.EMPTY
                .withEach(
                        "year quarter month week day hour minute second microsecond",
                        type + "_until_#",
                        "timestampdiff(#, {0!}, {1!})")
                .operator(
                        type + "_until_millisecond", "timestampdiff(microsecond, {0!}, {1!}) div 1000", MULTIPLICATIVE);
    }

    /** What a window is sorted by on MariaDB, so that its frame can be so far from it. */
    private static FunctionTable numbers() {
        return FunctionTable.EMPTY
                .with("date_number", "to_days({0!})")
                .operator("time_number", "time_to_sec({0!}) * 1000000", MULTIPLICATIVE)
                .withEach(
                        "timestamp instant",
                        "#_number",
                        "timestampdiff(microsecond, timestamp '1970-01-01 00:00:00', {0!})");
    }

    private static FunctionTable truncateDate() {
        return FunctionTable.EMPTY
                .with("date_truncate_year", "cast(date_format({0!}, '%Y-01-01') as date)")
                .with(
                        "date_truncate_quarter",
                        "date_sub(cast(date_format({0!}, '%Y-%m-01') as date), interval (month({0!}) - 1) mod 3 month)")
                .with("date_truncate_month", "cast(date_format({0!}, '%Y-%m-01') as date)")
                .with("date_truncate_week", "date_sub({0!}, interval weekday({0!}) day)")
                .silent("date_truncate_day");
    }

    private static FunctionTable truncate(String type) {
        String day = "cast(date_format({0!}, '%Y-%m-%d') as datetime(6))";
        String month = "cast(date_format({0!}, '%Y-%m-01') as datetime(6))";
        return FunctionTable.EMPTY
                .with(type + "_truncate_year", "cast(date_format({0!}, '%Y-01-01') as datetime(6))")
                .with(type + "_truncate_quarter", "date_sub(" + month + ", interval (month({0!}) - 1) mod 3 month)")
                .with(type + "_truncate_month", month)
                .with(type + "_truncate_week", "date_sub(" + day + ", interval weekday({0!}) day)")
                .with(type + "_truncate_day", day)
                .with(type + "_truncate_hour", "cast(date_format({0!}, '%Y-%m-%d %H:00:00') as datetime(6))")
                .with(type + "_truncate_minute", "cast(date_format({0!}, '%Y-%m-%d %H:%i:00') as datetime(6))")
                .and(truncateSeconds(type));
    }

    private static FunctionTable truncateTime() {
        return FunctionTable.EMPTY
                .with("time_truncate_hour", "cast(time_format({0!}, '%H:00:00') as time(6))")
                .with("time_truncate_minute", "cast(time_format({0!}, '%H:%i:00') as time(6))")
                .and(truncateSeconds("time"));
    }

    private static FunctionTable truncateSeconds(String type) {
        return FunctionTable.EMPTY
                .with(type + "_truncate_second", "date_sub({0!}, interval extract(microsecond from {0!}) microsecond)")
                .with(
                        type + "_truncate_millisecond",
                        "date_sub({0!}, interval extract(microsecond from {0!}) mod 1000 microsecond)")
                .silent(type + "_truncate_microsecond");
    }

    private static FunctionTable conversions() {
        return FunctionTable.EMPTY
                .with("date_at_start_of_day", "cast({0} as datetime(6))")
                .with("date_at_time", "timestamp({0!}, {1!})")
                .with("timestamp_date", "cast({0!} as date)")
                .with("timestamp_time", "cast({0!} as time(6))")
                .silent("timestamp_in_utc")
                .silent("instant_in_utc")
                // CONVERT_TZ answers NULL where the server's tables of zones are empty, and no other instants than a
                // TIMESTAMP can hold: https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html
                .without("timestamp_in_zone", "zones by name", "use atOffset(...), or atZone(...) in Java")
                .without("instant_in_zone", "zones by name", "use atOffset(...), or atZone(...) in Java")
                // A division is rounded, to whole seconds even:
                // https://dev.mysql.com/doc/refman/9.7/en/arithmetic-functions.html
                .with(
                        "instant_epoch_second",
                        "floor(timestampdiff(microsecond, timestamp '1970-01-01 00:00:00', {0!}) * 0.000001)")
                .withEach("current_timestamp localtimestamp", "#", "utc_timestamp(6)")
                .with("current_date", "utc_date()")
                .with("current_time", "utc_time(6)")
                .with(
                        "make_date",
                        "case when <0> between 1 and 9999 and <1> between 1 and 12 and <2> between 1 and 31"
                                + " then cast(concat_ws('-', lpad({0}, 4, '0'), {1}, {2}) as date) end")
                .operator(
                        "overlaps",
                        "least({0!}, {1!}) < greatest({2!}, {3!}) and least({2!}, {3!}) < greatest({0!}, {1!})"
                                + " or least({0!}, {1!}) = least({2!}, {3!})",
                        OR);
    }

    private static FunctionTable format() {
        return FunctionTable.EMPTY
                .formatted("date_format", "date_format({0!}, {1})", MySqlFamilyDatetimes::pattern)
                .formatted("time_format", "time_format({0!}, {1})", MySqlFamilyDatetimes::pattern)
                .formatted("timestamp_format", "date_format({0!}, {1})", MySqlFamilyDatetimes::pattern)
                .formatted("instant_format", "date_format({0!}, {1})", MySqlFamilyDatetimes::pattern);
    }

    private static String pattern(FormatPattern pattern) {
        return pattern.written(FIELDS, text -> text.replace("%", "%%"));
    }
}
