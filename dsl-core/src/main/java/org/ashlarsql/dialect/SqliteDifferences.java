package org.ashlarsql.dialect;

import static org.ashlarsql.render.Precedence.ADDITIVE;
import static org.ashlarsql.render.Precedence.MULTIPLICATIVE;

import org.ashlarsql.render.FunctionTable;

/** Whole units from one date or time to another on SQLite; dividing whole numbers leaves out the rest. */
final class SqliteDifferences {

    static final FunctionTable TABLE = dates().and(times())
            .and(timestamps("timestamp"))
            .and(timestamps("instant"))
            .and(numbers());

    private SqliteDifferences() {}

    private static FunctionTable dates() {
        String days = "(unixepoch({1}) - unixepoch({0}))";
        // Months of 32 days, so that the rest is the days by which the last one isn't whole.
        String months = difference("((strftime('%Y', #) * 12 + strftime('%m', #)) * 32 + strftime('%d', #))");
        return FunctionTable.EMPTY
                .operator("date_until_day", days + " / 86400", MULTIPLICATIVE)
                .operator("date_until_week", days + " / 604800", MULTIPLICATIVE)
                .operator("date_until_month", months + " / 32", MULTIPLICATIVE)
                .operator("date_until_quarter", months + " / 96", MULTIPLICATIVE)
                .operator("date_until_year", months + " / 384", MULTIPLICATIVE);
    }

    private static FunctionTable times() {
        return units("time", "unixepoch(substr(#, 1, 8)) * 1000000 + substr(substr(#, 10) || '000000', 1, 6)");
    }

    private static FunctionTable timestamps(String type) {
        String fraction = "substr(substr(#, 21) || '000000', 1, 6)";
        String days = "((strftime('%Y', substr(#, 1, 10)) * 12 + strftime('%m', substr(#, 1, 10))) * 32"
                + " + strftime('%d', substr(#, 1, 10)))";
        String months =
                difference("(" + days + " * 86400000000 + unixepoch(substr(#, 12, 8)) * 1000000 + " + fraction + ")");
        return units(type, "unixepoch(substr(#, 1, 19)) * 1000000 + " + fraction)
                .operator(type + "_until_month", months + " / 2764800000000", MULTIPLICATIVE)
                .operator(type + "_until_quarter", months + " / 8294400000000", MULTIPLICATIVE)
                .operator(type + "_until_year", months + " / 33177600000000", MULTIPLICATIVE);
    }

    /** In the number of microseconds, {@code #} stands for the date or time. */
    private static FunctionTable units(String type, String microseconds) {
        String difference = difference("(" + microseconds + ")");
        return FunctionTable.EMPTY
                .operator(type + "_until_week", difference + " / 604800000000", MULTIPLICATIVE)
                .operator(type + "_until_day", difference + " / 86400000000", MULTIPLICATIVE)
                .operator(type + "_until_hour", difference + " / 3600000000", MULTIPLICATIVE)
                .operator(type + "_until_minute", difference + " / 60000000", MULTIPLICATIVE)
                .operator(type + "_until_second", difference + " / 1000000", MULTIPLICATIVE)
                .operator(type + "_until_millisecond", difference + " / 1000", MULTIPLICATIVE)
                .operator(type + "_until_microsecond", difference.substring(1, difference.length() - 1), ADDITIVE);
    }

    /** What a window is sorted by instead, so that its frame can be so far from it. */
    private static FunctionTable numbers() {
        return FunctionTable.EMPTY
                .operator("date_number", "unixepoch({0}) / 86400", MULTIPLICATIVE)
                .operator(
                        "time_number",
                        "unixepoch(substr({0}, 1, 8)) * 1000000 + substr(substr({0}, 10) || '000000', 1, 6)",
                        ADDITIVE)
                .operatorEach(
                        "timestamp instant",
                        "#_number",
                        "unixepoch(substr({0}, 1, 19)) * 1000000 + substr(substr({0}, 21) || '000000', 1, 6)",
                        ADDITIVE);
    }

    private static String difference(String number) {
        return "(" + number.replace("#", "{1}") + " - " + number.replace("#", "{0}") + ")";
    }
}
