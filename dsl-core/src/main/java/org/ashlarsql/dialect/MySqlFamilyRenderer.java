package org.ashlarsql.dialect;

import java.sql.Types;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.Slot;
import org.ashlarsql.render.SqlWriter;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.tree.ArithmeticOperator;
import org.ashlarsql.tree.CallNode;
import org.ashlarsql.tree.ColumnNames;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Frame;
import org.ashlarsql.tree.JsonStep;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.Quantifier;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.WindowNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;

/** What MySQL and MariaDB say differently from the standard. */
abstract class MySqlFamilyRenderer extends MySqlFamilyChanges {

    /** Characters, of which each may take four bytes of 65,535. */
    private static final int LONG_TEXT = 16_383;

    MySqlFamilyRenderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    @Override
    protected SqlWriter callArgument(CallNode.Argument argument, int index) {
        return argument.out() == null ? super.callArgument(argument, index) : out.sql(CallVariables.name(index));
    }

    @Override
    protected String quote(String identifier) {
        return '`' + identifier.replace("`", "``") + '`';
    }

    /**
     * A text is cast that is longer than what a column of VALUES or of a union holds: it would be cut off. The drivers send
     * dates and times as texts. Beside a column the server knows what is meant; elsewhere, in COALESCE for
     * example, the result would be a text, and compared as one.
     */
    @Override
    public SqlWriter visitBind(ExprNode.Bind<?> node) {
        if (node.value() instanceof String text && text.length() > LONG_TEXT) {
            return visitCast(new ExprNode.Cast(node, StandardTypes.text(text.length())));
        }
        return isTemporal(node.type()) ? visitCast(new ExprNode.Cast(node, node.type())) : super.visitBind(node);
    }

    @Override
    public SqlWriter visitParameter(ExprNode.Parameter<?> node) {
        return isTemporal(node.type()) ? visitCast(new ExprNode.Cast(node, node.type())) : super.visitParameter(node);
    }

    private boolean isTemporal(SqlType<?> type) {
        return switch (type.on(dialect.types()).jdbcCode()) {
            case Types.DATE, Types.TIME, Types.TIMESTAMP -> true;
            default -> false;
        };
    }

    /** MySQL compares a TIME with a text as a text, unless it's a column. */
    @Override
    protected SqlWriter compared(ExprNode operand) {
        boolean told = isParameter(operand) && !isTime(operand.unlabeled());
        return told ? bare(operand.unlabeled()) : super.compared(operand);
    }

    private boolean isTime(ExprNode parameter) {
        SqlType<?> type =
                parameter instanceof ExprNode.Bind<?> bind ? bind.type() : ((ExprNode.Parameter<?>) parameter).type();
        return type.on(dialect.types()).jdbcCode() == Types.TIME;
    }

    @Override
    protected <V> SqlWriter listValue(Slot.Value<V> value) {
        if (value.type().jdbcCode() != Types.TIME) {
            return super.listValue(value);
        }
        String[] cast = value.type().cast().split("\\{}", 2);
        out.sql(cast[0]);
        return super.listValue(value).sql(cast[1]);
    }

    @Override
    protected SqlWriter stored(ExprNode value) {
        return isParameter(value) ? bare(value.unlabeled()) : super.stored(value);
    }

    @Override
    protected SqlWriter castOperand(ExprNode operand) {
        return isParameter(operand) ? bare(operand.unlabeled()) : super.castOperand(operand);
    }

    private static boolean isParameter(ExprNode node) {
        return node.unlabeled() instanceof ExprNode.Bind || node.unlabeled() instanceof ExprNode.Parameter;
    }

    private SqlWriter bare(ExprNode node) {
        return node instanceof ExprNode.Bind<?> bind
                ? super.visitBind(bind)
                : super.visitParameter((ExprNode.Parameter<?>) node);
    }

    /** Two bars are OR here; one call takes them all. */
    @Override
    public SqlWriter visitConcatenation(ExprNode.Concatenation node) {
        var parts = new ArrayDeque<ExprNode>();
        ExprNode left = node;
        while (left instanceof ExprNode.Concatenation concatenation) {
            parts.addFirst(concatenation.right());
            left = concatenation.left();
        }
        parts.addFirst(left);
        return call("concat", List.copyOf(parts));
    }

    /** The slash makes a fraction of whole numbers. */
    @Override
    public SqlWriter visitArithmetic(ExprNode.Arithmetic node) {
        ExprNode left = typedNull(node.left());
        ExprNode right = typedNull(node.right());
        if (node.operator() == ArithmeticOperator.DIVIDED_BY && node.integral()) {
            return leftAssociative(node.accept(precedence()), left, "div", right);
        }
        return super.visitArithmetic(new ExprNode.Arithmetic(node.operator(), left, right, node.integral()));
    }

    @Override
    public SqlWriter visitNegation(ExprNode.Negation node) {
        return super.visitNegation(new ExprNode.Negation(typedNull(node.operand())));
    }

    /** What is computed with a NULL of no type is a float, whose zero may be a negative one. */
    private static ExprNode typedNull(ExprNode operand) {
        return operand instanceof ExprNode.Bind<?> bind && bind.value() == null
                ? new ExprNode.Cast(bind, bind.type())
                : operand;
    }

    /**
     * Behind two NOTs it would be false where it's unknown, and on MariaDB never NULL to IS NULL and COUNT. The rest of a
     * division by two is the same truth, and a number that may be NULL.
     */
    @Override
    public SqlWriter visitQuantified(ExprNode.Quantified node) {
        boolean all = node.quantifier() == Quantifier.ALL;
        if (node.operator() == (all ? ComparisonOperator.NE : ComparisonOperator.EQ)) {
            return super.visitQuantified(node);
        }
        out.sql("mod(");
        return super.visitQuantified(node).sql(", 2)");
    }

    /** A comment would start there: https://dev.mysql.com/doc/refman/8.0/en/comments.html */
    @Override
    public SqlWriter visitOperation(ExprNode.Operation node) {
        if (node.operator().indexOf('#') >= 0) {
            throw new UnsupportedFeatureException(
                    "the operator " + node.operator(), dialect, "# starts a comment there; call a function");
        }
        return super.visitOperation(node);
    }

    @Override
    public SqlWriter visitDistinctTest(ExprNode.DistinctTest node) {
        if (node.negated()) {
            return comparison(node.left(), "<=>", node.right());
        }
        out.sql("not (");
        return comparison(node.left(), "<=>", node.right()).sql(")");
    }

    /**
     * Without ESCAPE the backslash would be one, and MariaDB takes an empty one for the backslash, too; so a character
     * that no pattern holds.
     */
    @Override
    protected SqlWriter escape(ExprNode.Like node) {
        return node.escape() == null ? out.sql(" escape x'00'") : super.escape(node);
    }

    /** HAVING sees the select list and aggregates alone. */
    @Override
    protected boolean knowsGrouped(ExprNode expression, boolean having) {
        return !having && super.knowsGrouped(expression, false);
    }

    @Override
    protected void requireAggregate(ExprNode.Aggregate node) {
        MySqlFamilyAggregates.requireDistinct(node, dialect);
    }

    @Override
    protected ExprNode.Aggregate prepared(ExprNode.Aggregate node) {
        return FilterByCase.unfiltered(node, dialect);
    }

    @Override
    protected SqlWriter aggregate(ExprNode.Aggregate node) {
        return node.function().equals("string_agg") ? groupConcat(node) : super.aggregate(node);
    }

    /** The separator has to be a literal. */
    private SqlWriter groupConcat(ExprNode.Aggregate node) {
        out.sql(node.distinct() ? "group_concat(distinct " : "group_concat(");
        node.arguments().get(0).accept(this).sql(node.orderBy().isEmpty() ? "" : " ");
        orderBy(node.orderBy()).sql(" separator ");
        uncut();
        return out.sql(MySqlFamilyAggregates.separator(node)).sql(")");
    }

    /** Has this statement's GROUP_CONCATs as long as they are: they're cut off at a session's limit otherwise. */
    protected abstract void uncut();

    @Override
    protected void requireOver(ExprNode.Aggregate aggregate, WindowNode window) {
        super.requireOver(aggregate, window);
        if (isConcatenated(aggregate)) {
            throw new UnsupportedFeatureException(
                    aggregate.function().toUpperCase(Locale.ROOT) + " over a window",
                    dialect,
                    "compute it in a grouped derived table and join that");
        }
    }

    /** Whether an aggregate is written as GROUP_CONCAT, which is no window function. */
    protected boolean isConcatenated(ExprNode.Aggregate aggregate) {
        return aggregate.function().equals("string_agg")
                || (aggregate.function().startsWith("json_") && aggregate.filter() != null);
    }

    /** Where NULL is wanted elsewhere, it takes a sort key of its own, but such a frame has room for one key only. */
    @Override
    public SqlWriter visitOver(ExprNode.Over node) {
        Frame frame = node.window().frame();
        if (frame != null
                && frame.unit() == Frame.Unit.RANGE
                && frame.hasOffset()
                && node.window().orderBy().stream().anyMatch(MySqlFamilyRenderer::needsKeyForNulls)) {
            throw new UnsupportedFeatureException(
                    "NULLS FIRST and NULLS LAST in a window whose frame is so far from the sort key",
                    dialect,
                    "leave it out, or compute over the rows where the key isn't NULL");
        }
        return super.visitOver(node);
    }

    private static boolean needsKeyForNulls(OrderItem item) {
        boolean lowest = item.nulls() == (item.descending() ? OrderItem.Nulls.LAST : OrderItem.Nulls.FIRST);
        return item.nulls() != OrderItem.Nulls.DEFAULT && !lowest;
    }

    /**
     * The first and the last element of what isn't an array would be the value itself; so all elements are taken first,
     * which only an array has: https://dev.mysql.com/doc/refman/8.0/en/json.html#json-path-syntax
     */
    @Override
    protected SqlWriter jsonPath(ExprNode.JsonPath node) {
        return extract(node.operand(), node.steps(), "");
    }

    private SqlWriter extract(ExprNode operand, List<JsonStep> steps, String rest) {
        int split = lastEnd(steps);
        out.sql("json_extract(");
        if (split < 0) {
            operand.accept(this);
        } else {
            extract(operand, steps.subList(0, split), "[*]");
        }
        return out.sql(", ")
                .sql(literal(jsonSteps(steps.subList(Math.max(split, 0), steps.size())) + rest))
                .sql(")");
    }

    private static int lastEnd(List<JsonStep> steps) {
        int i = steps.size() - 1;
        while (i >= 0 && !(steps.get(i) instanceof JsonStep.Index index && isEnd(index.position()))) {
            i--;
        }
        return i;
    }

    private static boolean isEnd(int position) {
        return position == 0 || position == -1;
    }

    /** NULL sorts below every value; an item of its own turns that where it's wanted otherwise. */
    @Override
    protected void orderItem(OrderItem item, Runnable operand, Runnable tested) {
        if (needsKeyForNulls(item)) {
            tested.run();
            out.sql(item.nulls() == OrderItem.Nulls.FIRST ? " is null desc, " : " is null, ");
        }
        super.orderItem(new OrderItem(item.operand(), item.descending(), OrderItem.Nulls.DEFAULT), operand, tested);
    }

    /** IN, ANY and ALL take no LIMIT: https://dev.mysql.com/doc/refman/8.0/en/subquery-restrictions.html */
    @Override
    protected SqlWriter members(QueryNode query) {
        if (!isLimited(query)) {
            return super.members(query);
        }
        List<Name> names = ColumnNames.unique(query.items());
        var limited = new Relation.Derived(query, Name.of("limited"), names, false);
        List<ExprNode> columns = names.stream()
                .map(name -> (ExprNode) new ExprNode.Column(limited, name))
                .toList();
        return super.members(SelectNode.of(columns).withFrom(limited));
    }

    private static boolean isLimited(QueryNode query) {
        return query.tail().limit() != null
                || query.tail().offset() != null
                || (query.unbound() instanceof QueryNode.SetOperation operation
                        && (isLimited(operation.left()) || isLimited(operation.right())));
    }

    /** The manual's own number for "all rows": https://dev.mysql.com/doc/refman/8.0/en/select.html */
    @Override
    protected void noLimit() {
        out.clause("limit 18446744073709551615");
    }
}
