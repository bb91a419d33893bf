package org.ashlarsql.render;

/** Functions of dates and times in the words of the SQL standard, as far as it has them. */
final class StandardDatetimes {

    private static final String UNITS = "year quarter month week day hour minute second millisecond microsecond";
    private static final String FIELDS = UNITS + " day_of_week day_of_year iso_year";

    static final FunctionTable TABLE = of("date")
            .and(of("time"))
            .and(of("timestamp"))
            .and(of("instant"))
            .and(conversions())
            .withEach("current_timestamp localtimestamp current_date current_time", "#", "#")
            .operator("overlaps", "({0}, {1}) overlaps ({2}, {3})", Precedence.COMPARISON);

    private StandardDatetimes() {}

    private static FunctionTable of(String type) {
        return FunctionTable.EMPTY
                .operatorEach(UNITS, type + "_plus_#", "<0> + <1> * interval '1' #", Precedence.ADDITIVE)
                .operatorEach(UNITS, type + "_interval_#", "<0> * interval '1' #", Precedence.MULTIPLICATIVE)
                .withEach(UNITS, type + "_until_#", "(<1> - <0>) #")
                .withEach(UNITS, type + "_truncate_#", "date_trunc('#', {0})")
                .withEach(FIELDS, type + "_extract_#", "extract(# from {0})");
    }

    private static FunctionTable conversions() {
        return FunctionTable.EMPTY
                .with("date_at_start_of_day", "cast({0} as timestamp)")
                .operator("date_at_time", "<0> + <1>", Precedence.ADDITIVE)
                .with("timestamp_date", "cast({0} as date)")
                .with("timestamp_time", "cast({0} as time)")
                .withEach("timestamp instant", "#_in_utc", "(<0> at time zone 'UTC')")
                .withEach("timestamp instant", "#_in_zone", "(<0> at time zone <1>)")
                .with("instant_epoch_second", "extract(epoch from {0})");
    }
}
