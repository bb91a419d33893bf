package org.ashlarsql.schema;

import org.ashlarsql.tree.Relation;

/**
 * The table {@code T} as it occurs in a statement: itself, under an alias, or as an {@code outer()} twin.
 *
 * @param <T> the table
 */
public interface Occurrence<T> {

    /** The relation in the statement's tree. */
    Relation relation();
}
