package org.ashlarsql.render;

/** Functions of dates and times in the words of the SQL standard. */
final class StandardDatetimes {

    static final FunctionTable TABLE =
            of("date").and(of("time")).and(of("timestamp")).and(of("instant"));

    private static final String UNITS = "year quarter month week day hour minute second millisecond microsecond";
    private static final String FIELDS = UNITS + " day_of_week day_of_year iso_year";

    private StandardDatetimes() {}

    private static FunctionTable of(String type) {
        return FunctionTable.EMPTY
                .operatorEach(UNITS, type + "_plus_#", "<0> + <1> * interval '1' #", Precedence.ADDITIVE)
                .withEach(FIELDS, type + "_extract_#", "extract(# from {0})");
    }
}
