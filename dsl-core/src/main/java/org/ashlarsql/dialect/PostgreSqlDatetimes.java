package org.ashlarsql.dialect;

import static org.ashlarsql.render.Precedence.ADDITIVE;
import static org.ashlarsql.render.Precedence.MULTIPLICATIVE;

import org.ashlarsql.render.FunctionTable;

/** Dates and times on PostgreSQL: https://www.postgresql.org/docs/current/functions-datetime.html */
final class PostgreSqlDatetimes {

    static final FunctionTable TABLE = plus().and(extract("date", "{0!}"))
            .and(extract("time", "{0!}"))
            .and(extract("timestamp", "{0!}"))
            .and(extract("instant", "<0!> at time zone 'UTC'"));

    private static final String DATE_UNITS = "year month week day";
    private static final String TIME_UNITS = "hour minute second millisecond microsecond";

    private PostgreSqlDatetimes() {}

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
}
