package org.ashlarsql.dsl;

/** Arrays and ranges; users have them from {@link Sql}. */
abstract class ArrayFunctions extends JsonFunctions {

    ArrayFunctions() {}
}
