package org.ashlarsql.dialect;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.render.SqlWriter;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.tree.CommonTable;
import org.ashlarsql.tree.ConflictNode;
import org.ashlarsql.tree.DefinedTable;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FreeColumns;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.JsonStep;
import org.ashlarsql.tree.Lock;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.Relations;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.ValuesNode;
import org.ashlarsql.tree.WindowNode;
import org.ashlarsql.type.JsonText;
import org.ashlarsql.type.StandardTypes;
import org.jspecify.annotations.Nullable;

/** What MariaDB says differently from MySQL, too. */
final class MariaDbRenderer extends MySqlFamilyRenderer {

    private static final Set<String> OTHER_ROWS = Set.of("lag", "lead");
    private static final Set<String> STATISTICS = Set.of("stddev_pop", "stddev_samp", "var_pop", "var_samp");
    /** From so many rows on, the server reads VALUES faster than a union. */
    private static final int MANY = 20;

    private static final ExprNode ONE = new ExprNode.Literal<>(StandardTypes.INTEGER, 1);

    /** What stands in WHERE, HAVING and ON, alone or joined by AND and OR. */
    private final Set<ExprNode> conditions = Collections.newSetFromMap(new IdentityHashMap<>(4));

    MariaDbRenderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    @Override
    protected void condition(ExprNode condition) {
        mark(condition);
        super.condition(condition);
    }

    private void mark(ExprNode condition) {
        if (condition instanceof ExprNode.Junction junction) {
            junction.parts().forEach(this::mark);
        } else if (condition instanceof ExprNode.Not not) {
            mark(not.operand());
        } else {
            conditions.add(condition);
        }
    }

    /** A computed column takes no NOT NULL, but a CHECK: https://mariadb.com/kb/en/generated-columns/ */
    @Override
    protected void notNull(DefinedTable.Column column) {
        if (column.computed() == null) {
            super.notNull(column);
        }
    }

    @Override
    protected void column(DefinedTable.Column column, DefinedTable table) {
        super.column(column, table);
        if (column.computed() != null && !column.nullable()) {
            out.sql(" check (");
            name(column.name()).sql(" is not null)");
        }
    }

    @Override
    public SqlWriter visitComparison(ExprNode.Comparison node) {
        boolean rows = node.left() instanceof ExprNode.RowValue;
        return rows ? ofRows(node, () -> super.visitComparison(node)) : super.visitComparison(node);
    }

    /** A list of one row is compared as that row. */
    @Override
    public SqlWriter visitInExpressions(ExprNode.InExpressions node) {
        boolean oneRow =
                node.operand() instanceof ExprNode.RowValue && node.elements().size() == 1;
        return oneRow ? ofRows(node, () -> super.visitInExpressions(node)) : super.visitInExpressions(node);
    }

    /**
     * A comparison of rows is taken for one that is never NULL, so that IS NULL is false of it whatever it yields. OR
     * knows better; where unknown is as good as false it isn't needed, and might keep an index from being used.
     */
    private SqlWriter ofRows(ExprNode comparison, Runnable write) {
        if (conditions.contains(comparison)) {
            write.run();
            return out;
        }
        out.sql("(");
        write.run();
        return out.sql(" or false)");
    }

    @Override
    public SqlWriter visitDerived(Relation.Derived node) {
        requireUncorrelated("derived table " + node.correlation(), node.query());
        return super.visitDerived(node);
    }

    @Override
    protected void commonTable(CommonTable table) {
        requireUncorrelated("common table expression " + table.name(), table.query());
        super.commonTable(table);
    }

    /** Only subqueries outside FROM see what is around them: https://mariadb.com/kb/en/subquery-limitations/ */
    private void requireUncorrelated(String what, QueryNode query) {
        List<ExprNode.Column> outside = FreeColumns.of(query);
        if (!outside.isEmpty()) {
            throw new UnsupportedFeatureException(
                    "the " + what + " reading " + ReadableSql.expression(outside.get(0)) + " of a query around it",
                    dialect,
                    "select that column in it and compare outside, or write it as exists(...) or scalar(...)");
        }
    }

    /**
     * The columns of VALUES are called by what the first row holds: nothing to refer to. A common table expression can
     * name them, which is faster than a union where there are many rows.
     */
    @Override
    protected void namedValues(ValuesNode node, List<Name> names) {
        if (node.rows().size() >= MANY) {
            out.sql("with v (");
            commaSeparated(names, this::name).sql(") as (");
            valuesRows(node);
            out.sql(") select * from v");
        } else {
            unionOfRows(WideParameter.inFirstRow(node, dialect), names);
        }
    }

    private void unionOfRows(ValuesNode node, List<Name> names) {
        for (int i = 0; i < node.rows().size(); i++) {
            out.sql(i == 0 ? "select " : " union all select ");
            List<ExprNode> row = node.rows().get(i);
            for (int j = 0; j < row.size(); j++) {
                out.sql(j == 0 ? "" : ", ");
                item(row.get(j).unlabeled(), i == 0 ? names.get(j) : null);
            }
        }
    }

    @Override
    protected void valuesRows(ValuesNode node) {
        super.valuesRows(WideParameter.inFirstRow(node, dialect));
    }

    /** LAG and LEAD lack their third argument; where they find no row, they find no 1 either. */
    @Override
    public SqlWriter visitOver(ExprNode.Over node) {
        if (!(node.function() instanceof ExprNode.Call call)
                || !OTHER_ROWS.contains(call.function())
                || call.arguments().size() < 3) {
            return super.visitOver(node);
        }
        ExprNode found = over(call, ONE, node.window());
        ExprNode value = over(call, call.arguments().get(0), node.window());
        var branch = new ExprNode.Case.When(new ExprNode.NullTest(found, true), value);
        return new ExprNode.Case(List.of(branch), call.arguments().get(2)).accept(this);
    }

    private static ExprNode over(ExprNode.Call call, ExprNode value, WindowNode window) {
        List<ExprNode> arguments = List.of(value, call.arguments().get(1));
        return new ExprNode.Over(new ExprNode.Call(call.function(), arguments), window);
    }

    /** JSON_ARRAYAGG is a GROUP_CONCAT, too, and JSON_OBJECTAGG isn't computed over windows either. */
    @Override
    protected boolean isConcatenated(ExprNode.Aggregate aggregate) {
        return aggregate.function().startsWith("json_") || super.isConcatenated(aggregate);
    }

    @Override
    protected SqlWriter aggregate(ExprNode.Aggregate node) {
        if (node.function().equals("json_arrayagg")) {
            uncut();
        }
        return super.aggregate(node);
    }

    /** https://mariadb.com/kb/en/set-statement/ */
    @Override
    protected void uncut() {
        out.front("set statement group_concat_max_len = 4294967295 for ");
    }

    /** Statistics of exact numbers would be rounded to a few digits; a percentile's fraction can't be a parameter. */
    @Override
    protected ExprNode.Aggregate prepared(ExprNode.Aggregate node) {
        ExprNode.Aggregate prepared = super.prepared(node);
        if (STATISTICS.contains(node.function())) {
            return prepared.withArguments(
                    List.of(new ExprNode.Cast(prepared.arguments().get(0), StandardTypes.DOUBLE)));
        }
        if (!node.withinGroup().isEmpty()) {
            return prepared.withArguments(
                    prepared.arguments().stream().map(this::literal).toList());
        }
        return prepared;
    }

    private ExprNode literal(ExprNode argument) {
        return argument instanceof ExprNode.Bind<?> bind
                ? new ExprNode.Raw(List.of(literal(bind)), List.of())
                : argument;
    }

    /** What has an order WITHIN GROUP is a window function only: https://mariadb.com/kb/en/percentile_cont/ */
    @Override
    public SqlWriter visitAggregate(ExprNode.Aggregate node) {
        if (node.function().startsWith("percentile_")) {
            throw new UnsupportedFeatureException(
                    ReadableSql.expression(node) + " without a window",
                    dialect,
                    "compute it over(partitionBy(...)) in a derived table and select its distinct rows");
        }
        return super.visitAggregate(node);
    }

    /** https://mariadb.com/kb/en/stored-aggregate-functions/ */
    @Override
    protected void requireOwn(ExprNode.Aggregate node, @Nullable WindowNode window) {
        if (window != null || node.distinct() || !node.orderBy().isEmpty()) {
            throw new UnsupportedFeatureException(
                    "OVER, DISTINCT and ORDER BY of a stored aggregate function",
                    dialect,
                    "aggregate over a derived table, selectDistinct(...) or sorted, and join that");
        }
    }

    @Override
    protected void requireOver(ExprNode.Aggregate aggregate, WindowNode window) {
        super.requireOver(aggregate, window);
        boolean whole = window.orderBy().isEmpty() && window.frame() == null;
        if (!aggregate.withinGroup().isEmpty() && !whole) {
            throw new UnsupportedFeatureException(
                    "WITHIN GROUP over a window that has an order or a frame", dialect, "leave it at partitionBy(...)");
        }
    }

    /** A frame takes no parameter: https://mariadb.com/kb/en/window-frames/ */
    @Override
    protected void offset(ExprNode offset) {
        if (!(offset instanceof ExprNode.Bind<?> bind)) {
            throw new UnsupportedFeatureException(
                    "the frame bound " + ReadableSql.expression(offset), dialect, "give it as a number of Java");
        }
        out.sql(literal(bind));
    }

    private <V> String literal(ExprNode.Bind<V> bind) {
        V value = bind.value();
        return value == null ? "null" : bind.type().on(dialect.types()).literal(value);
    }

    /** It would yield the rows that are there and weren't updated, too. */
    @Override
    protected void insertReturning(InsertNode node) {
        ConflictNode conflict = node.conflict();
        if (conflict != null && (conflict.assignments().isEmpty() || conflict.where() != null)) {
            throw new UnsupportedFeatureException(
                    "RETURNING of an upsert that may leave rows as they are", dialect, "select the rows by their keys");
        }
        super.insertReturning(node);
    }

    /** https://mariadb.com/kb/en/delete/ */
    @Override
    protected void deleteReturning(DeleteNode node) {
        if (node.using() != null) {
            throw new UnsupportedFeatureException(
                    "DELETE ... USING ... RETURNING",
                    dialect,
                    "write the condition on the other tables as exists(...)");
        }
        super.deleteReturning(node);
    }

    @Override
    protected String explain() {
        return "explain format=json";
    }

    /** https://mariadb.com/kb/en/analyze-format-json/ */
    @Override
    protected String explainAnalyze() {
        return "analyze format=json";
    }

    /** https://mariadb.com/docs/server/reference/sql-statements/data-manipulation/selecting-data/for-update */
    @Override
    protected void lock(Lock lock, SelectNode node) {
        if (node.extras().locks().size() > 1) {
            throw new UnsupportedFeatureException("two locks in one query", dialect, "use the stronger one alone");
        }
        super.lock(lock, node);
    }

    @Override
    protected void lockStrength(Lock.Strength strength) {
        if (strength == Lock.Strength.SHARE) {
            out.clause("lock in share mode");
        } else {
            super.lockStrength(strength);
        }
    }

    /** All tables are locked without saying so. */
    @Override
    protected void lockOf(List<Relation> tables, SelectNode node) {
        if (node.from() != null && !tables.containsAll(Relations.of(node.from()))) {
            throw new UnsupportedFeatureException(
                    "OF in a lock", dialect, "lock all tables, or lock the rows of one by a query of its own");
        }
    }

    /**
     * The server knows places from the end, but finds them in some rows and not in others, so they are counted from
     * the start.
     */
    @Override
    protected SqlWriter jsonPath(ExprNode.JsonPath node) {
        List<JsonStep> steps = node.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof JsonStep.Index index && index.position() < 0) {
                ExprNode array = path(node.operand(), steps.subList(0, i));
                ExprNode place = new ExprNode.Raw(List.of(String.valueOf(-index.position())), List.of());
                ExprNode element = new ExprNode.Call("json_from_end", List.of(array, place));
                return path(element, steps.subList(i + 1, steps.size())).accept(this);
            }
        }
        return super.jsonPath(node);
    }

    private static ExprNode path(ExprNode operand, List<JsonStep> steps) {
        return steps.isEmpty() ? operand : new ExprNode.JsonPath(operand, steps, false);
    }

    /**
     * A key that starts with a hyphen isn't found in quotes, but is without. A control character is found only where the
     * document spells it the same way, which json_object doesn't.
     */
    @Override
    protected String jsonKey(String key) {
        if (key.chars().anyMatch(c -> c < ' ' && "\b\f\n\r\t".indexOf(c) < 0)) {
            throw new UnsupportedFeatureException(
                    "the JSON key " + JsonText.quoted(key) + ", which holds a control character",
                    dialect,
                    "give it another name");
        }
        if (!key.startsWith("-")) {
            return super.jsonKey(key);
        }
        if (key.chars().anyMatch(c -> c < ' ' || ".[*\"\\".indexOf(c) >= 0)) {
            throw new UnsupportedFeatureException(
                    "the JSON key '" + key + "', which starts with a hyphen and needs quotes",
                    dialect,
                    "give it another name, or use raw(...)");
        }
        return key;
    }
}
