package org.ashlarsql.tree;

import java.util.List;

/** A statement that changes the rows of a table and may yield them. */
public sealed interface ChangeNode extends StatementNode permits InsertNode, UpdateNode, DeleteNode, MergeNode {

    /** The table whose rows it changes. */
    Relation.TableRef table();

    /** What is read back of each row, or nothing. */
    List<ExprNode> returning();

    /** The same statement, with other items read back. */
    ChangeNode withReturning(List<ExprNode> items);
}
