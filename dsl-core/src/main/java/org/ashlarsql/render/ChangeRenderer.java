package org.ashlarsql.render;

import java.util.List;
import org.ashlarsql.tree.CallNode;
import org.ashlarsql.tree.CopyNode;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.MergeNode;
import org.ashlarsql.tree.ReturningNode;
import org.ashlarsql.tree.Tail;
import org.ashlarsql.tree.TruncateNode;
import org.ashlarsql.tree.UpdateNode;
import org.jspecify.annotations.Nullable;

/** Writes UPDATE, DELETE, MERGE and TRUNCATE as the SQL standard has them, and what most databases add to them. */
abstract class ChangeRenderer extends InsertRenderer {

    ChangeRenderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    @Override
    public SqlWriter visitUpdate(UpdateNode node) {
        out.sql("update ").hintPlace();
        table(node.table());
        out.clause("set ");
        assignments(node.assignments(), node.table());
        if (node.from() != null) {
            out.clause("from ");
            node.from().accept(this);
        }
        conditionClause("where ", node.where());
        tailAndReturning(node.tail(), () -> {
            if (!node.returning().isEmpty()) {
                updateReturning(node);
            }
        });
        return out;
    }

    /** Writes RETURNING behind an UPDATE. */
    protected void updateReturning(UpdateNode node) {
        dialect.require(Feature.UPDATE_RETURNING, "update without returning(...), and select the rows");
        returning(node, node.from());
    }

    @Override
    public SqlWriter visitDelete(DeleteNode node) {
        out.sql("delete ").hintPlace();
        out.sql("from ");
        table(node.table());
        usingAndWhere(node);
        tailAndReturning(node.tail(), () -> {
            if (!node.returning().isEmpty()) {
                deleteReturning(node);
            }
        });
        return out;
    }

    /** Writes which rows are deleted, and what other tables tell that. */
    protected void usingAndWhere(DeleteNode node) {
        if (node.using() != null) {
            out.clause("using ");
            node.using().accept(this);
        }
        conditionClause("where ", node.where());
    }

    /** Writes RETURNING behind a DELETE. */
    protected void deleteReturning(DeleteNode node) {
        dialect.require(Feature.DELETE_RETURNING, "select the rows first, in the same transaction");
        returning(node, node.using());
    }

    /** Writes ORDER BY, LIMIT and RETURNING in the order that the database wants. */
    protected void tailAndReturning(Tail tail, Runnable returning) {
        changeTail(tail);
        returning.run();
    }

    /** Writes in which order and how many rows are changed. */
    protected final void changeTail(Tail tail) {
        if (!tail.isEmpty()) {
            dialect.require(
                    Feature.UPDATE_LIMIT,
                    "choose the rows by where(key.in(select(key).from(table).orderBy(...).limit(...)))");
            tail(tail, List.of(), false);
        }
    }

    @Override
    public SqlWriter visitMerge(MergeNode node) {
        dialect.require(Feature.MERGE, "use insertInto(...).onConflict(key), or an update and an insert");
        out.sql("merge ").hintPlace();
        out.sql("into ");
        table(node.table());
        out.clause("using ");
        node.using().accept(this);
        out.sql(" on ");
        condition(node.on());
        node.branches().forEach(branch -> branch(branch, node));
        if (!node.returning().isEmpty()) {
            dialect.require(Feature.MERGE_RETURNING, "merge without returning(...), and select the rows");
            returning(node, node.using());
        }
        return out;
    }

    private void branch(MergeNode.When branch, MergeNode node) {
        if (branch.match() == MergeNode.Match.NOT_MATCHED_BY_SOURCE) {
            dialect.require(Feature.MERGE_BY_SOURCE, "delete or update those rows by a statement of their own");
        }
        out.clause("when ").sql(branch.match().sql());
        and(branch.condition());
        out.sql(" then ");
        if (branch.action() instanceof MergeNode.Update update) {
            out.sql("update set ");
            assignments(update.assignments(), node.table());
        } else if (branch.action() instanceof MergeNode.Insert insert) {
            mergeInsert(insert);
        } else {
            out.sql(branch.action() instanceof MergeNode.Delete ? "delete" : "do nothing");
        }
    }

    private void and(@Nullable ExprNode condition) {
        if (condition != null) {
            out.sql(" and ");
            atLeast(Precedence.AND, condition);
        }
    }

    private void mergeInsert(MergeNode.Insert insert) {
        if (insert.columns().isEmpty()) {
            out.sql("insert default values");
            return;
        }
        out.sql("insert (");
        commaSeparated(insert.columns(), this::name).sql(") values ");
        insertRow(insert.values());
    }

    @Override
    public SqlWriter visitTruncate(TruncateNode node) {
        dialect.require(Feature.TRUNCATE, "delete the rows: deleteFrom(table).everyRow()");
        out.sql("truncate ").hintPlace();
        out.sql("table ");
        table(node.table());
        truncateOptions(node);
        return out;
    }

    /** Writes what else a TRUNCATE does. */
    protected void truncateOptions(TruncateNode node) {
        out.sql(node.restartIdentity() ? " restart identity" : "");
        out.sql(node.cascade() ? " cascade" : "");
    }

    @Override
    public SqlWriter visitCopy(CopyNode node) {
        dialect.require(Feature.COPY, "insert the rows");
        out.sql("copy ");
        table(node.table());
        out.sql(" (");
        return commaSeparated(node.columns(), this::name).sql(") from stdin");
    }

    @Override
    public SqlWriter visitProcedureCall(CallNode node) {
        dialect.require(Feature.PROCEDURES, "do its work in a transaction, useTransaction(...)");
        out.sql(node.function() ? "select " : "call ");
        qualified(node.name()).sql("(");
        for (int i = 0; i < node.arguments().size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            callArgument(node.arguments().get(i), i);
        }
        return out.sql(")");
    }

    /** Writes what stands for a parameter: of one that only hands out, nothing of it is looked at. */
    protected SqlWriter callArgument(CallNode.Argument argument, int index) {
        return argument.value() == null ? out.sql("null") : argument.value().accept(this);
    }

    /** Writes a statement that changes rows and yields them in WITH. */
    @Override
    public SqlWriter visitReturning(ReturningNode node) {
        dialect.require(Feature.CHANGES_IN_WITH, "run it as a statement of its own, in the same transaction");
        return node.statement().accept(this);
    }
}
