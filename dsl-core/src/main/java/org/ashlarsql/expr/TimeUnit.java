package org.ashlarsql.expr;

/** What times of day are made of: to add, to extract, to count and to truncate to. */
public enum TimeUnit implements TimestampField, TimestampUnit {
    HOUR,
    MINUTE,
    /** Extracted, the whole seconds of the minute, 0 to 59. */
    SECOND,
    /** Extracted, the whole milliseconds of the second, 0 to 999. */
    MILLISECOND,
    /** Extracted, the microseconds of the second, 0 to 999999. */
    MICROSECOND
}
