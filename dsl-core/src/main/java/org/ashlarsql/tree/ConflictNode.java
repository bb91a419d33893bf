package org.ashlarsql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an INSERT does with a row like which there is one already.
 *
 * @param key the unique key by which rows are alike; empty stands for any
 * @param others the table's other unique keys by which a row of this insert may be like another one
 * @param proposed the row that was to be inserted, as expressions name it
 * @param assignments what the row that is there is set to; empty leaves it as it is
 * @param where which rows are updated, or null for all
 */
public record ConflictNode(
        List<Name> key,
        List<List<Name>> others,
        Relation.TableRef proposed,
        List<Assignment> assignments,
        @Nullable ExprNode where) {

    public ConflictNode {
        key = List.copyOf(key);
        others = List.copyOf(others);
        assignments = List.copyOf(assignments);
    }
}
