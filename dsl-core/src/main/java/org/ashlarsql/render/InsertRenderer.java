package org.ashlarsql.render;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.ConflictNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.InsertNode.Overriding;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;

/** Writes INSERT as the SQL standard has it, and ON CONFLICT; dialects override what they say otherwise. */
abstract class InsertRenderer extends AssignmentRenderer {

    InsertRenderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    @Override
    public SqlWriter visitInsert(InsertNode node) {
        out.sql("insert ").hintPlace();
        out.sql("into ");
        insertTarget(node.table());
        if (node.columns().isEmpty() && node.source() instanceof InsertNode.Rows rows) {
            out.sql(" ");
            defaultValues(rows.rows().size());
        } else {
            insertColumns(node.columns());
            overriding(node.overriding());
            source(node);
        }
        if (node.conflict() != null) {
            conflict(node.conflict(), node);
        }
        if (!node.returning().isEmpty()) {
            insertReturning(node);
        }
        return out;
    }

    private void source(InsertNode node) {
        if (node.source() instanceof InsertNode.Query query) {
            out.clause("");
            insertQuery(query.query(), node);
        } else if (node.source() instanceof InsertNode.Rows rows) {
            out.clause("values ");
            commaSeparated(rows.rows(), this::insertRow);
        }
    }

    /** Writes the query whose rows are inserted. */
    protected void insertQuery(QueryNode query, InsertNode node) {
        query(query);
    }

    private void insertColumns(List<Name> columns) {
        out.sql(" (");
        commaSeparated(columns, this::name).sql(")");
    }

    /** Writes what becomes of numbers for a column that the database numbers always. */
    protected void overriding(Overriding overriding) {
        switch (overriding) {
            case NONE -> {}
            case SYSTEM_VALUE -> out.clause("overriding system value");
            case USER_VALUE -> {
                dialect.require(Feature.OVERRIDING_USER_VALUE, "leave the column out of the insert");
                out.clause("overriding user value");
            }
        }
    }

    final void insertRow(List<Optional<ExprNode>> row) {
        out.sql("(");
        commaSeparated(row, value -> value.ifPresentOrElse(this::stored, this::defaultValue))
                .sql(")");
    }

    private void defaultValue() {
        dialect.require(
                Feature.DEFAULT_IN_VALUES,
                "set the same columns in every row of the insert, or insert the rows by insertAll(...)");
        out.sql("default");
    }

    /** Writes the table, which a list of columns may follow. */
    protected void insertTarget(Relation.TableRef table) {
        table(table);
    }

    /** Writes so many rows of nothing but defaults. */
    protected void defaultValues(int rows) {
        if (rows > 1) {
            throw new UnsupportedFeatureException(
                    "several rows of nothing but defaults in one INSERT", dialect, "insert them one by one");
        }
        out.sql("default values");
    }

    /** Writes what is done with a row like which there is one already. */
    protected void conflict(ConflictNode conflict, InsertNode node) {
        out.clause("on conflict");
        if (!conflict.key().isEmpty()) {
            out.sql(" (");
            commaSeparated(conflict.key(), this::name).sql(")");
        }
        if (conflict.assignments().isEmpty()) {
            out.sql(" do nothing");
        } else {
            out.sql(" do update set ");
            assignments(conflict.assignments(), node.table());
            conditionClause("where ", conflict.where());
        }
    }

    /** Writes RETURNING, or has the generated key read back where that's all the database can do. */
    protected void insertReturning(InsertNode node) {
        dialect.require(Feature.INSERT_RETURNING, "insert without returning(...) and select the rows");
        returning(node, null);
    }
}
