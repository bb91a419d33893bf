package org.ashlarsql.expr;

/** What dates are made of: to add, to extract, to count and to truncate to. Weeks begin on Monday (ISO 8601). */
public enum DateUnit implements DateField, TimestampUnit {
    YEAR,
    QUARTER,
    MONTH,
    /** Extracted, the week of the {@linkplain CalendarField#ISO_YEAR ISO year}, 1 to 53. */
    WEEK,
    DAY
}
