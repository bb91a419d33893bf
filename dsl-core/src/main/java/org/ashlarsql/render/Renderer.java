package org.ashlarsql.render;

import org.ashlarsql.tree.ExplainNode;
import org.ashlarsql.tree.RawNode;
import org.ashlarsql.tree.StatementNode;

/** Writes statements as the SQL standard has them; dialects override what they say otherwise. */
public class Renderer extends DdlRenderer {

    public Renderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    /** Writes a whole statement, with the common table expressions that it reads in front of it. */
    final void statement(StatementNode node) {
        node.accept(this);
        StatementNode plain = node instanceof ExplainNode explain ? explain.statement() : node;
        if (!commonTables().isEmpty()) {
            requireWith(plain);
            out.commonTables(commonTables()::write);
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
    public SqlWriter visitRawStatement(RawNode node) {
        return node.sql().accept(this);
    }
}
