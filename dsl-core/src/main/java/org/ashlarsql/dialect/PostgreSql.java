package org.ashlarsql.dialect;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ashlarsql.render.BulkPlan;
import org.ashlarsql.render.BulkWay;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.Feature;
import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Precedence;
import org.ashlarsql.render.Renderer;
import org.ashlarsql.render.Slot;
import org.ashlarsql.render.SqlWriter;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.render.Version;
import org.ashlarsql.tree.ConflictNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.JsonStep;
import org.ashlarsql.tree.Lock;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.Relations;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.type.JdbcType;

/** PostgreSQL, which follows the standard but for a few words. */
public final class PostgreSql extends Dialect {

    public PostgreSql(Version version) {
        this(version, PostgreSqlFunctions.of(version));
    }

    private PostgreSql(Version version, FunctionTable functions) {
        super(
                "PostgreSQL",
                version,
                features(version),
                new PostgreSqlTypes(),
                functions,
                new PostgreSqlPrecedence(functions));
    }

    private static Set<Feature> features(Version version) {
        var features = EnumSet.complementOf(EnumSet.of(
                Feature.QUALIFY,
                Feature.DISTINCT_OVER,
                Feature.ORDER_BY_OVER,
                Feature.WITHIN_GROUP_OVER,
                Feature.UPDATE_LIMIT,
                Feature.SETS,
                Feature.BITS,
                Feature.ANY_TYPE,
                Feature.DURATIONS));
        // https://www.postgresql.org/docs/14/release-14.html
        if (!version.isAtLeast(14, 0, 0)) {
            features.remove(Feature.SEARCH_CYCLE);
        }
        // https://www.postgresql.org/docs/15/release-15.html
        if (!version.isAtLeast(15, 0, 0)) {
            features.remove(Feature.MERGE);
        }
        // https://www.postgresql.org/docs/17/release-17.html
        if (!version.isAtLeast(17, 0, 0)) {
            features.remove(Feature.JSON_TABLE);
            features.remove(Feature.MERGE_BY_SOURCE);
            features.remove(Feature.MERGE_RETURNING);
        }
        // https://www.postgresql.org/docs/16/release-16.html
        if (!version.isAtLeast(16, 0, 0)) {
            features.remove(Feature.TRY_CAST);
        }
        return features;
    }

    @Override
    public Renderer renderer(SqlWriter out) {
        return new PostgreSqlRenderer(this, out);
    }

    /** The driver reads a whole result into memory unless it has a fetch size and no auto-commit. */
    @Override
    public int streamingFetchSize() {
        return 1_000;
    }

    /** A failure is the end of the transaction: https://www.postgresql.org/docs/current/tutorial-transactions.html */
    @Override
    public boolean outlivesFailures() {
        return false;
    }

    @Override
    public boolean streamsInTransactionOnly() {
        return true;
    }

    /** A message holds 65,535 parameters at most: https://www.postgresql.org/docs/current/limits.html */
    @Override
    public BulkPlan bulk() {
        var arrays = new BulkPlan.Step(10_000, BulkWay.ARRAYS, BulkWay.VALUES);
        return new BulkPlan(
                new BulkPlan.Step(10_000, BulkWay.COPY, BulkWay.ARRAYS, BulkWay.VALUES),
                arrays,
                new BulkPlan.Step(5_000, BulkWay.ARRAYS, BulkWay.VALUES),
                new BulkPlan.Step(1_000, BulkWay.ARRAYS),
                arrays,
                new BulkPlan.Step(10_000, BulkWay.ARRAYS),
                65_535);
    }

    private static final class PostgreSqlRenderer extends PostgreSqlDdl {
        PostgreSqlRenderer(Dialect dialect, SqlWriter out) {
            super(dialect, out);
        }

        /**
         * Asked of the server in front of the cast. OFFSET keeps the text from becoming a constant, which would be cast
         * before anybody asks: https://www.postgresql.org/docs/current/functions-conditional.html
         */
        @Override
        protected SqlWriter tryCast(String cast, ExprNode operand) {
            String type = cast.substring(cast.indexOf(" as ") + 4, cast.length() - 1);
            out.sql("(select ").sql(cast.replace("{}", "v")).sql(" from (select ");
            operand.accept(this).sql(" offset 0) as tried(v) where pg_input_is_valid(v, ");
            return out.sql(literal(type)).sql("))");
        }

        /** The functions take the name as a text: https://www.postgresql.org/docs/current/functions-sequence.html */
        @Override
        protected SqlWriter sequenceValue(ExprNode.SequenceValue node) {
            String name = literal(qualified(node.sequence()));
            return out.sql(node.next() ? "nextval(" : "currval(").sql(name).sql(")");
        }

        @Override
        protected void lock(Lock lock, SelectNode node) {
            if (lock.of().isEmpty()
                    && node.from() != null
                    && Relations.of(node.from()).stream().anyMatch(Relation::outer)) {
                throw new UnsupportedFeatureException(
                        lock + " of the far side of an outer join", dialect, "name the other tables with of(...)");
            }
            super.lock(lock, node);
        }

        @Override
        protected <V> SqlWriter inValues(JdbcType<V> type, List<V> values, boolean negated) {
            String element = type.arrayElement();
            if (element == null) {
                return super.inValues(type, values, negated);
            }
            out.sql(negated ? " <> all (" : " = any (");
            return out.bind(new Slot.Array<>(type, element, values)).sql(")");
        }

        @Override
        protected SqlWriter likeIgnoringCase(ExprNode.Like node) {
            comparison(node.operand(), node.negated() ? "not ilike" : "ilike", node.pattern());
            return escape(node);
        }

        @Override
        protected void conflict(ConflictNode conflict, InsertNode node) {
            if (conflict.key().isEmpty() && !conflict.assignments().isEmpty()) {
                throw new UnsupportedFeatureException(
                        "DO UPDATE for any conflict", dialect, "name the key: onConflict(key)");
            }
            super.conflict(conflict, node);
        }

        /** Takes JSON only, not text that holds some. */
        @Override
        protected SqlWriter jsonDocument(ExprNode document) {
            out.sql("cast(");
            return document.accept(this).sql(" as jsonb)");
        }

        /** The last arrow of a path makes text: https://www.postgresql.org/docs/current/functions-json.html */
        @Override
        public SqlWriter visitJsonPath(ExprNode.JsonPath node) {
            atLeast(Precedence.CONCATENATION, node.operand());
            List<JsonStep> steps = node.steps();
            for (int i = 0; i < steps.size(); i++) {
                out.sql(node.text() && i == steps.size() - 1 ? " ->> " : " -> ");
                out.sql(
                        steps.get(i) instanceof JsonStep.Key key
                                ? literal(key.name())
                                : String.valueOf(((JsonStep.Index) steps.get(i)).position()));
            }
            return node.text() && steps.isEmpty() ? out.sql(" #>> '{}'") : out;
        }

        /** Without ESCAPE the backslash would be one. */
        @Override
        protected SqlWriter escape(ExprNode.Like node) {
            return node.escape() == null ? out.sql(" escape ''") : super.escape(node);
        }
    }
}
