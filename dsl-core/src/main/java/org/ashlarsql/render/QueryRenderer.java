package org.ashlarsql.render;

import java.util.List;
import java.util.stream.Collectors;
import org.ashlarsql.tree.BoundNode;
import org.ashlarsql.tree.ColumnNames;
import org.ashlarsql.tree.CommonTable;
import org.ashlarsql.tree.Distinct;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.GroupingNode;
import org.ashlarsql.tree.Hint;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.QueryNode.SetOperation;
import org.ashlarsql.tree.ReturningNode;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.StatementVisitor;
import org.ashlarsql.tree.ValuesNode;
import org.ashlarsql.tree.WindowNode;
import org.ashlarsql.tree.WithNode;
import org.jspecify.annotations.Nullable;

/** Writes queries as the SQL standard has them; dialects override what they say otherwise. */
abstract class QueryRenderer extends TailRenderer implements StatementVisitor<SqlWriter> {

    QueryRenderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    @Override
    protected void query(QueryNode query) {
        query.accept(this);
    }

    @Override
    public SqlWriter visitSelect(SelectNode node) {
        return select(node, List.of());
    }

    /** Writes a SELECT; {@code names}, when given, are the names that its columns have to have. */
    private SqlWriter select(SelectNode node, List<Name> names) {
        if (node.grouping().hasSets() && !dialect.supports(Feature.GROUPING_SETS)) {
            return select(GroupingSetsAsUnion.rewrite(node, dialect), names);
        }
        ExprNode qualify = node.grouping().qualify();
        if (qualify != null && !dialect.supports(Feature.QUALIFY)) {
            return select(QualifyAsWhere.rewrite(node, qualify), names);
        }
        if (!node.distinct().on().isEmpty() && !dialect.supports(Feature.DISTINCT_ON)) {
            return select(NumberedRows.distinctOn(node), names);
        }
        if (lacksTies(node)) {
            return select(NumberedRows.withTies(node), names);
        }
        return plainSelect(
                GroupedAgain.rewrite(node, it -> knowsGrouped(it, true), it -> knowsGrouped(it, false), dialect),
                names);
    }

    /** Writes a SELECT whose clauses the database has. */
    private SqlWriter plainSelect(SelectNode node, List<Name> names) {
        List<WindowNode> windowsAround = openWindows();
        out.sql("select ").hintPlace();
        hints(node.extras().hints());
        distinct(node.distinct(), node.items());
        for (int i = 0; i < node.items().size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            item(node.items().get(i), names.isEmpty() ? null : names.get(i));
        }
        if (node.from() != null) {
            out.clause("from ");
            node.from().accept(this);
        }
        conditionClause("where ", node.where());
        if (!node.grouping().groupBy().isEmpty()) {
            out.clause("group by ");
            commaSeparated(node.grouping().groupBy(), element -> groupBy(element, node.items()));
        }
        conditionClause("having ", node.grouping().having());
        windowClause(node);
        conditionClause("qualify ", node.grouping().qualify());
        tail(node.tail(), node.items(), false);
        node.extras().locks().forEach(lock -> lock(lock, node));
        closeWindows(windowsAround);
        return out;
    }

    /** Writes what the database's planner is told, behind SELECT. */
    private void hints(List<Hint> hints) {
        if (hints.isEmpty()) {
            return;
        }
        String text = hints.stream()
                .filter(hint -> hint.dialect().isInstance(dialect))
                .map(Hint::text)
                .collect(Collectors.joining(" "));
        if (!text.isEmpty()) {
            dialect.require(Feature.HINTS, "leave the hint out");
            out.sql(SqlWriter.HINTS).sql(text).sql(" */ ");
        }
    }

    /** Writes DISTINCT behind SELECT. */
    private void distinct(Distinct distinct, List<ExprNode> selected) {
        if (distinct.rows()) {
            out.sql("distinct ");
        } else if (!distinct.on().isEmpty()) {
            out.sql("distinct on (");
            commaSeparated(distinct.on(), item -> byPlaceOrExpression(item, selected))
                    .sql(") ");
        }
    }

    /** Writes one element of GROUP BY. */
    protected void groupBy(GroupingNode element, List<ExprNode> selected) {
        if (element instanceof GroupingNode.Simple simple) {
            byPlaceOrExpression(simple.expression(), selected);
        } else if (element instanceof GroupingNode.Sets sets) {
            out.sql(sets.kind().sql()).sql(" (");
            commaSeparated(sets.sets(), set -> groupingSet(set, selected)).sql(")");
        }
    }

    private void groupingSet(List<ExprNode> set, List<ExprNode> selected) {
        if (set.size() == 1) {
            byPlaceOrExpression(set.get(0), selected);
        } else {
            out.sql("(");
            commaSeparated(set, item -> byPlaceOrExpression(item, selected)).sql(")");
        }
    }

    @Override
    public SqlWriter visitValues(ValuesNode node) {
        return values(node, List.of());
    }

    /** Writes rows of values; {@code names}, when given, are the names that their columns have to have. */
    private SqlWriter values(ValuesNode node, List<Name> names) {
        if (lacksTies(node)) {
            return select(NumberedRows.withTies(node), names);
        }
        if (!names.isEmpty()) {
            namedValues(node, names);
        } else if (node.tail().orderBy().isEmpty()) {
            valuesRows(node);
        } else {
            namedValues(node, ColumnNames.unique(node.items()));
        }
        return tail(node.tail(), node.items(), true);
    }

    /** Writes rows of values whose columns have names of the database's own making. */
    protected void valuesRows(ValuesNode node) {
        out.sql("values ");
        commaSeparated(node.rows(), this::valuesRow);
    }

    /** Writes one row of VALUES. */
    protected void valuesRow(List<ExprNode> row) {
        out.sql("(");
        commaSeparated(row, value -> value.unlabeled().accept(this)).sql(")");
    }

    /** Writes rows of values whose columns have these names: a query around them, since VALUES can't name them. */
    protected void namedValues(ValuesNode node, List<Name> names) {
        out.sql("select ");
        for (int i = 0; i < names.size(); i++) {
            out.sql(i == 0 ? "" : ", ").sql(valuesColumn(i)).sql(" as ");
            name(names.get(i));
        }
        out.clause("from ").open();
        valuesRows(node);
        out.close().sql(" as v");
    }

    /** What the database calls a column of VALUES, counted from 0. */
    protected String valuesColumn(int index) {
        return "column" + (index + 1);
    }

    @Override
    public SqlWriter visitWith(WithNode node) {
        return with(node, List.of());
    }

    private SqlWriter with(WithNode node, List<Name> names) {
        commonTables().enter(node.tables());
        out.sql(node.tables().stream().anyMatch(CommonTable::recursive) ? "with recursive " : "with ");
        out.withoutHintPlace(() -> commaSeparated(node.tables(), this::commonTable));
        out.clause("");
        named(node.body(), names);
        commonTables().leave(node.tables().size());
        return out;
    }

    /** Writes one table of WITH. */
    protected void commonTable(CommonTable table) {
        name(table.name());
        out.sql(" as ").sql(materialized(table));
        out.open();
        named(table.query(), table.columns());
        out.close();
        traversal(table.traversal());
    }

    /** Says whether the table is computed once or merged into what reads it. */
    protected String materialized(CommonTable table) {
        if (table.materialized().isEmpty()) {
            return "";
        }
        dialect.require(Feature.MATERIALIZED, "leave it to the database");
        return table.materialized().get() ? "materialized " : "not materialized ";
    }

    private void traversal(CommonTable.Traversal traversal) {
        if (traversal.equals(CommonTable.Traversal.NONE)) {
            return;
        }
        dialect.require(
                Feature.SEARCH_CYCLE,
                "compute a path in the recursive query, sort by it, and stop where it holds the row already");
        traversal.search().ifPresent(this::search);
        traversal.cycle().ifPresent(this::cycle);
    }

    private void search(CommonTable.Search search) {
        out.sql(search.depthFirst() ? " search depth first by " : " search breadth first by ");
        commaSeparated(search.by(), this::name).sql(" set ");
        name(search.sequence());
    }

    private void cycle(CommonTable.Cycle cycle) {
        out.sql(" cycle ");
        commaSeparated(cycle.columns(), this::name).sql(" set ");
        name(cycle.mark()).sql(" using ");
        name(cycle.path());
    }

    protected final void item(ExprNode item, @Nullable Name required) {
        item.accept(this);
        Name label = item instanceof ExprNode.Labeled labeled ? labeled.label() : required;
        boolean own = item instanceof ExprNode.Column column && column.name().equals(label);
        if (label != null && !own) {
            out.sql(" as ");
            name(label);
        }
    }

    /**
     * Whether the database knows a grouped expression again where it's used for something else than a whole item of the
     * select list. Its parameters may have other values there for all that it knows.
     *
     * @param having whether that is in HAVING
     */
    protected boolean knowsGrouped(ExprNode expression, boolean having) {
        return !HoldsBinds.in(expression);
    }

    protected final void conditionClause(String keyword, @Nullable ExprNode condition) {
        if (condition != null) {
            out.clause(keyword);
            condition(condition);
        }
    }

    @Override
    public SqlWriter visitSetOperation(SetOperation node) {
        return setOperation(node, List.of());
    }

    private SqlWriter setOperation(SetOperation node, List<Name> names) {
        if (lacksTies(node)) {
            return select(NumberedRows.withTies(node), names);
        }
        requireSetOperator(node);
        branch(node.left(), names, isSameOperator(node, node.left()));
        out.clause(node.operator().sql()).sql(node.all() ? " all" : "").clause("");
        branch(node.right(), List.of(), false);
        return tail(node.tail(), node.items(), true);
    }

    private void requireSetOperator(SetOperation node) {
        if (node.operator() != QueryNode.SetOperator.UNION) {
            Feature feature = node.all() ? Feature.INTERSECT_EXCEPT_ALL : Feature.INTERSECT_EXCEPT;
            dialect.require(feature, "use exists(...) or notExists(...) with a condition on every column");
        }
    }

    private static boolean isSameOperator(SetOperation node, QueryNode left) {
        return left.unbound() instanceof SetOperation other
                && other.operator() == node.operator()
                && other.all() == node.all()
                && other.tail().isEmpty();
    }

    private void branch(QueryNode branch, List<Name> names, boolean bare) {
        if (bare || isPlainSelect(branch)) {
            named(branch, names);
        } else {
            nestedBranch(() -> named(branch, names));
        }
    }

    private static boolean isPlainSelect(QueryNode branch) {
        return branch.unbound() instanceof SelectNode select
                && select.tail().isEmpty()
                && select.extras().locks().isEmpty();
    }

    /** Writes a branch of a set operation that has a tail or operators of its own. */
    protected void nestedBranch(Runnable branch) {
        out.open();
        branch.run();
        out.close();
    }

    @Override
    protected void named(QueryNode query, List<Name> names) {
        if (query instanceof SelectNode select) {
            select(select, names);
        } else if (query instanceof SetOperation operation) {
            setOperation(operation, names);
        } else if (query instanceof ValuesNode values) {
            values(values, names);
        } else if (query instanceof WithNode with) {
            with(with, names);
        } else if (query instanceof BoundNode bound) {
            bound(bound, names);
        } else if (query instanceof ReturningNode returning) {
            visitReturning(returning.named(names));
        }
    }

    @Override
    public SqlWriter visitBound(BoundNode node) {
        return bound(node, List.of());
    }

    private SqlWriter bound(BoundNode node, List<Name> names) {
        bindings().enter(node.values());
        named(node.query(), names);
        bindings().leave();
        return out;
    }
}
