package org.ashlarsql.render;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.Assignment;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.FromVisitor;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.QueryNode.SelectNode;
import org.ashlarsql.tree.QueryNode.SetOperation;
import org.ashlarsql.tree.QueryNode.Tail;
import org.ashlarsql.tree.RawNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.StatementVisitor;
import org.ashlarsql.tree.UpdateNode;
import org.jspecify.annotations.Nullable;

/** Writes statements as the SQL standard has them; dialects override what they say otherwise. */
public class Renderer extends ExprRenderer implements StatementVisitor<SqlWriter>, FromVisitor<SqlWriter> {

    public Renderer(Dialect dialect, SqlWriter out) {
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
        out.sql(node.distinct() ? "select distinct " : "select ");
        for (int i = 0; i < node.items().size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            item(node.items().get(i), names.isEmpty() ? null : names.get(i));
        }
        if (node.from() != null) {
            out.clause("from ");
            node.from().accept(this);
        }
        conditionClause("where ", node.where());
        if (!node.groupBy().isEmpty()) {
            out.clause("group by ");
            for (int i = 0; i < node.groupBy().size(); i++) {
                out.sql(i == 0 ? "" : ", ");
                byPlaceOrExpression(node.groupBy().get(i), node.items());
            }
        }
        conditionClause("having ", node.having());
        return tail(node.tail(), node.items(), false);
    }

    private void item(ExprNode item, @Nullable Name required) {
        item.accept(this);
        Name label = item instanceof ExprNode.Labeled labeled ? labeled.label() : required;
        boolean own = item instanceof ExprNode.Column column && column.name().equals(label);
        if (label != null && !own) {
            out.sql(" as ");
            name(label);
        }
    }

    /**
     * An expression that holds parameters is named by its place in the select list: two question marks are two values
     * for the database, so it could not see that both expressions are one.
     */
    private void byPlaceOrExpression(ExprNode item, List<ExprNode> selected) {
        int place = selected.indexOf(item);
        if (place >= 0 && HoldsBinds.in(item)) {
            out.sql(Integer.toString(place + 1));
        } else {
            item.accept(this);
        }
    }

    private void conditionClause(String keyword, @Nullable ExprNode condition) {
        if (condition != null) {
            out.clause(keyword);
            condition.accept(this);
        }
    }

    @Override
    public SqlWriter visitSetOperation(SetOperation node) {
        return setOperation(node, List.of());
    }

    private SqlWriter setOperation(SetOperation node, List<Name> names) {
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
        return left instanceof SetOperation other
                && other.operator() == node.operator()
                && other.all() == node.all()
                && other.tail().isEmpty();
    }

    private void branch(QueryNode branch, List<Name> names, boolean bare) {
        if (bare || (branch instanceof SelectNode && branch.tail().isEmpty())) {
            named(branch, names);
        } else {
            nestedBranch(() -> named(branch, names));
        }
    }

    /** Writes a branch of a set operation that has a tail or operators of its own. */
    protected void nestedBranch(Runnable branch) {
        out.open();
        branch.run();
        out.close();
    }

    private void named(QueryNode query, List<Name> names) {
        if (query instanceof SelectNode select) {
            select(select, names);
        } else if (query instanceof SetOperation operation) {
            setOperation(operation, names);
        }
    }

    private SqlWriter tail(Tail tail, List<ExprNode> items, boolean ofSetOperation) {
        for (int i = 0; i < tail.orderBy().size(); i++) {
            if (i == 0) {
                out.clause("order by ");
            } else {
                out.sql(", ");
            }
            OrderItem item = tail.orderBy().get(i);
            ExprNode operand = item.operand();
            boolean named = goesByName(operand, items, ofSetOperation);
            orderItem(
                    item,
                    () -> sorted(operand, named, items),
                    () -> tested(operand, named));
        }
        limit(tail.limit(), tail.offset());
        return out;
    }

    /**
     * Writes one item of ORDER BY.
     *
     * @param operand writes what is sorted by
     * @param tested writes the same as the left side of a test such as IS NULL
     */
    protected void orderItem(OrderItem item, Runnable operand, Runnable tested) {
        operand.run();
        out.sql(item.descending() ? " desc" : "");
        if (item.nulls() != OrderItem.Nulls.DEFAULT) {
            out.sql(item.nulls() == OrderItem.Nulls.FIRST ? " nulls first" : " nulls last");
        }
    }

    private static boolean goesByName(ExprNode operand, List<ExprNode> items, boolean ofSetOperation) {
        return operand instanceof ExprNode.Labeled
                ? items.contains(operand)
                : ofSetOperation && operand instanceof ExprNode.Column;
    }

    /** By name, or by its place in the select list where two question marks would be two expressions. */
    private void sorted(ExprNode operand, boolean named, List<ExprNode> items) {
        if (named) {
            orderName(operand);
        } else {
            byPlaceOrExpression(operand, items);
        }
    }

    private void tested(ExprNode operand, boolean named) {
        if (named) {
            orderName(operand);
        } else {
            above(Precedence.COMPARISON, operand);
        }
    }

    private void orderName(ExprNode operand) {
        if (operand instanceof ExprNode.Labeled labeled) {
            name(labeled.label());
        } else if (operand instanceof ExprNode.Column column) {
            name(column.name());
        }
    }

    /** Writes LIMIT and OFFSET. */
    protected void limit(@Nullable ExprNode limit, @Nullable ExprNode offset) {
        if (limit != null) {
            out.clause("limit ");
            limit.accept(this);
        } else if (offset != null) {
            noLimit();
        }
        if (offset != null) {
            out.clause("offset ");
            offset.accept(this);
        }
    }

    /** Writes what has to stand before an OFFSET without a LIMIT: in the standard, nothing. */
    protected void noLimit() {}

    @Override
    public SqlWriter visitTable(Relation.TableRef node) {
        table(node);
        if (node.alias() != null) {
            out.sql(" as ");
            name(node.alias());
        }
        return out;
    }

    private void table(Relation.TableRef node) {
        schema(node);
        name(node.table());
    }

    /** Writes the schema that qualifies a table, where one does. */
    protected final void schema(Relation.TableRef node) {
        if (node.schema() != null) {
            name(node.schema()).sql(".");
        }
    }

    @Override
    public SqlWriter visitDerived(Relation.Derived node) {
        out.open();
        named(node.query(), node.columns());
        out.close().sql(" as ");
        return name(node.correlation());
    }

    @Override
    public SqlWriter visitJoin(FromNode.Join node) {
        node.left().accept(this).subclause(node.kind().sql()).sql(" ");
        node.right().accept(this);
        if (node.on() != null) {
            out.sql(" on ");
            node.on().accept(this);
        }
        return out;
    }

    @Override
    public SqlWriter visitInsert(InsertNode node) {
        out.sql("insert into ");
        insertTarget(node.table());
        if (node.columns().isEmpty()) {
            out.sql(" ");
            defaultValues(node.rows().size());
        } else {
            insertColumns(node.columns());
            out.clause("values ");
            for (int i = 0; i < node.rows().size(); i++) {
                out.sql(i == 0 ? "" : ", ");
                insertRow(node.rows().get(i));
            }
        }
        if (!node.returning().isEmpty()) {
            returning(node);
        }
        return out;
    }

    private void insertColumns(List<Name> columns) {
        out.sql(" (");
        for (int i = 0; i < columns.size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            name(columns.get(i));
        }
        out.sql(")");
    }

    private void insertRow(List<Optional<ExprNode>> row) {
        out.sql("(");
        for (int i = 0; i < row.size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            if (row.get(i).isPresent()) {
                row.get(i).get().accept(this);
            } else {
                dialect.require(
                        Feature.DEFAULT_IN_VALUES,
                        "set the same columns in every row of the insert, or insert the rows one by one");
                out.sql("default");
            }
        }
        out.sql(")");
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
        for (int i = 0; i < node.returning().size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            returningItem(node.returning().get(i));
        }
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
        out.sql("update ");
        table(node.table());
        out.clause("set ");
        assignments(node);
        conditionClause("where ", node.where());
        return out;
    }

    /** Writes what the columns are set to. */
    protected void assignments(UpdateNode node) {
        for (int i = 0; i < node.assignments().size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            assignment(node, node.assignments().get(i));
        }
    }

    /** Writes what one column is set to. */
    protected void assignment(UpdateNode node, Assignment assignment) {
        name(assignment.column()).sql(" = ");
        above(Precedence.RAW, assignment.value());
    }

    @Override
    public SqlWriter visitDelete(DeleteNode node) {
        out.sql("delete from ");
        table(node.table());
        conditionClause("where ", node.where());
        return out;
    }

    @Override
    public SqlWriter visitRawStatement(RawNode node) {
        return node.sql().accept(this);
    }
}
