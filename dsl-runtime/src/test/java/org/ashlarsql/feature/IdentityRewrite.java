package org.ashlarsql.feature;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.BoundNode;
import org.ashlarsql.tree.CallNode;
import org.ashlarsql.tree.ChangeNode;
import org.ashlarsql.tree.CommonTable;
import org.ashlarsql.tree.ConflictNode;
import org.ashlarsql.tree.CopyNode;
import org.ashlarsql.tree.DdlNode;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.Distinct;
import org.ashlarsql.tree.ExplainNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.ExprRewriter;
import org.ashlarsql.tree.Extras;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.FromVisitor;
import org.ashlarsql.tree.Grouping;
import org.ashlarsql.tree.GroupingNode;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.Lock;
import org.ashlarsql.tree.MergeNode;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.RawNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.ReturningNode;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.StatementNode;
import org.ashlarsql.tree.StatementVisitor;
import org.ashlarsql.tree.Tail;
import org.ashlarsql.tree.TruncateNode;
import org.ashlarsql.tree.UpdateNode;
import org.ashlarsql.tree.ValuesNode;
import org.ashlarsql.tree.WithNode;
import org.jspecify.annotations.Nullable;

/** Takes a statement apart to its last node and puts it together again: what the nodes say has to be all there is. */
final class IdentityRewrite extends ExprRewriter implements StatementVisitor<StatementNode>, FromVisitor<FromNode> {

    private IdentityRewrite() {}

    static StatementNode of(StatementNode statement) {
        return statement.accept(new IdentityRewrite());
    }

    @Override
    protected QueryNode rewrite(QueryNode query) {
        return (QueryNode) query.accept(this);
    }

    private @Nullable FromNode ifAny(@Nullable FromNode from) {
        return from == null ? null : from.accept(this);
    }

    private Tail copy(Tail tail) {
        return new Tail(
                rewriteItems(tail.orderBy()), rewriteIfAny(tail.limit()), rewriteIfAny(tail.offset()), tail.withTies());
    }

    private Grouping copy(Grouping grouping) {
        return new Grouping(
                grouping.groupBy().stream().map(this::copy).toList(),
                rewriteIfAny(grouping.having()),
                rewriteIfAny(grouping.qualify()));
    }

    private GroupingNode copy(GroupingNode element) {
        if (element instanceof GroupingNode.Simple simple) {
            return new GroupingNode.Simple(rewrite(simple.expression()));
        }
        var sets = (GroupingNode.Sets) element;
        return new GroupingNode.Sets(
                sets.kind(), sets.sets().stream().map(this::rewrite).toList());
    }

    private Extras copy(Extras extras) {
        List<Lock> locks = extras.locks().stream()
                .map(lock -> new Lock(lock.strength(), relations(lock.of()), lock.waiting()))
                .toList();
        return new Extras(locks, extras.hints(), extras.allowances());
    }

    private List<Relation> relations(List<Relation> relations) {
        return relations.stream()
                .map(relation -> (Relation) relation.accept(this))
                .toList();
    }

    private CommonTable copy(CommonTable table) {
        return new CommonTable(
                table.name(),
                table.columns(),
                rewrite(table.query()),
                table.recursive(),
                table.materialized(),
                table.traversal());
    }

    @Override
    public StatementNode visitDdl(DdlNode node) {
        QueryNode query = node.query();
        return query == null ? node : node.withQuery(rewrite(query));
    }

    @Override
    public StatementNode visitSelect(SelectNode node) {
        return new SelectNode(
                rewrite(node.items()),
                new Distinct(node.distinct().rows(), rewrite(node.distinct().on())),
                node.from() == null ? null : node.from().accept(this),
                rewriteIfAny(node.where()),
                copy(node.grouping()),
                copy(node.tail()),
                copy(node.extras()));
    }

    @Override
    public StatementNode visitValues(ValuesNode node) {
        return new ValuesNode(node.rows().stream().map(this::rewrite).toList(), copy(node.tail()));
    }

    @Override
    public StatementNode visitWith(WithNode node) {
        return new WithNode(node.tables().stream().map(this::copy).toList(), rewrite(node.body()));
    }

    @Override
    public StatementNode visitBound(BoundNode node) {
        return new BoundNode(rewrite(node.query()), node.values());
    }

    @Override
    public StatementNode visitExplain(ExplainNode node) {
        return new ExplainNode(node.statement().accept(this), node.analyze());
    }

    @Override
    public StatementNode visitSetOperation(QueryNode.SetOperation node) {
        return new QueryNode.SetOperation(
                node.operator(), node.all(), rewrite(node.left()), rewrite(node.right()), copy(node.tail()));
    }

    @Override
    public ChangeNode visitInsert(InsertNode node) {
        InsertNode.Source source = node.source() instanceof InsertNode.Rows rows
                ? new InsertNode.Rows(rows.rows().stream().map(this::cells).toList())
                : new InsertNode.Query(rewrite(((InsertNode.Query) node.source()).query()));
        ConflictNode conflict = node.conflict();
        return new InsertNode(
                node.table(),
                node.columns(),
                source,
                node.overriding(),
                conflict == null
                        ? null
                        : new ConflictNode(
                                conflict.key(),
                                conflict.others(),
                                conflict.proposed(),
                                assignments(conflict.assignments()),
                                rewriteIfAny(conflict.where())),
                rewrite(node.returning()),
                node.identity());
    }

    private List<Optional<ExprNode>> cells(List<Optional<ExprNode>> row) {
        return row.stream().map(value -> value.map(this::rewrite)).toList();
    }

    private List<AssignmentNode> assignments(List<AssignmentNode> assignments) {
        return assignments.stream().map(this::assignment).toList();
    }

    private AssignmentNode assignment(AssignmentNode assignment) {
        if (assignment instanceof AssignmentNode.Value value) {
            return new AssignmentNode.Value(value.column(), rewrite(value.value()));
        }
        return assignment instanceof AssignmentNode.Row row
                ? new AssignmentNode.Row(row.columns(), rewrite(row.query()))
                : assignment;
    }

    @Override
    public ChangeNode visitUpdate(UpdateNode node) {
        return new UpdateNode(
                node.table(),
                assignments(node.assignments()),
                ifAny(node.from()),
                rewriteIfAny(node.where()),
                copy(node.tail()),
                rewrite(node.returning()));
    }

    @Override
    public ChangeNode visitDelete(DeleteNode node) {
        return new DeleteNode(
                node.table(),
                ifAny(node.using()),
                rewriteIfAny(node.where()),
                copy(node.tail()),
                rewrite(node.returning()));
    }

    @Override
    public ChangeNode visitMerge(MergeNode node) {
        return new MergeNode(
                node.table(),
                node.using().accept(this),
                rewrite(node.on()),
                node.branches().stream().map(this::branch).toList(),
                rewrite(node.returning()));
    }

    private MergeNode.When branch(MergeNode.When branch) {
        MergeNode.Action action = branch.action();
        if (action instanceof MergeNode.Update update) {
            action = new MergeNode.Update(assignments(update.assignments()));
        } else if (action instanceof MergeNode.Insert insert) {
            action = new MergeNode.Insert(insert.columns(), cells(insert.values()));
        }
        return new MergeNode.When(branch.match(), rewriteIfAny(branch.condition()), action);
    }

    @Override
    public StatementNode visitProcedureCall(CallNode node) {
        List<CallNode.Argument> arguments = node.arguments().stream()
                .map(one -> new CallNode.Argument(rewriteIfAny(one.value()), one.out()))
                .toList();
        return new CallNode(node.name(), arguments, node.function());
    }

    @Override
    public StatementNode visitTruncate(TruncateNode node) {
        return new TruncateNode(node.table(), node.restartIdentity(), node.cascade());
    }

    @Override
    public StatementNode visitCopy(CopyNode node) {
        return new CopyNode(node.table(), node.columns());
    }

    @Override
    public StatementNode visitReturning(ReturningNode node) {
        return new ReturningNode((ChangeNode) node.statement().accept(this));
    }

    @Override
    public StatementNode visitRawStatement(RawNode node) {
        return new RawNode((ExprNode.Raw) rewrite(node.sql()));
    }

    @Override
    public Relation visitTable(Relation.TableRef node) {
        return new Relation.TableRef(node.schema(), node.table(), node.alias(), node.key(), node.outer());
    }

    @Override
    public Relation visitDerived(Relation.Derived node) {
        return new Relation.Derived(rewrite(node.query()), node.correlation(), node.columns(), node.outer());
    }

    @Override
    public Relation visitCommonTable(Relation.CommonTableRef node) {
        CommonTable definition = node.definition();
        return new Relation.CommonTableRef(
                node.name(), node.alias(), node.columns(), definition == null ? null : copy(definition), node.outer());
    }

    @Override
    public Relation visitTableFunction(Relation.TableFunction node) {
        return new Relation.TableFunction(
                (ExprNode.FunctionCall) rewrite(node.function()),
                node.correlation(),
                node.columns(),
                node.ordinality(),
                node.outer());
    }

    @Override
    public Relation visitJsonTable(Relation.JsonTable node) {
        return new Relation.JsonTable(
                rewrite(node.document()), node.path(), node.columns(), node.correlation(), node.outer());
    }

    @Override
    public FromNode visitLateral(FromNode.Lateral node) {
        return new FromNode.Lateral((Relation.Derived) node.derived().accept(this));
    }

    @Override
    public FromNode visitSampled(FromNode.Sampled node) {
        return new FromNode.Sampled(
                (Relation.TableRef) node.table().accept(this),
                node.method(),
                rewrite(node.percent()),
                rewriteIfAny(node.seed()));
    }

    @Override
    public FromNode visitJoin(FromNode.Join node) {
        return new FromNode.Join(
                node.left().accept(this),
                node.kind(),
                node.right().accept(this),
                rewriteIfAny(node.on()),
                node.using());
    }

    @Override
    public ExprNode visitColumn(ExprNode.Column node) {
        return new ExprNode.Column((Relation) node.relation().accept(this), node.name());
    }

    @Override
    public ExprNode visitBind(ExprNode.Bind<?> node) {
        return bind(node);
    }

    private static <V> ExprNode bind(ExprNode.Bind<V> node) {
        return new ExprNode.Bind<>(node.type(), node.value());
    }

    @Override
    public ExprNode visitLiteral(ExprNode.Literal<?> node) {
        return literal(node);
    }

    private static <V> ExprNode literal(ExprNode.Literal<V> node) {
        return new ExprNode.Literal<>(node.type(), node.value());
    }

    @Override
    public ExprNode visitParameter(ExprNode.Parameter<?> node) {
        return new ExprNode.Parameter<>(node.name(), node.type());
    }
}
