package org.ashlarsql.expr;

/** What can be extracted from a date. */
public sealed interface DateField extends TimestampField permits DateUnit, CalendarField {}
