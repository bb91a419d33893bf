package org.ashlarsql.dsl;

/** What can stand in FROM beside tables; users have them from {@link Sql}. */
abstract class Sources extends Selects {

    Sources() {}
}
