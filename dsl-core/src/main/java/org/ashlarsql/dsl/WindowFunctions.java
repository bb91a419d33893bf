package org.ashlarsql.dsl;

/** Window functions and windows; users have them from {@link Sql}. */
abstract class WindowFunctions extends AggregateFunctions {

    WindowFunctions() {}
}
