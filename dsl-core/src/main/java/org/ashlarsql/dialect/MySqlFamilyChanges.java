package org.ashlarsql.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.SqlWriter;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.ConflictNode;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.TruncateNode;
import org.ashlarsql.tree.UpdateNode;
import org.jspecify.annotations.Nullable;

/** How MySQL and MariaDB change rows. */
abstract class MySqlFamilyChanges extends MySqlFamilyDdl {

    /**
     * Names that are taken for a function in front of a parenthesis, even behind a space where the mode IGNORE_SPACE is
     * set, as MariaDB's driver does: https://dev.mysql.com/doc/refman/8.0/en/function-resolution.html
     */
    private static final Set<String> FUNCTIONS = Set.of("""
            bit_and bit_or bit_xor count curdate curtime date_add date_sub extract group_concat json_arrayagg
            json_objectagg max median mid min now percentile_cont percentile_disc position std stddev stddev_pop
            stddev_samp substr substring sum sysdate trim value var_pop var_samp variance
            """.strip().split("\\s+"));

    /** The columns that the SET being written has set so far. */
    private final Set<ExprNode> assigned = new HashSet<>();
    /** The row that was to be inserted, while it's written what is done with the one that is there. */
    private @Nullable Relation proposed;
    /** Whether columns that are set are named with their table. */
    private boolean qualified;

    MySqlFamilyChanges(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    /** In quotes where a parenthesis behind it would make a function of it. */
    @Override
    protected void insertTarget(Relation.TableRef table) {
        if (FUNCTIONS.contains(table.table().text())) {
            schema(table);
            out.sql(quote(table.table().text()));
        } else {
            super.insertTarget(table);
        }
    }

    @Override
    protected void defaultValues(int rows) {
        out.sql("() values ()").sql(", ()".repeat(rows - 1));
    }

    /** WITH belongs to the query: https://dev.mysql.com/doc/refman/8.0/en/with.html */
    @Override
    protected void insertQuery(QueryNode query, InsertNode node) {
        out.commonTablesPlace();
        super.insertQuery(query, node);
    }

    /** Numbers are always taken: https://dev.mysql.com/doc/refman/8.0/en/example-auto-increment.html */
    @Override
    protected void overriding(InsertNode.Overriding overriding) {
        if (overriding == InsertNode.Overriding.USER_VALUE) {
            super.overriding(overriding);
        }
    }

    /**
     * There's one clause for all unique keys: https://dev.mysql.com/doc/refman/8.0/en/insert-on-duplicate.html. What does
     * nothing sets a column to what it is; IGNORE would hide other errors, too.
     */
    @Override
    protected void conflict(ConflictNode conflict, InsertNode node) {
        DuplicateKey.requireNoOther(conflict, dialect);
        if (node.source() instanceof InsertNode.Rows) {
            proposedAlias(conflict);
        }
        out.clause("on duplicate key update ");
        proposed = conflict.proposed();
        assignments(DuplicateKey.assignments(conflict, node, dialect), node.table());
        proposed = null;
    }

    /** Names the row that was to be inserted, where it has to be named. */
    protected void proposedAlias(ConflictNode conflict) {}

    /** Writes a column of the row that was to be inserted. */
    protected SqlWriter proposed(ExprNode.Column column) {
        out.sql("values(");
        return name(column.name()).sql(")");
    }

    /** Several tables stand behind UPDATE: https://dev.mysql.com/doc/refman/8.0/en/update.html */
    @Override
    public SqlWriter visitUpdate(UpdateNode node) {
        if (node.from() == null) {
            changing(node.table(), () -> super.visitUpdate(node));
            return out;
        }
        SeveralTables.check(node, dialect);
        out.sql("update ").hintPlace();
        new FromNode.Join(node.table(), FromNode.JoinKind.COMMA, node.from(), null, List.of()).accept(this);
        changing(node.table(), () -> {
            out.clause("set ");
            qualified = true;
            assignments(node.assignments(), node.table());
            qualified = false;
            conditionClause("where ", node.where());
        });
        if (!node.returning().isEmpty()) {
            updateReturning(node);
        }
        return out;
    }

    /** The table that is deleted from is named once more: https://dev.mysql.com/doc/refman/8.0/en/delete.html */
    @Override
    protected void usingAndWhere(DeleteNode node) {
        if (node.using() != null) {
            SeveralTables.requireNoTail(node.tail(), dialect);
            out.clause("using ");
            new FromNode.Join(node.table(), FromNode.JoinKind.COMMA, node.using(), null, List.of()).accept(this);
        }
        changing(node.table(), () -> conditionClause("where ", node.where()));
    }

    /** Writes what reads rows while those of a table are changed. */
    protected void changing(Relation.TableRef table, Runnable write) {
        write.run();
    }

    @Override
    protected SqlWriter assigned(AssignmentNode assignment, Relation.TableRef table) {
        if (qualified) {
            name(table.correlation()).sql(".");
        }
        return super.assigned(assignment, table);
    }

    /**
     * Assignments are made from left to right, so that a column read behind its own assignment has its new value already:
     * https://dev.mysql.com/doc/refman/8.0/en/update.html
     */
    @Override
    protected void assignment(AssignmentNode assignment, Relation.TableRef table) {
        if (assignment instanceof AssignmentNode.Row row) {
            commaSeparated(OneByOne.assignments(row, dialect), one -> assignment(one, table));
            return;
        }
        super.assignment(assignment, table);
        assigned.add(new ExprNode.Column(table, assignment.columns().get(0)));
    }

    @Override
    protected void assignments(List<AssignmentNode> assignments, Relation.TableRef table) {
        super.assignments(assignments, table);
        assigned.clear();
    }

    @Override
    public SqlWriter visitColumn(ExprNode.Column node) {
        if (node.relation().equals(proposed)) {
            return proposed(node);
        }
        if (!assigned.isEmpty() && assigned.contains(node)) {
            throw new UnsupportedFeatureException(
                    "reading " + node.name() + " behind its own assignment in one UPDATE",
                    dialect,
                    "set the columns that are computed from " + node.name() + " before it, or use two statements");
        }
        return super.visitColumn(node);
    }

    /** It numbers anew always, and commits: https://dev.mysql.com/doc/refman/8.0/en/truncate-table.html */
    @Override
    protected void truncateOptions(TruncateNode node) {
        if (!node.restartIdentity()) {
            throw new UnsupportedFeatureException("CONTINUE IDENTITY", dialect, "use deleteFrom(table).everyRow()");
        }
        if (node.cascade()) {
            throw new UnsupportedFeatureException("TRUNCATE ... CASCADE", dialect, "delete from the tables one by one");
        }
        out.commits();
    }
}
