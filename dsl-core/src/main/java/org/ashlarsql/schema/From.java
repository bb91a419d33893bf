package org.ashlarsql.schema;

import org.ashlarsql.tree.Relation;

/** What can stand in FROM, behind JOIN and CROSS JOIN: a table or a derived table. */
public interface From {

    /** The relation in the statement's tree. */
    Relation relation();
}
