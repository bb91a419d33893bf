package org.ashlarsql.dialect;

import static org.ashlarsql.render.Precedence.ADDITIVE;
import static org.ashlarsql.render.Precedence.MULTIPLICATIVE;

import org.ashlarsql.render.FunctionTable;

/**
 * Dates and times on MySQL and MariaDB: https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html
 *
 * <p>An instant is a timestamp in UTC. A bare parameter is a text, and so would be what is made of it.
 */
final class MySqlFamilyDatetimes {

    static final FunctionTable TABLE = extract("date")
            .and(extract("time"))
            .and(extract("timestamp"))
            .and(extract("instant"))
            .and(plus("date"))
            .and(plus("timestamp"))
            .and(plus("instant"))
            .and(plusTime());

    private MySqlFamilyDatetimes() {}

    private static FunctionTable plus(String type) {
        return FunctionTable.EMPTY
                .withEach(
                        "year quarter month week day hour minute second microsecond",
                        type + "_plus_#",
                        "date_add({0!}, interval {1} #)")
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
}
