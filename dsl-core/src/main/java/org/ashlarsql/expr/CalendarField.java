package org.ashlarsql.expr;

/** What can be extracted from a date beside its units. */
public enum CalendarField implements DateField {
    /** From 1, Monday, to 7, Sunday, as ISO 8601 counts. */
    DAY_OF_WEEK,
    /** From 1 to 366. */
    DAY_OF_YEAR,
    /** The year to which ISO 8601 counts the date's week: that of the week's Thursday. */
    ISO_YEAR
}
