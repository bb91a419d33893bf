package org.ashlarsql.render;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.Assignment;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.ExplainNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.RawNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.StatementNode;
import org.ashlarsql.tree.UpdateNode;

/** Writes statements as the SQL standard has them; dialects override what they say otherwise. */
public class Renderer extends QueryRenderer {

    public Renderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    /** Writes a whole statement, with the common table expressions that it reads in front of it. */
    final void statement(StatementNode node) {
        node.accept(this);
        StatementNode plain = node instanceof ExplainNode explain ? explain.statement() : node;
        if (!commonTables().isEmpty()) {
            requireWith(plain);
            out.prepend(commonTables()::write);
        }
        if (node instanceof ExplainNode explain) {
            out.prepend(front ->
                    front.sql(explain.analyze() ? explainAnalyze() : explain()).sql(" "));
        }
    }

    /** What asks for a statement's plan, in front of it. */
    protected String explain() {
        return "explain";
    }

    /** What runs a statement and asks for its plan with what it cost, in front of it. */
    protected String explainAnalyze() {
        dialect.require(Feature.EXPLAIN_ANALYZE, "use explain(...), which doesn't run the statement");
        return "explain analyze";
    }

    /** The statement alone; what asks for its plan stands before its common table expressions. */
    @Override
    public SqlWriter visitExplain(ExplainNode node) {
        node.statement().accept(this);
        out.readNoGeneratedKey();
        return out;
    }

    /** Refuses WITH in front of statements where the database doesn't take it. */
    protected void requireWith(StatementNode node) {}

    @Override
    public SqlWriter visitInsert(InsertNode node) {
        out.sql("insert ").hintPlace();
        out.sql("into ");
        insertTarget(node.table());
        if (node.columns().isEmpty()) {
            out.sql(" ");
            defaultValues(node.rows().size());
        } else {
            insertColumns(node.columns());
            out.clause("values ");
            commaSeparated(node.rows(), this::insertRow);
        }
        if (!node.returning().isEmpty()) {
            returning(node);
        }
        return out;
    }

    private void insertColumns(List<Name> columns) {
        out.sql(" (");
        commaSeparated(columns, this::name).sql(")");
    }

    private void insertRow(List<Optional<ExprNode>> row) {
        out.sql("(");
        commaSeparated(row, value -> value.ifPresentOrElse(this::stored, this::defaultValue))
                .sql(")");
    }

    /** Writes what a column is set to; of a bare parameter, the column tells the type. */
    protected SqlWriter stored(ExprNode value) {
        return above(Precedence.RAW, value);
    }

    private void defaultValue() {
        dialect.require(
                Feature.DEFAULT_IN_VALUES,
                "set the same columns in every row of the insert, or insert the rows one by one");
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

    /** Writes RETURNING, or has the generated key read back where that's all the database can do. */
    protected void returning(InsertNode node) {
        dialect.require(Feature.INSERT_RETURNING, "insert without returning(...) and select the rows");
        out.clause("returning ");
        commaSeparated(node.returning(), this::returningItem);
    }

    private void returningItem(ExprNode item) {
        if (item instanceof ExprNode.Column column) {
            name(column.name());
        } else {
            item(item, null);
        }
    }

    @Override
    public SqlWriter visitUpdate(UpdateNode node) {
        out.sql("update ").hintPlace();
        table(node.table());
        out.clause("set ");
        assignments(node);
        conditionClause("where ", node.where());
        return out;
    }

    /** Writes what the columns are set to. */
    protected void assignments(UpdateNode node) {
        commaSeparated(node.assignments(), assignment -> assignment(node, assignment));
    }

    /** Writes what one column is set to. */
    protected void assignment(UpdateNode node, Assignment assignment) {
        name(assignment.column()).sql(" = ");
        stored(assignment.value());
    }

    @Override
    public SqlWriter visitDelete(DeleteNode node) {
        out.sql("delete ").hintPlace();
        out.sql("from ");
        table(node.table());
        conditionClause("where ", node.where());
        return out;
    }

    @Override
    public SqlWriter visitRawStatement(RawNode node) {
        return node.sql().accept(this);
    }
}
