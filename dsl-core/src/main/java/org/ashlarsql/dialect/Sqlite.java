package org.ashlarsql.dialect;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ashlarsql.render.BulkPlan;
import org.ashlarsql.render.BulkWay;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.ErrorKind;
import org.ashlarsql.render.Feature;
import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Precedence;
import org.ashlarsql.render.Renderer;
import org.ashlarsql.render.SqlWriter;
import org.ashlarsql.render.Version;
import org.ashlarsql.tree.ArithmeticOperator;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.Quantifier;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Tail;
import org.ashlarsql.tree.UpdateNode;
import org.ashlarsql.tree.WindowNode;
import org.ashlarsql.type.TypeMap;

/** SQLite from 3.39 on. */
public final class Sqlite extends Dialect {

    /** What the driver says of a connection that was closed under a statement. */
    private static final Pattern CLOSED = Pattern.compile("connection (is )?closed|has been closed|pointer is closed");

    public Sqlite(Version version) {
        this(version, SqliteFunctions.of(version));
    }

    private Sqlite(Version version, FunctionTable functions) {
        super("SQLite", version, features(version), new SqliteTypes(), functions, new SqlitePrecedence(functions));
    }

    private static Set<Feature> features(Version version) {
        var features = EnumSet.of(
                Feature.ANY_TYPE,
                Feature.FULL_JOIN,
                Feature.TABLE_FUNCTION,
                Feature.MATERIALIZED,
                Feature.INTERSECT_EXCEPT,
                Feature.INDEX_IF_EXISTS,
                Feature.PARTIAL_INDEX,
                Feature.EXPRESSION_INDEX,
                Feature.INSERT_RETURNING,
                Feature.UPDATE_RETURNING,
                Feature.DELETE_RETURNING,
                // The driver's own SQLite is built with it: https://www.sqlite.org/compile.html
                Feature.UPDATE_LIMIT,
                Feature.WITHIN_GROUP_OVER,
                Feature.GROUPS_FRAME,
                Feature.FRAME_EXCLUSION);
        // https://www.sqlite.org/releaselog/3_44_0.html
        if (version.isAtLeast(3, 44, 0)) {
            features.add(Feature.AGGREGATE_ORDER_BY);
        }
        return features;
    }

    @Override
    public Renderer renderer(SqlWriter out) {
        return new SqliteRenderer(this, out);
    }

    @Override
    public TypeMap storedTypes() {
        return SqliteStoredDecimals.STORED;
    }

    /** The driver steps through a result and never holds it whole. */
    @Override
    public int streamingFetchSize() {
        return 0;
    }

    /** The driver names SQLite's extended result code in its message: https://www.sqlite.org/rescode.html */
    @Override
    public ErrorKind errorKind(SQLException error) {
        String message = String.valueOf(error.getMessage());
        if (message.contains("SQLITE_CONSTRAINT_UNIQUE") || message.contains("SQLITE_CONSTRAINT_PRIMARYKEY")) {
            return ErrorKind.UNIQUE;
        }
        if (message.contains("SQLITE_CONSTRAINT_FOREIGNKEY")) {
            return ErrorKind.FOREIGN_KEY;
        }
        if (message.contains("SQLITE_CONSTRAINT_NOTNULL")) {
            return ErrorKind.NOT_NULL;
        }
        if (message.contains("SQLITE_CONSTRAINT_CHECK")) {
            return ErrorKind.CHECK;
        }
        if (CLOSED.matcher(message).find()) {
            return ErrorKind.CONNECTION;
        }
        return message.contains("SQLITE_BUSY") || message.contains("SQLITE_LOCKED")
                ? ErrorKind.LOCK_TIMEOUT
                : super.errorKind(error);
    }

    /** The driver's own build takes more, any other one so many parameters: https://www.sqlite.org/limits.html */
    @Override
    public BulkPlan bulk() {
        var batch = new BulkPlan.Step(1_000, BulkWay.BATCH);
        var values = new BulkPlan.Step(500, BulkWay.VALUES);
        return new BulkPlan(values, values, values, batch, values, batch, 32_766);
    }

    private static final class SqlitePrecedence extends Precedence {

        SqlitePrecedence(FunctionTable functions) {
            super(functions);
        }

        @Override
        public Integer visitConcatenation(ExprNode.Concatenation node) {
            return SqliteScalars.CONCATENATION;
        }

        @Override
        public Integer visitJsonPath(ExprNode.JsonPath node) {
            return node.text() ? super.visitJsonPath(node) : MULTIPLICATIVE + 5;
        }
    }

    private static final class SqliteRenderer extends SqliteDdl {
        private final SqliteFullText fullText = new SqliteFullText();

        SqliteRenderer(Dialect dialect, SqlWriter out) {
            super(dialect, out);
        }

        @Override
        protected SqlWriter stored(ExprNode value) {
            return SqliteStoredDecimals.slot(value).map(out::bind).orElseGet(() -> super.stored(value));
        }

        @Override
        public SqlWriter visitJoin(FromNode.Join node) {
            fullText.join(node);
            return super.visitJoin(node);
        }

        @Override
        protected void condition(ExprNode condition) {
            super.condition(fullText.searching(condition));
        }

        @Override
        public SqlWriter visitCall(ExprNode.Call node) {
            ExprNode rewritten = SqliteFullText.anywhere(node);
            return rewritten == node ? super.visitCall(node) : rewritten.accept(this);
        }

        /** Evaluated for a row of the group, all of which have the same value. */
        @Override
        protected boolean knowsGrouped(ExprNode expression, boolean having) {
            return true;
        }

        @Override
        protected void requireOver(ExprNode.Aggregate aggregate, WindowNode window) {
            super.requireOver(aggregate, window);
            SqliteAggregates.requireOver(aggregate, dialect);
        }

        /** Decimals are stored as integers where they are whole, and integers divide without a rest. */
        @Override
        public SqlWriter visitArithmetic(ExprNode.Arithmetic node) {
            if (node.operator() == ArithmeticOperator.DIVIDED_BY && !node.integral()) {
                out.sql("cast(");
                node.left().accept(this).sql(" as real) / ");
                return above(Precedence.MULTIPLICATIVE, node.right());
            }
            if (node.operator() == ArithmeticOperator.MODULO && !node.integral()) {
                return call("mod", List.of(node.left(), node.right()));
            }
            return super.visitArithmetic(node);
        }

        /** Numbers are always taken. */
        @Override
        protected void overriding(InsertNode.Overriding overriding) {
            if (overriding == InsertNode.Overriding.USER_VALUE) {
                super.overriding(overriding);
            }
        }

        /** ON could belong to a join: https://www.sqlite.org/lang_upsert.html#parsing_ambiguity */
        @Override
        protected void insertQuery(QueryNode query, InsertNode node) {
            super.insertQuery(
                    node.conflict() == null ? query : SqliteChanges.endingInWhere(query, node.columns()), node);
        }

        /** By EXISTS, for there's no USING. */
        @Override
        protected void usingAndWhere(DeleteNode node) {
            super.usingAndWhere(SqliteChanges.withoutUsing(node));
        }

        /** https://www.sqlite.org/lang_update.html#optional_limit_and_order_by_clauses */
        @Override
        protected void tailAndReturning(Tail tail, Runnable returning) {
            returning.run();
            changeTail(tail);
        }

        @Override
        protected void updateReturning(UpdateNode node) {
            SqliteChanges.requireOwnColumns(node, dialect);
            super.updateReturning(node);
        }

        /** https://www.sqlite.org/eqp.html */
        @Override
        protected String explain() {
            return "explain query plan";
        }

        @Override
        protected SqlWriter jsonPath(ExprNode.JsonPath node) {
            atLeast(node.accept(precedence()), node.operand()).sql(" -> ");
            return out.sql(literal(jsonSteps(node.steps())));
        }

        /** https://www.sqlite.org/json1.html#path_arguments */
        @Override
        protected String fromJsonEnd(int position) {
            return "#" + position;
        }

        /** Rows are listed as a query's. */
        @Override
        protected SqlWriter inElements(ExprNode.InExpressions node) {
            out.sql(node.operand() instanceof ExprNode.RowValue ? "values " : "");
            return super.inElements(node);
        }

        /** Equal to any is IN, and different from all is NOT IN; other comparisons are counted. */
        @Override
        public SqlWriter visitQuantified(ExprNode.Quantified node) {
            boolean all = node.quantifier() == Quantifier.ALL;
            if (node.operator() == (all ? ComparisonOperator.NE : ComparisonOperator.EQ)) {
                return visitInQuery(new ExprNode.InQuery(node.left(), node.query(), all));
            }
            String comparison = "x " + node.operator().sql() + " y";
            out.sql("(with \"left side\"(x) as (select ");
            node.left().accept(this).sql("), \"right side\"(y) as ");
            return subquery(node.query())
                    .sql(" select case when ")
                    .sql(all ? "min(" + comparison + ") = 0 then 0" : "max(" + comparison + ") = 1 then 1")
                    .sql(" when count(*) > count(" + comparison + ") then null else ")
                    .sql(all ? "1" : "0")
                    .sql(" end from \"left side\", \"right side\")");
        }

        /** Parentheses can't stand around a branch; a subquery can. */
        @Override
        protected void nestedBranch(Runnable branch) {
            out.sql("select * from ");
            super.nestedBranch(branch);
        }

        @Override
        protected void noLimit() {
            out.clause("limit -1");
        }
    }
}
