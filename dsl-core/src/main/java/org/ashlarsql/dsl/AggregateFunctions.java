package org.ashlarsql.dsl;

/** Aggregate functions and grouping; users have them from {@link Sql}. */
abstract class AggregateFunctions extends Datetimes {

    AggregateFunctions() {}
}
