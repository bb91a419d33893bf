package org.ashlarsql.dialect;

import java.util.List;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.Renderer;
import org.ashlarsql.render.SqlWriter;
import org.ashlarsql.tree.ArithmeticOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.OrderItem;

/** What MySQL and MariaDB say differently from the standard. */
class MySqlFamilyRenderer extends Renderer {

    MySqlFamilyRenderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    @Override
    protected String quote(String identifier) {
        return '`' + identifier.replace("`", "``") + '`';
    }

    /** Two bars are OR here. */
    @Override
    public SqlWriter visitConcatenation(ExprNode.Concatenation node) {
        return call("concat", List.of(node.left(), node.right()));
    }

    /** The slash makes a fraction of whole numbers. */
    @Override
    public SqlWriter visitArithmetic(ExprNode.Arithmetic node) {
        if (node.operator() == ArithmeticOperator.DIVIDED_BY && node.integral()) {
            return leftAssociative(node.accept(precedence()), node.left(), "div", node.right());
        }
        return super.visitArithmetic(node);
    }

    @Override
    public SqlWriter visitDistinctTest(ExprNode.DistinctTest node) {
        if (node.negated()) {
            return comparison(node.left(), "<=>", node.right());
        }
        out.sql("not (");
        return comparison(node.left(), "<=>", node.right()).sql(")");
    }

    /** Without ESCAPE the backslash would be one. */
    @Override
    protected SqlWriter escape(ExprNode.Like node) {
        return node.escape() == null ? out.sql(" escape ''") : super.escape(node);
    }

    /** NULL sorts below every value; an item of its own turns that where it's wanted otherwise. */
    @Override
    protected void orderItem(OrderItem item, Runnable operand) {
        boolean lowest = item.nulls() == (item.descending() ? OrderItem.Nulls.LAST : OrderItem.Nulls.FIRST);
        if (item.nulls() != OrderItem.Nulls.DEFAULT && !lowest) {
            operand.run();
            out.sql(item.nulls() == OrderItem.Nulls.FIRST ? " is null desc, " : " is null, ");
        }
        super.orderItem(new OrderItem(item.operand(), item.descending(), OrderItem.Nulls.DEFAULT), operand);
    }

    /** The manual's own number for "all rows": https://dev.mysql.com/doc/refman/8.0/en/select.html */
    @Override
    protected void noLimit() {
        out.clause("limit 18446744073709551615");
    }

    @Override
    protected void defaultValues() {
        out.sql("() values ()");
    }
}
