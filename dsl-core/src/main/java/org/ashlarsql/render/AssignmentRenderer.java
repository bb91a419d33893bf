package org.ashlarsql.render;

import java.util.List;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.ChangeNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.Relation;
import org.jspecify.annotations.Nullable;

/** Writes what statements that change rows have in common: SET and RETURNING. */
abstract class AssignmentRenderer extends QueryRenderer {

    AssignmentRenderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    /** Writes what columns of a table are set to. */
    protected void assignments(List<AssignmentNode> assignments, Relation.TableRef table) {
        commaSeparated(assignments, assignment -> assignment(assignment, table));
    }

    /** Writes what one column, or a few by one query, are set to. */
    protected void assignment(AssignmentNode assignment, Relation.TableRef table) {
        if (assignment instanceof AssignmentNode.Row row) {
            out.sql("(");
            commaSeparated(row.columns(), this::name).sql(") = ");
            subquery(row.query());
            return;
        }
        assigned(assignment, table).sql(" = ");
        if (assignment instanceof AssignmentNode.Value value) {
            stored(value.value());
        } else {
            dialect.require(Feature.SET_DEFAULT, "set the value that the column's default has");
            out.sql("default");
        }
    }

    /** Writes the column that is set. */
    protected SqlWriter assigned(AssignmentNode assignment, Relation.TableRef table) {
        return name(assignment.columns().get(0));
    }

    /** Writes what a column is set to; of a bare parameter, the column tells the type. */
    protected SqlWriter stored(ExprNode value) {
        return above(Precedence.RAW, value);
    }

    /** Writes RETURNING; where there's one table only, its columns stand alone. */
    protected final void returning(ChangeNode node, @Nullable FromNode others) {
        out.clause("returning ");
        commaSeparated(node.returning(), item -> returningItem(item, others == null));
    }

    private void returningItem(ExprNode item, boolean alone) {
        if (alone && item instanceof ExprNode.Column column) {
            name(column.name());
        } else {
            item(item, null);
        }
    }
}
