package org.ashlarsql.dsl;

/** Dates, times and what is computed with them; users have them from {@link Sql}. */
abstract class Datetimes extends Scalars {

    Datetimes() {}
}
