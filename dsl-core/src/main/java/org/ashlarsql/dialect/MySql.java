package org.ashlarsql.dialect;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
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
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.render.Version;
import org.ashlarsql.tree.CallNode;
import org.ashlarsql.tree.ConflictNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.StatementNode;
import org.ashlarsql.tree.ValuesNode;
import org.jspecify.annotations.Nullable;

/** MySQL from 8.0 on. */
public final class MySql extends Dialect {

    public MySql(Version version) {
        this(version, functions(version));
    }

    private MySql(Version version, FunctionTable functions) {
        super("MySQL", version, features(version), new MySqlFamilyTypes(), functions, new Precedence(functions));
    }

    /** MD5 is left to a component: https://dev.mysql.com/doc/refman/9.6/en/legacy-hashing-component.html */
    private static FunctionTable functions(Version version) {
        return version.isAtLeast(9, 6, 0)
                ? MySqlFamilyFunctions.MYSQL.without(
                        "md5",
                        "MD5",
                        "compute it in Java, or use raw(...) where the component classic_hashing is installed")
                : MySqlFamilyFunctions.MYSQL;
    }

    private static Set<Feature> features(Version version) {
        var features = EnumSet.of(
                Feature.ROW_LOCKS,
                Feature.SCHEMAS,
                Feature.SETS,
                Feature.BITS,
                Feature.DURATIONS,
                Feature.HINTS,
                Feature.EXPLAIN_ANALYZE,
                Feature.DEFAULT_IN_VALUES,
                Feature.LATERAL,
                Feature.JSON_TABLE,
                Feature.AGGREGATE_ORDER_BY,
                Feature.INTERVAL_FRAME,
                Feature.FUNCTION_SCHEMA,
                Feature.SET_DEFAULT,
                Feature.UPDATE_LIMIT,
                Feature.TRUNCATE,
                Feature.PROCEDURES,
                Feature.ADD_CONSTRAINT,
                Feature.REPLACE_VIEW);
        // https://dev.mysql.com/doc/relnotes/mysql/8.0/en/news-8-0-13.html
        if (version.isAtLeast(8, 0, 13)) {
            features.add(Feature.EXPRESSION_INDEX);
        }
        // https://dev.mysql.com/doc/relnotes/mysql/8.0/en/news-8-0-31.html
        if (version.isAtLeast(8, 0, 31)) {
            features.add(Feature.INTERSECT_EXCEPT);
            features.add(Feature.INTERSECT_EXCEPT_ALL);
        }
        return features;
    }

    @Override
    public Renderer renderer(SqlWriter out) {
        return new MySqlRenderer(this, out);
    }

    /** The driver's own sign for reading row by row: https://dev.mysql.com/doc/connector-j/en/ (ResultSet). */
    @Override
    public int streamingFetchSize() {
        return Integer.MIN_VALUE;
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

    /** A batch would be sent row by row; a statement prepared on the server takes so many parameters. */
    @Override
    public BulkPlan bulk() {
        return new BulkPlan(
                new BulkPlan.Step(5_000, BulkWay.VALUES),
                new BulkPlan.Step(1_000, BulkWay.VALUES),
                new BulkPlan.Step(1_000, BulkWay.VALUES),
                new BulkPlan.Step(500, BulkWay.VALUES),
                new BulkPlan.Step(1_000, BulkWay.VALUES),
                new BulkPlan.Step(500, BulkWay.VALUES),
                65_535);
    }

    private static final class MySqlRenderer extends MySqlFamilyRenderer {
        /** A backslash that isn't itself escaped. */
        private static final Pattern ESCAPING = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\(`|$)");

        /** The table that is changed, where a subquery can't read it; null where it can. */
        private Relation.@Nullable TableRef changed;

        MySqlRenderer(Dialect dialect, SqlWriter out) {
            super(dialect, out);
        }

        /** To the driver, a name would end behind such a backtick, and a ? in the next one would be a parameter. */
        @Override
        protected String quote(String identifier) {
            if (ESCAPING.matcher(identifier).find()) {
                throw new UnsupportedFeatureException(
                        "the name " + super.quote(identifier) + ", in which the driver takes a backslash for an escape",
                        dialect,
                        "rename it, so that no backslash stands before a backtick or at its end");
            }
            return super.quote(identifier);
        }

        /** https://dev.mysql.com/doc/refman/8.0/en/optimizer-hints.html#optimizer-hints-set-var */
        @Override
        protected void uncut() {
            out.hint("SET_VAR(group_concat_max_len = 4294967295)");
        }

        /** Of a table that it reads one row of by key, MySQL puts a column's NULL down as an empty text. */
        @Override
        protected SqlWriter aggregate(ExprNode.Aggregate node) {
            if (!node.function().equals("string_agg") || !(node.arguments().get(0) instanceof ExprNode.Column column)) {
                return super.aggregate(node);
            }
            out.sql("case when count(");
            column.accept(this).sql(") > 0 then ");
            return super.aggregate(node).sql(" end");
        }

        /** Not inside another expression either: https://dev.mysql.com/doc/refman/8.0/en/group-by-handling.html */
        @Override
        protected boolean knowsGrouped(ExprNode expression, boolean having) {
            return !having && expression instanceof ExprNode.Column;
        }

        @Override
        protected void changing(Relation.TableRef table, Runnable write) {
            changed = table;
            write.run();
            changed = null;
        }

        /** The driver is told the first number and counts on: so all are the database's, or there's one row. */
        private static boolean isNumbered(InsertNode node) {
            return node.source() instanceof InsertNode.Rows rows
                    && (rows.rows().size() == 1
                            || node.identity().filter(node.columns()::contains).isEmpty());
        }

        /** https://dev.mysql.com/doc/refman/8.0/en/insert-on-duplicate.html */
        @Override
        protected void proposedAlias(ConflictNode conflict) {
            if (!conflict.assignments().isEmpty() && hasRowAlias()) {
                out.sql(" as ");
                name(conflict.proposed().correlation());
            }
        }

        /** A query's rows can't be named, but those of a derived table can. */
        @Override
        protected void insertQuery(QueryNode query, InsertNode node) {
            ConflictNode conflict = node.conflict();
            if (conflict == null || conflict.assignments().isEmpty() || !hasRowAlias()) {
                super.insertQuery(query, node);
                return;
            }
            var rows = new Relation.Derived(query, conflict.proposed().correlation(), node.columns(), false);
            List<ExprNode> all = node.columns().stream()
                    .map(column -> (ExprNode) new ExprNode.Column(rows, column))
                    .toList();
            super.insertQuery(SelectNode.of(all).withFrom(rows), node);
        }

        @Override
        protected SqlWriter proposed(ExprNode.Column column) {
            if (!hasRowAlias()) {
                return super.proposed(column);
            }
            name(column.relation().correlation()).sql(".");
            return name(column.name());
        }

        /** https://dev.mysql.com/doc/relnotes/mysql/8.0/en/news-8-0-19.html */
        private boolean hasRowAlias() {
            return dialect.version().isAtLeast(8, 0, 19);
        }

        @Override
        public SqlWriter visitTable(Relation.TableRef node) {
            if (changed != null
                    && node.table().equals(changed.table())
                    && Objects.equals(node.schema(), changed.schema())) {
                throw new UnsupportedFeatureException(
                        "a subquery on " + node.table() + " in a statement that changes it",
                        dialect,
                        "put the subquery into a derived table, select(...).as(\"t\"), which is read first");
            }
            return super.visitTable(node);
        }

        /** A derived table is read before anything is changed. */
        @Override
        public SqlWriter visitDerived(Relation.Derived node) {
            Relation.TableRef outside = changed;
            changed = null;
            super.visitDerived(node);
            changed = outside;
            return out;
        }

        /** https://dev.mysql.com/doc/refman/8.0/en/values.html */
        @Override
        protected void valuesRow(List<ExprNode> row) {
            out.sql("row");
            super.valuesRow(row);
        }

        /** MySQL 8.0.33 finds every value in {@code in (values row(...))}; behind a SELECT it doesn't. */
        @Override
        protected void query(QueryNode query) {
            if (query.unbound() instanceof ValuesNode) {
                out.sql("select * from ").open();
                super.query(query);
                out.close().sql(" as v");
            } else {
                super.query(query);
            }
        }

        @Override
        protected String valuesColumn(int index) {
            return "column_" + index;
        }

        /** https://dev.mysql.com/doc/refman/8.0/en/explain.html */
        @Override
        protected String explain() {
            return "explain format=tree";
        }

        /** There's no RETURNING; JDBC reads back what AUTO_INCREMENT made, and only that. */
        @Override
        protected void insertReturning(InsertNode node) {
            if (node.conflict() != null) {
                throw new UnsupportedFeatureException(
                        "RETURNING of an upsert", dialect, "select the row by its key, in the same transaction");
            }
            boolean onlyKey = node.returning().size() == 1
                    && node.returning().get(0) instanceof ExprNode.Column column
                    && node.identity().filter(column.name()::equals).isPresent();
            if (!onlyKey || !isNumbered(node)) {
                throw new UnsupportedFeatureException(
                        Feature.INSERT_RETURNING.toString(),
                        dialect,
                        "return the table's AUTO_INCREMENT column alone, and select the row by it");
            }
            out.readGeneratedKey(node.identity().get().text());
        }
    }
}
