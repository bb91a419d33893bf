package org.ashlarsql.schema;

import org.ashlarsql.tree.FromNode;

/** What can stand in FROM: a table, a derived table, a common table expression, a join of others, or an {@code outer()} twin. */
public interface FromItem {

    /** The item in the statement's tree. */
    FromNode node();
}
