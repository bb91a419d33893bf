package org.ashlarsql.check;

import java.util.List;
import java.util.Locale;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.BoundNode;
import org.ashlarsql.tree.CallNode;
import org.ashlarsql.tree.CopyNode;
import org.ashlarsql.tree.DdlNode;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.ExplainNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.MergeNode;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.QueryNode.SetOperation;
import org.ashlarsql.tree.RawNode;
import org.ashlarsql.tree.ReturningNode;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.StatementNode;
import org.ashlarsql.tree.StatementVisitor;
import org.ashlarsql.tree.TruncateNode;
import org.ashlarsql.tree.UpdateNode;
import org.ashlarsql.tree.ValuesNode;
import org.ashlarsql.tree.WithNode;
import org.jspecify.annotations.Nullable;

/** Checks a statement as a whole: what it names is in scope, grouped and joined. */
public final class Checker implements StatementVisitor<Scope> {

    private final @Nullable Scope around;

    private Checker(@Nullable Scope around) {
        this.around = around;
    }

    /**
     * Refuses a statement that can't mean what it says.
     *
     * @throws CheckException naming what is wrong, where, and the cure
     */
    public static void check(StatementNode statement) {
        statement.accept(new Checker(null));
    }

    static void checkInside(QueryNode query, @Nullable Scope around) {
        query.accept(new Checker(around));
    }

    @Override
    public Scope visitSelect(SelectNode node) {
        var scope = new Scope(around);
        if (node.from() != null) {
            node.from().accept(new FromChecker(scope));
            OuterCheck.check(node.from());
        }
        var columns = new ColumnCheck(scope);
        columns.check(node.items(), Clause.SELECT);
        columns.condition(node.where(), Clause.WHERE);
        columns.check(node.distinct().on(), Clause.DISTINCT_ON);
        columns.check(node.grouping().expressions(), Clause.GROUP_BY);
        columns.check(node.grouping().having(), Clause.HAVING);
        columns.check(node.grouping().qualify(), Clause.QUALIFY);
        columns.check(node.tail().orderBy().stream().map(OrderItem::operand).toList(), Clause.ORDER_BY);
        columns.check(node.tail().limit(), Clause.LIMIT);
        columns.check(node.tail().offset(), Clause.LIMIT);
        GroupingCheck.check(node, scope);
        CartesianCheck.check(node, scope);
        DistinctCheck.check(node);
        FullTextCheck.check(node);
        LockCheck.check(node, scope);
        requireOrder(node);
        return scope;
    }

    private static void requireOrder(QueryNode node) {
        if (node.tail().withTies() && node.tail().orderBy().isEmpty()) {
            throw new CheckException(
                    "limitWithTies(...) needs an ORDER BY, by which rows are equal or not; call" + " orderBy(...)");
        }
    }

    @Override
    public Scope visitSetOperation(SetOperation node) {
        requireNoLock(node.left(), node);
        requireNoLock(node.right(), node);
        requireOrder(node);
        Scope left = node.left().accept(this);
        node.right().accept(this);
        int leftColumns = node.left().items().size();
        int rightColumns = node.right().items().size();
        if (leftColumns != rightColumns) {
            throw new CheckException("the branches of " + node.operator().sql().toUpperCase(Locale.ROOT) + " select "
                    + leftColumns + " and " + rightColumns + " columns; select as many in both");
        }
        node.tail().orderBy().forEach(item -> requireOutput(item.operand(), node.items()));
        return left;
    }

    private static void requireNoLock(QueryNode branch, SetOperation whole) {
        if (branch.unbound() instanceof SelectNode select
                && !select.extras().locks().isEmpty()) {
            throw new CheckException(select.extras().locks().get(0) + " has no place in a branch of "
                    + whole.operator().sql().toUpperCase(Locale.ROOT)
                    + "; lock the rows by a query of its own, and read them by a second one");
        }
    }

    private static void requireOutput(ExprNode operand, List<ExprNode> items) {
        boolean named = operand instanceof ExprNode.Labeled || operand instanceof ExprNode.Column;
        if (!named || !items.contains(operand)) {
            throw new CheckException("a set operation can be ordered by its columns only, but ORDER BY holds "
                    + ReadableSql.expression(operand) + "; order by a column or a labelled expression that the first"
                    + " branch selects");
        }
    }

    @Override
    public Scope visitValues(ValuesNode node) {
        requireOrder(node);
        var scope = new Scope(around);
        var columns = new ColumnCheck(scope);
        for (List<ExprNode> row : node.rows()) {
            if (row.size() != node.items().size()) {
                throw new CheckException("the rows of VALUES have "
                        + node.items().size() + " and " + row.size() + " values; give each as many");
            }
            columns.check(row, Clause.VALUES);
        }
        return scope;
    }

    @Override
    public Scope visitWith(WithNode node) {
        var scope = new Scope(around);
        node.tables().forEach(scope::checkCommonTable);
        node.body().accept(new Checker(scope));
        return scope;
    }

    @Override
    public Scope visitBound(BoundNode node) {
        return node.query().accept(this);
    }

    @Override
    public Scope visitInsert(InsertNode node) {
        return new ChangeChecker(around).insert(node);
    }

    @Override
    public Scope visitUpdate(UpdateNode node) {
        return new ChangeChecker(around).update(node);
    }

    @Override
    public Scope visitDelete(DeleteNode node) {
        return new ChangeChecker(around).delete(node);
    }

    @Override
    public Scope visitMerge(MergeNode node) {
        return new ChangeChecker(around).merge(node);
    }

    @Override
    public Scope visitTruncate(TruncateNode node) {
        return new Scope(around);
    }

    @Override
    public Scope visitCopy(CopyNode node) {
        return new Scope(around);
    }

    /** There are no tables around it; a subquery has its own. */
    @Override
    public Scope visitProcedureCall(CallNode node) {
        var scope = new Scope(around);
        new ColumnCheck(scope).check(node.values(), Clause.CALL);
        return scope;
    }

    @Override
    public Scope visitDdl(DdlNode node) {
        QueryNode query = node.query();
        return query == null ? new Scope(around) : query.accept(this);
    }

    /** Its statement sees nothing around it. */
    @Override
    public Scope visitReturning(ReturningNode node) {
        return node.statement().accept(this);
    }

    /** The user's own text is taken as it is. */
    @Override
    public Scope visitRawStatement(RawNode node) {
        return new Scope(around);
    }

    @Override
    public Scope visitExplain(ExplainNode node) {
        return node.statement().accept(this);
    }
}
