package org.ashlarsql.feature;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.Assignment;
import org.ashlarsql.tree.BoundNode;
import org.ashlarsql.tree.CommonTable;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.Distinct;
import org.ashlarsql.tree.ExplainNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.ExprVisitor;
import org.ashlarsql.tree.Extras;
import org.ashlarsql.tree.Frame;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.FromVisitor;
import org.ashlarsql.tree.Grouping;
import org.ashlarsql.tree.GroupingNode;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.Lock;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.RawNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.StatementNode;
import org.ashlarsql.tree.StatementVisitor;
import org.ashlarsql.tree.Tail;
import org.ashlarsql.tree.UpdateNode;
import org.ashlarsql.tree.ValuesNode;
import org.ashlarsql.tree.WindowNode;
import org.ashlarsql.tree.WithNode;
import org.jspecify.annotations.Nullable;

/** Takes a statement apart to its last node and puts it together again: what the nodes say has to be all there is. */
final class IdentityRewrite implements StatementVisitor<StatementNode>, ExprVisitor<ExprNode>, FromVisitor<FromNode> {

    private IdentityRewrite() {}

    static StatementNode of(StatementNode statement) {
        return statement.accept(new IdentityRewrite());
    }

    private ExprNode copy(ExprNode node) {
        return node.accept(this);
    }

    private @Nullable ExprNode copyIfAny(@Nullable ExprNode node) {
        return node == null ? null : copy(node);
    }

    private List<ExprNode> copy(List<ExprNode> nodes) {
        return nodes.stream().map(this::copy).toList();
    }

    private QueryNode copy(QueryNode query) {
        return (QueryNode) query.accept(this);
    }

    private Tail copy(Tail tail) {
        return new Tail(orderBy(tail.orderBy()), copyIfAny(tail.limit()), copyIfAny(tail.offset()), tail.withTies());
    }

    private List<OrderItem> orderBy(List<OrderItem> items) {
        return items.stream()
                .map(item -> new OrderItem(copy(item.operand()), item.descending(), item.nulls()))
                .toList();
    }

    private Grouping copy(Grouping grouping) {
        return new Grouping(
                grouping.groupBy().stream().map(this::copy).toList(),
                copyIfAny(grouping.having()),
                copyIfAny(grouping.qualify()));
    }

    private GroupingNode copy(GroupingNode element) {
        if (element instanceof GroupingNode.Simple simple) {
            return new GroupingNode.Simple(copy(simple.expression()));
        }
        var sets = (GroupingNode.Sets) element;
        return new GroupingNode.Sets(
                sets.kind(), sets.sets().stream().map(this::copy).toList());
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
                copy(table.query()),
                table.recursive(),
                table.materialized(),
                table.traversal());
    }

    @Override
    public StatementNode visitSelect(SelectNode node) {
        return new SelectNode(
                copy(node.items()),
                new Distinct(node.distinct().rows(), copy(node.distinct().on())),
                node.from() == null ? null : node.from().accept(this),
                copyIfAny(node.where()),
                copy(node.grouping()),
                copy(node.tail()),
                copy(node.extras()));
    }

    @Override
    public StatementNode visitValues(ValuesNode node) {
        return new ValuesNode(node.rows().stream().map(this::copy).toList(), copy(node.tail()));
    }

    @Override
    public StatementNode visitWith(WithNode node) {
        return new WithNode(node.tables().stream().map(this::copy).toList(), copy(node.body()));
    }

    @Override
    public StatementNode visitBound(BoundNode node) {
        return new BoundNode(copy(node.query()), node.values());
    }

    @Override
    public StatementNode visitExplain(ExplainNode node) {
        return new ExplainNode(node.statement().accept(this), node.analyze());
    }

    @Override
    public StatementNode visitSetOperation(QueryNode.SetOperation node) {
        return new QueryNode.SetOperation(
                node.operator(), node.all(), copy(node.left()), copy(node.right()), copy(node.tail()));
    }

    @Override
    public StatementNode visitInsert(InsertNode node) {
        List<List<Optional<ExprNode>>> rows = node.rows().stream()
                .map(row -> row.stream().map(value -> value.map(this::copy)).toList())
                .toList();
        return new InsertNode(node.table(), node.columns(), rows, copy(node.returning()), node.identity());
    }

    @Override
    public StatementNode visitUpdate(UpdateNode node) {
        return new UpdateNode(
                node.table(),
                node.assignments().stream()
                        .map(one -> new Assignment(one.column(), copy(one.value())))
                        .toList(),
                copyIfAny(node.where()));
    }

    @Override
    public StatementNode visitDelete(DeleteNode node) {
        return new DeleteNode(node.table(), copyIfAny(node.where()));
    }

    @Override
    public StatementNode visitRawStatement(RawNode node) {
        return new RawNode((ExprNode.Raw) copy(node.sql()));
    }

    @Override
    public Relation visitTable(Relation.TableRef node) {
        return new Relation.TableRef(node.schema(), node.table(), node.alias(), node.key(), node.outer());
    }

    @Override
    public Relation visitDerived(Relation.Derived node) {
        return new Relation.Derived(copy(node.query()), node.correlation(), node.columns(), node.outer());
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
                (ExprNode.Call) copy(node.function()),
                node.correlation(),
                node.columns(),
                node.ordinality(),
                node.outer());
    }

    @Override
    public Relation visitJsonTable(Relation.JsonTable node) {
        return new Relation.JsonTable(
                copy(node.document()), node.path(), node.columns(), node.correlation(), node.outer());
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
                copy(node.percent()),
                copyIfAny(node.seed()));
    }

    @Override
    public FromNode visitJoin(FromNode.Join node) {
        return new FromNode.Join(
                node.left().accept(this), node.kind(), node.right().accept(this), copyIfAny(node.on()), node.using());
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

    @Override
    public ExprNode visitArithmetic(ExprNode.Arithmetic node) {
        return new ExprNode.Arithmetic(node.operator(), copy(node.left()), copy(node.right()), node.integral());
    }

    @Override
    public ExprNode visitNegation(ExprNode.Negation node) {
        return new ExprNode.Negation(copy(node.operand()));
    }

    @Override
    public ExprNode visitConcatenation(ExprNode.Concatenation node) {
        return new ExprNode.Concatenation(copy(node.left()), copy(node.right()));
    }

    @Override
    public ExprNode visitComparison(ExprNode.Comparison node) {
        return new ExprNode.Comparison(node.operator(), copy(node.left()), copy(node.right()));
    }

    @Override
    public ExprNode visitNullTest(ExprNode.NullTest node) {
        return new ExprNode.NullTest(copy(node.operand()), node.negated());
    }

    @Override
    public ExprNode visitTruthTest(ExprNode.TruthTest node) {
        return new ExprNode.TruthTest(copy(node.operand()), node.value(), node.negated());
    }

    @Override
    public ExprNode visitDistinctTest(ExprNode.DistinctTest node) {
        return new ExprNode.DistinctTest(copy(node.left()), copy(node.right()), node.negated());
    }

    @Override
    public ExprNode visitInList(ExprNode.InList<?> node) {
        return inList(node);
    }

    private <V> ExprNode inList(ExprNode.InList<V> node) {
        return new ExprNode.InList<>(copy(node.operand()), node.type(), node.values(), node.negated());
    }

    @Override
    public ExprNode visitInExpressions(ExprNode.InExpressions node) {
        return new ExprNode.InExpressions(copy(node.operand()), copy(node.elements()), node.negated());
    }

    @Override
    public ExprNode visitInQuery(ExprNode.InQuery node) {
        return new ExprNode.InQuery(copy(node.operand()), copy(node.query()), node.negated());
    }

    @Override
    public ExprNode visitQuantified(ExprNode.Quantified node) {
        return new ExprNode.Quantified(node.operator(), copy(node.left()), node.quantifier(), copy(node.query()));
    }

    @Override
    public ExprNode visitBetween(ExprNode.Between node) {
        return new ExprNode.Between(
                copy(node.operand()), copy(node.low()), copy(node.high()), node.symmetric(), node.negated());
    }

    @Override
    public ExprNode visitLike(ExprNode.Like node) {
        return new ExprNode.Like(
                copy(node.operand()), copy(node.pattern()), node.escape(), node.ignoreCase(), node.negated());
    }

    @Override
    public ExprNode visitJunction(ExprNode.Junction node) {
        return new ExprNode.Junction(node.operator(), copy(node.parts()));
    }

    @Override
    public ExprNode visitNot(ExprNode.Not node) {
        return new ExprNode.Not(copy(node.operand()));
    }

    @Override
    public ExprNode visitExists(ExprNode.Exists node) {
        return new ExprNode.Exists(copy(node.query()));
    }

    @Override
    public ExprNode visitRowValue(ExprNode.RowValue node) {
        return new ExprNode.RowValue(copy(node.parts()));
    }

    @Override
    public ExprNode visitScalarQuery(ExprNode.ScalarQuery node) {
        return new ExprNode.ScalarQuery(copy(node.query()));
    }

    @Override
    public ExprNode visitCall(ExprNode.Call node) {
        return new ExprNode.Call(node.function(), copy(node.arguments()));
    }

    @Override
    public ExprNode visitNamedCall(ExprNode.NamedCall node) {
        return new ExprNode.NamedCall(node.function(), copy(node.arguments()));
    }

    @Override
    public ExprNode visitOperation(ExprNode.Operation node) {
        return new ExprNode.Operation(node.operator(), copyIfAny(node.left()), copy(node.right()));
    }

    @Override
    public ExprNode visitCollated(ExprNode.Collated node) {
        return new ExprNode.Collated(copy(node.operand()), node.collation());
    }

    @Override
    public ExprNode visitAggregate(ExprNode.Aggregate node) {
        return new ExprNode.Aggregate(
                node.function(),
                copy(node.arguments()),
                node.distinct(),
                orderBy(node.orderBy()),
                orderBy(node.withinGroup()),
                copyIfAny(node.filter()));
    }

    @Override
    public ExprNode visitOver(ExprNode.Over node) {
        return new ExprNode.Over(copy(node.function()), copy(node.window()));
    }

    private WindowNode copy(WindowNode window) {
        return new WindowNode(
                window.name(), copy(window.partitionBy()), orderBy(window.orderBy()), copyIfAny(window.frame()));
    }

    private @Nullable Frame copyIfAny(@Nullable Frame frame) {
        return frame == null
                ? null
                : new Frame(frame.unit(), copy(frame.start()), copy(frame.end()), frame.exclusion());
    }

    private Frame.Bound copy(Frame.Bound bound) {
        return new Frame.Bound(bound.edge(), copyIfAny(bound.offset()));
    }

    @Override
    public ExprNode visitCase(ExprNode.Case node) {
        List<ExprNode.Case.When> branches = node.branches().stream()
                .map(branch -> new ExprNode.Case.When(copy(branch.condition()), copy(branch.result())))
                .toList();
        return new ExprNode.Case(copyIfAny(node.operand()), branches, copyIfAny(node.otherwise()));
    }

    @Override
    public ExprNode visitCast(ExprNode.Cast node) {
        return new ExprNode.Cast(copy(node.operand()), node.type());
    }

    @Override
    public ExprNode visitJsonPath(ExprNode.JsonPath node) {
        return new ExprNode.JsonPath(copy(node.operand()), node.steps(), node.text());
    }

    @Override
    public ExprNode visitTryCast(ExprNode.TryCast node) {
        return new ExprNode.TryCast(copy(node.operand()), node.type());
    }

    @Override
    public ExprNode visitLabeled(ExprNode.Labeled node) {
        return new ExprNode.Labeled(copy(node.operand()), node.label());
    }

    @Override
    public ExprNode visitRaw(ExprNode.Raw node) {
        return new ExprNode.Raw(node.text(), copy(node.arguments()));
    }
}
