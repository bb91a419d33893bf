package org.ashlarsql.expr;

/** What can be added to a timestamp, and what it can be truncated to. */
public sealed interface TimestampUnit permits DateUnit, TimeUnit {

    /** The unit in SQL's words. */
    String name();
}
