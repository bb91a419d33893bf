package org.ashlarsql.tree;

import java.util.List;
import java.util.Optional;

/**
 * An INSERT of rows of values.
 *
 * @param rows the values in the order of the columns; empty stands for the column's DEFAULT
 * @param returning what is read back of each row, or nothing
 * @param identity the column whose value the database makes, where there is one
 */
public record InsertNode(
        Relation.TableRef table,
        List<Name> columns,
        List<List<Optional<ExprNode>>> rows,
        List<ExprNode> returning,
        Optional<Name> identity)
        implements StatementNode {

    public InsertNode {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        returning = List.copyOf(returning);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitInsert(this);
    }
}
