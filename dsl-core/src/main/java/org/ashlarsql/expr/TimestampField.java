package org.ashlarsql.expr;

/** What can be extracted from a timestamp. */
public sealed interface TimestampField permits DateField, TimeUnit {

    /** The field in SQL's words. */
    String name();
}
