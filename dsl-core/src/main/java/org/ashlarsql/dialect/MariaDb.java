package org.ashlarsql.dialect;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.ashlarsql.render.BulkPlan;
import org.ashlarsql.render.BulkWay;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.ErrorKind;
import org.ashlarsql.render.Feature;
import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Precedence;
import org.ashlarsql.render.Renderer;
import org.ashlarsql.render.SqlWriter;
import org.ashlarsql.render.UuidText;
import org.ashlarsql.render.Version;
import org.ashlarsql.tree.CallNode;
import org.ashlarsql.tree.StatementNode;
import org.ashlarsql.type.JdbcType;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.SimpleJdbcType;
import org.ashlarsql.type.StandardTypes;

/** MariaDB from 10.6 on. */
public final class MariaDb extends Dialect {

    public MariaDb(Version version) {
        this(version, functions(version));
    }

    private MariaDb(Version version, FunctionTable functions) {
        super(
                "MariaDB",
                version,
                EnumSet.of(
                        Feature.ROW_LOCKS,
                        Feature.SCHEMAS,
                        Feature.SETS,
                        Feature.BITS,
                        Feature.DURATIONS,
                        Feature.JSON_TABLE,
                        Feature.EXPLAIN_ANALYZE,
                        Feature.WITH_TIES,
                        Feature.FUNCTION_SCHEMA,
                        Feature.INTERSECT_EXCEPT,
                        Feature.INTERSECT_EXCEPT_ALL,
                        Feature.DEFAULT_IN_VALUES,
                        Feature.INSERT_RETURNING,
                        Feature.DELETE_RETURNING,
                        Feature.SET_DEFAULT,
                        Feature.UPDATE_LIMIT,
                        Feature.TRUNCATE,
                        Feature.SEQUENCES,
                        Feature.PROCEDURES,
                        Feature.ADD_CONSTRAINT,
                        Feature.ALTER_IF_EXISTS,
                        Feature.REPLACE_VIEW,
                        Feature.INDEX_IF_EXISTS,
                        Feature.AGGREGATE_ORDER_BY,
                        Feature.WITHIN_GROUP_OVER),
                new MariaDbTypes(version),
                functions,
                new Precedence(functions));
    }

    /** https://mariadb.com/kb/en/json_equals/ */
    private static FunctionTable functions(Version version) {
        return version.isAtLeast(10, 7, 0)
                ? MySqlFamilyFunctions.MARIADB
                : MySqlFamilyFunctions.MARIADB.without(
                        "json_equal", "JSON_EQUALS", "compare what json.text(...) and the like read of the documents");
    }

    @Override
    public Renderer renderer(SqlWriter out) {
        return new MariaDbRenderer(this, out);
    }

    @Override
    public int streamingFetchSize() {
        return 1_000;
    }

    @Override
    public List<? extends StatementNode> beforeCall(CallNode call) {
        return CallVariables.set(call);
    }

    @Override
    public List<? extends StatementNode> behindCall(CallNode call) {
        return CallVariables.read(call, types());
    }

    @Override
    public ErrorKind errorKind(SQLException error) {
        ErrorKind kind = MySqlFamilyErrors.kind(error.getErrorCode());
        return kind == ErrorKind.OTHER ? super.errorKind(error) : kind;
    }

    /** The driver sends a batch of plain inserts in bulk, but any other one row by row. */
    @Override
    public BulkPlan bulk() {
        return new BulkPlan(
                new BulkPlan.Step(5_000, BulkWay.BATCH),
                new BulkPlan.Step(500, BulkWay.VALUES),
                new BulkPlan.Step(1_000, BulkWay.VALUES),
                new BulkPlan.Step(500, BulkWay.VALUES),
                new BulkPlan.Step(1_000, BulkWay.VALUES),
                new BulkPlan.Step(500, BulkWay.VALUES),
                65_535);
    }

    private static final class MariaDbTypes extends MySqlFamilyTypes {
        private final Version version;

        MariaDbTypes(Version version) {
            this.version = version;
        }

        /** https://mariadb.com/kb/en/uuid-data-type/ */
        @Override
        public JdbcType<UUID> uuid() {
            return version.isAtLeast(10, 7, 0)
                    ? text(UUID_LENGTH).declaredAs("uuid").converted(UuidText.INSTANCE)
                    : super.uuid();
        }

        /** A text is JSON by the function that it comes from: https://mariadb.com/kb/en/json-data-type/ */
        @Override
        public JdbcType<Json> json() {
            return text(StandardTypes.UNBOUNDED)
                    .castAs("json_extract({}, '$')")
                    .declaredAs("json")
                    .converted(JSON);
        }

        @Override
        public SimpleJdbcType<Float> real() {
            return super.real().castAs("cast({} as double)").declaredAs("float");
        }
    }
}
