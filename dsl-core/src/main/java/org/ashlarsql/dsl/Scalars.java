package org.ashlarsql.dsl;

/** Functions of numbers, texts and truth values; users have them from {@link Sql}. */
abstract class Scalars extends Sources {

    Scalars() {}
}
