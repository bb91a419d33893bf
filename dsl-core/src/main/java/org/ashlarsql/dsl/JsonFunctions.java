package org.ashlarsql.dsl;

/** JSON documents; users have them from {@link Sql}. */
abstract class JsonFunctions extends WindowFunctions {

    JsonFunctions() {}
}
