package org.ashlarsql.render;

import java.util.List;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.FromVisitor;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.QueryNode.SelectNode;
import org.ashlarsql.tree.QueryNode.SetOperation;
import org.ashlarsql.tree.QueryNode.Tail;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.StatementVisitor;
import org.jspecify.annotations.Nullable;

/** Writes queries as the SQL standard has them; dialects override what they say otherwise. */
abstract class QueryRenderer extends ExprRenderer implements StatementVisitor<SqlWriter>, FromVisitor<SqlWriter> {

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
        GroupedAgain.in(node).forEach(this::groupedAgain);
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
            commaSeparated(node.groupBy(), item -> byPlaceOrExpression(item, node.items()));
        }
        conditionClause("having ", node.having());
        return tail(node.tail(), node.items(), false);
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
     * An expression that holds parameters is named by its place in the select list: two question marks are two values
     * for the database, so it could not see that both expressions are one.
     */
    private void byPlaceOrExpression(ExprNode item, List<ExprNode> selected) {
        int place = selected.stream().map(ExprNode::unlabeled).toList().indexOf(item.unlabeled());
        if (place >= 0 && HoldsBinds.in(item)) {
            out.sql(Integer.toString(place + 1));
        } else {
            item.accept(this);
        }
    }

    /**
     * Refuses a grouped expression that is used again and holds values: two parameters are two values for a server, so that
     * it doesn't know the expression again.
     */
    protected void groupedAgain(ExprNode expression) {
        throw new UnsupportedFeatureException(
                "the grouped expression " + ReadableSql.expression(expression)
                        + " in HAVING, ORDER BY or a larger expression, since its values are other parameters there",
                dialect,
                "select it in a derived table, select(...).as(\"t\"), and group by that table's column");
    }

    protected final void conditionClause(String keyword, @Nullable ExprNode condition) {
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
            orderItem(item, () -> sorted(operand, named, items), () -> tested(operand, named));
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

    protected final void table(Relation.TableRef node) {
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
        node.left().accept(this).indent().clause(node.kind().sql()).sql(" ");
        node.right().accept(this);
        if (node.on() != null) {
            out.sql(" on ");
            node.on().accept(this);
        }
        return out.outdent();
    }
}
