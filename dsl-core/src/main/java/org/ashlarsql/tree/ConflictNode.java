package org.ashlarsql.tree;

import java.util.ArrayList;
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
        List<AssignmentNode> assignments,
        @Nullable ExprNode where) {

    /** What the databases call the row that was to be inserted. */
    public static final Name PROPOSED = Name.of("excluded");

    /** The row that was to be inserted into a table. */
    public static Relation.TableRef proposed(Relation.TableRef table) {
        return new Relation.TableRef(table.schema(), table.table(), PROPOSED, table.key(), false);
    }

    /** These columns set to what was to be inserted, but for those of the conflict's key and of the primary key. */
    public static List<AssignmentNode> others(Relation.TableRef table, List<Name> key, List<Name> columns) {
        var others = new ArrayList<AssignmentNode>();
        for (Name column : columns) {
            if (!key.contains(column) && !table.key().contains(column)) {
                others.add(new AssignmentNode.Value(column, new ExprNode.Column(proposed(table), column)));
            }
        }
        return others;
    }

    public ConflictNode {
        key = List.copyOf(key);
        others = List.copyOf(others);
        assignments = List.copyOf(assignments);
    }
}
