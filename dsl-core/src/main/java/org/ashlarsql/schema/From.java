package org.ashlarsql.schema;

/** What stands in FROM where no outer join leaves it out: a table, a derived table, a join of such. */
public interface From extends FromItem {}
