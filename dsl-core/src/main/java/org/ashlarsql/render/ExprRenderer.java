package org.ashlarsql.render;

import java.util.List;
import java.util.function.Consumer;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.ExprVisitor;
import org.ashlarsql.tree.JunctionOperator;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.BitType;
import org.ashlarsql.type.JdbcType;
import org.ashlarsql.type.ListType;
import org.ashlarsql.type.RangeSqlType;
import org.ashlarsql.type.SetType;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;

/** Writes expressions as the SQL standard has them; dialects override what they say otherwise. */
abstract class ExprRenderer implements ExprVisitor<SqlWriter> {

    protected final Dialect dialect;
    protected final SqlWriter out;
    private Bindings bindings = new Bindings();

    ExprRenderer(Dialect dialect, SqlWriter out) {
        this.dialect = dialect;
        this.out = out;
    }

    /** The values that queries around the place being written give to parameters. */
    final Bindings bindings() {
        return bindings;
    }

    /** Has this renderer write inside the queries that another one is inside of. */
    final void inside(Bindings around) {
        bindings = around;
    }

    /** Writes a query without parentheses. */
    protected abstract void query(QueryNode query);

    /** How tight the database binds each kind of expression. */
    protected final Precedence precedence() {
        return dialect.precedence();
    }

    /** An identifier in quotes. */
    protected String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** A text as a literal, for the few that are the library's own. */
    protected final String literal(String text) {
        return dialect.types().text(StandardTypes.UNBOUNDED).inline(text);
    }

    /** A text in quotes, for where the database's grammar takes no other literal. */
    protected final String quotedText(String text) {
        return dialect.types().text(StandardTypes.UNBOUNDED).literal(text);
    }

    /** Writes an identifier, quoted when it needs quotes. */
    protected final SqlWriter name(Name name) {
        return out.sql(text(name));
    }

    private String text(Name name) {
        return name.regular() ? name.text() : quote(name.text());
    }

    /** Writes an operand, in parentheses unless it binds tighter than {@code level}. */
    protected final SqlWriter above(int level, ExprNode operand) {
        return operand(operand, operand.accept(precedence()) > level);
    }

    /** Writes an operand, in parentheses unless it binds at least as tight as {@code level}. */
    protected final SqlWriter atLeast(int level, ExprNode operand) {
        return operand(operand, operand.accept(precedence()) >= level);
    }

    /** Writes an operand as {@link #atLeast} does, but a bare parameter, whose type the database can't tell, with a cast. */
    final SqlWriter typed(int level, ExprNode operand) {
        ExprNode bare = operand.unlabeled();
        if (bare instanceof ExprNode.Bind<?> value) {
            return visitCast(new ExprNode.Cast(value, value.type()));
        }
        if (bare instanceof ExprNode.Parameter<?> parameter) {
            return visitCast(new ExprNode.Cast(parameter, parameter.type()));
        }
        return atLeast(level, bare);
    }

    private SqlWriter operand(ExprNode operand, boolean bare) {
        if (bare) {
            return operand.accept(this);
        }
        out.sql("(");
        return operand.accept(this).sql(")");
    }

    /** Writes two operands around an operator; a right operand of the same level gets parentheses. */
    protected final SqlWriter leftAssociative(int level, ExprNode left, String operator, ExprNode right) {
        atLeast(level, left).sql(" ").sql(operator).sql(" ");
        return above(level, right);
    }

    protected final SqlWriter commaSeparated(List<? extends ExprNode> nodes) {
        return commaSeparated(nodes, node -> node.accept(this));
    }

    protected final <E> SqlWriter commaSeparated(List<E> elements, Consumer<? super E> write) {
        for (int i = 0; i < elements.size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            write.accept(elements.get(i));
        }
        return out;
    }

    protected final SqlWriter subquery(QueryNode query) {
        out.open();
        query(query);
        return out.close();
    }

    /** Writes a call of a function. */
    protected final SqlWriter call(String function, List<? extends ExprNode> arguments) {
        out.sql(function).sql("(");
        return commaSeparated(arguments).sql(")");
    }

    @Override
    public SqlWriter visitColumn(ExprNode.Column node) {
        name(node.relation().correlation()).sql(".");
        return name(node.name());
    }

    @Override
    public SqlWriter visitBind(ExprNode.Bind<?> node) {
        return bind(node);
    }

    /** How the database stores a type, if it does. */
    protected final <V> JdbcType<V> jdbcType(SqlType<V> type) {
        if (type instanceof ListType) {
            dialect.require(Feature.ARRAYS, "keep the elements in a table of their own, or in a JSON document");
        }
        if (type instanceof RangeSqlType) {
            dialect.require(Feature.RANGES, "keep both ends in columns and compare these");
        }
        if (type.stored() instanceof SetType) {
            dialect.require(Feature.SETS, "keep the labels in a table of their own");
        }
        if (type.stored() instanceof BitType) {
            dialect.require(Feature.BITS, "keep the bits in a whole number");
        }
        if (type.stored() == StandardTypes.ANY) {
            dialect.require(
                    Feature.ANY_TYPE, "give the column a type, and a column to each type that it has values of");
        }
        if (type.stored() == StandardTypes.DURATION) {
            dialect.require(Feature.DURATIONS, "keep the microseconds in a bigint: converted(BIGINT, ...)");
        }
        if (type.stored().isOwn()) {
            dialect.require(Feature.OWN_TYPES, "keep the value as a text, or its parts in columns of their own");
        }
        return type.on(dialect.types());
    }

    private <V> SqlWriter bind(ExprNode.Bind<V> node) {
        return out.bind(new Slot.Value<>(jdbcType(node.type()), node.value()));
    }

    @Override
    public SqlWriter visitLiteral(ExprNode.Literal<?> node) {
        return inline(node);
    }

    private <V> SqlWriter inline(ExprNode.Literal<V> node) {
        return out.literal(node.type().on(dialect.types()).inline(node.value()));
    }

    @Override
    public SqlWriter visitParameter(ExprNode.Parameter<?> node) {
        return parameter(node);
    }

    private <V> SqlWriter parameter(ExprNode.Parameter<V> node) {
        JdbcType<V> type = jdbcType(node.type());
        V value = bindings.find(node);
        return out.bind(value == null ? new Slot.Placeholder<>(node, type) : new Slot.Value<>(type, value));
    }

    @Override
    public SqlWriter visitArithmetic(ExprNode.Arithmetic node) {
        return leftAssociative(
                node.accept(precedence()), node.left(), node.operator().sql(), node.right());
    }

    @Override
    public SqlWriter visitNegation(ExprNode.Negation node) {
        out.sql("-");
        return above(Precedence.SIGN, node.operand());
    }

    @Override
    public SqlWriter visitConcatenation(ExprNode.Concatenation node) {
        return leftAssociative(node.accept(precedence()), node.left(), "||", node.right());
    }

    @Override
    public SqlWriter visitComparison(ExprNode.Comparison node) {
        return comparison(node.left(), node.operator().sql(), node.right());
    }

    /** Writes what WHERE, HAVING and ON hold, where unknown is as good as false. */
    protected void condition(ExprNode condition) {
        condition.accept(this);
    }

    /** Writes two operands around an operator that doesn't associate. */
    protected final SqlWriter comparison(ExprNode left, String operator, ExprNode right) {
        compared(left).sql(" ").sql(operator).sql(" ");
        return compared(right);
    }

    /** Writes an operand of a comparison; of a bare parameter, the other operand tells the type. */
    protected SqlWriter compared(ExprNode operand) {
        return above(Precedence.COMPARISON, operand);
    }

    @Override
    public SqlWriter visitNullTest(ExprNode.NullTest node) {
        return above(Precedence.COMPARISON, node.operand()).sql(node.negated() ? " is not null" : " is null");
    }

    @Override
    public SqlWriter visitTruthTest(ExprNode.TruthTest node) {
        return above(Precedence.COMPARISON, node.operand())
                .sql(node.negated() ? " is not " : " is ")
                .sql(node.value() ? "true" : "false");
    }

    @Override
    public SqlWriter visitDistinctTest(ExprNode.DistinctTest node) {
        return comparison(node.left(), node.negated() ? "is not distinct from" : "is distinct from", node.right());
    }

    @Override
    public SqlWriter visitInList(ExprNode.InList<?> node) {
        return inList(node);
    }

    private <V> SqlWriter inList(ExprNode.InList<V> node) {
        if (node.values().isEmpty()) {
            // IN over no values is false even for NULL:
            // https://www.sqlite.org/lang_expr.html#the_in_and_not_in_operators
            return out.sql(node.negated() ? "1 = 1" : "1 = 0");
        }
        JdbcType<V> type = jdbcType(node.type());
        above(Precedence.COMPARISON, node.operand());
        return inValues(type, node.values(), node.negated());
    }

    /** Writes the list, its last value repeated up to a power of two, so that few different texts reach the server. */
    protected <V> SqlWriter inValues(JdbcType<V> type, List<V> values, boolean negated) {
        out.sql(negated ? " not in (" : " in (");
        int padded = Integer.highestOneBit(values.size() * 2 - 1);
        for (int i = 0; i < padded; i++) {
            out.sql(i == 0 ? "" : ", ");
            listValue(new Slot.Value<>(type, values.get(Math.min(i, values.size() - 1))));
        }
        return out.sql(")");
    }

    /** Writes one value of a list. */
    protected <V> SqlWriter listValue(Slot.Value<V> value) {
        return out.bind(value);
    }

    @Override
    public SqlWriter visitInExpressions(ExprNode.InExpressions node) {
        above(Precedence.COMPARISON, node.operand()).sql(node.negated() ? " not in (" : " in (");
        return inElements(node).sql(")");
    }

    /** Writes the elements of a list, without the parentheses around it. */
    protected SqlWriter inElements(ExprNode.InExpressions node) {
        return commaSeparated(node.elements());
    }

    @Override
    public SqlWriter visitInQuery(ExprNode.InQuery node) {
        above(Precedence.COMPARISON, node.operand()).sql(node.negated() ? " not in " : " in ");
        return members(node.query());
    }

    @Override
    public SqlWriter visitQuantified(ExprNode.Quantified node) {
        above(Precedence.COMPARISON, node.left())
                .sql(" ")
                .sql(node.operator().sql())
                .sql(" ")
                .sql(node.quantifier().sql())
                .sql(" ");
        return members(node.query());
    }

    /** Writes the subquery behind IN, ANY and ALL. */
    protected SqlWriter members(QueryNode query) {
        return subquery(query);
    }

    @Override
    public SqlWriter visitBetween(ExprNode.Between node) {
        if (node.symmetric() && !dialect.supports(Feature.BETWEEN_SYMMETRIC)) {
            return betweenEitherWay(node);
        }
        compared(node.operand())
                .sql(node.negated() ? " not between " : " between ")
                .sql(node.symmetric() ? "symmetric " : "");
        compared(node.low()).sql(" and ");
        return compared(node.high());
    }

    /** What SYMMETRIC means by definition: SQL:2016, 8.3. */
    private SqlWriter betweenEitherWay(ExprNode.Between node) {
        var up = new ExprNode.Between(node.operand(), node.low(), node.high(), false, false);
        var down = new ExprNode.Between(node.operand(), node.high(), node.low(), false, false);
        out.sql(node.negated() ? "not (" : "(");
        return new ExprNode.Junction(JunctionOperator.OR, List.of(up, down))
                .accept(this)
                .sql(")");
    }

    @Override
    public SqlWriter visitLike(ExprNode.Like node) {
        if (node.ignoreCase()) {
            return likeIgnoringCase(node);
        }
        comparison(node.operand(), node.negated() ? "not like" : "like", node.pattern());
        return escape(node);
    }

    /** A match in which upper and lower case are the same: both sides in lower case. */
    protected SqlWriter likeIgnoringCase(ExprNode.Like node) {
        call("lower", List.of(node.operand())).sql(node.negated() ? " not like " : " like ");
        call("lower", List.of(node.pattern()));
        return escape(node);
    }

    /** Writes the escape character, or that there's none where the database would have one otherwise. */
    protected SqlWriter escape(ExprNode.Like node) {
        Character character = node.escape();
        return character == null ? out : out.sql(" escape ").sql(literal(character.toString()));
    }

    @Override
    public SqlWriter visitJunction(ExprNode.Junction node) {
        int level = node.accept(precedence());
        for (int i = 0; i < node.parts().size(); i++) {
            out.sql(i == 0 ? "" : " " + node.operator().sql() + " ");
            above(level, node.parts().get(i));
        }
        return out;
    }

    @Override
    public SqlWriter visitNot(ExprNode.Not node) {
        out.sql("not ");
        return atLeast(Precedence.PRIMARY, node.operand());
    }

    @Override
    public SqlWriter visitExists(ExprNode.Exists node) {
        out.sql("exists ");
        return subquery(node.query());
    }

    @Override
    public SqlWriter visitRowValue(ExprNode.RowValue node) {
        out.sql("(");
        return commaSeparated(node.parts()).sql(")");
    }

    @Override
    public SqlWriter visitScalarQuery(ExprNode.ScalarQuery node) {
        return subquery(node.query());
    }

    @Override
    public SqlWriter visitCall(ExprNode.Call node) {
        return dialect.functions().of(node.function()).write(node.arguments(), this);
    }

    @Override
    public SqlWriter visitNamedCall(ExprNode.NamedCall node) {
        if (node.function().size() > 1) {
            dialect.require(Feature.FUNCTION_SCHEMA, "leave the schema out");
        }
        qualified(node.function()).sql("(");
        return commaSeparated(node.arguments()).sql(")");
    }

    @Override
    public final SqlWriter visitSequenceValue(ExprNode.SequenceValue node) {
        dialect.require(Feature.SEQUENCES, "number the rows by an identity column");
        return sequenceValue(node);
    }

    protected SqlWriter sequenceValue(ExprNode.SequenceValue node) {
        out.sql(node.next() ? "next value for " : "previous value for ");
        return out.sql(qualified(node.sequence()));
    }

    /** The name of a table or sequence, with its schema in front where it has one. */
    protected final String qualified(Relation.TableRef table) {
        String schema = table.schema() == null ? "" : text(table.schema()) + ".";
        return schema + text(table.table());
    }

    /** Writes a name with the schema in front. */
    protected final SqlWriter qualified(List<Name> names) {
        for (int i = 0; i < names.size(); i++) {
            out.sql(i == 0 ? "" : ".");
            name(names.get(i));
        }
        return out;
    }

    /** Nothing is known of how tight the operator binds. A question mark is doubled, for JDBC to let it through. */
    @Override
    public SqlWriter visitOperation(ExprNode.Operation node) {
        if (node.left() != null) {
            atLeast(Precedence.PRIMARY, node.left()).sql(" ");
        }
        out.sql(node.operator().replace("?", "??")).sql(" ");
        return atLeast(Precedence.PRIMARY, node.right());
    }

    @Override
    public SqlWriter visitCollated(ExprNode.Collated node) {
        if (node.collation().size() > 1) {
            dialect.require(Feature.COLLATION_SCHEMA, "leave the schema out");
        }
        atLeast(Precedence.PRIMARY, node.operand()).sql(" collate ");
        return qualified(node.collation());
    }

    @Override
    public SqlWriter visitCase(ExprNode.Case node) {
        out.sql("case");
        if (node.operand() != null) {
            out.sql(" ");
            node.operand().accept(this);
        }
        for (ExprNode.Case.When branch : node.branches()) {
            out.sql(" when ");
            branch.condition().accept(this).sql(" then ");
            branch.result().accept(this);
        }
        if (node.otherwise() != null) {
            out.sql(" else ");
            node.otherwise().accept(this);
        }
        return out.sql(" end");
    }

    @Override
    public SqlWriter visitCast(ExprNode.Cast node) {
        SqlType<?> type = node.type();
        return template(jdbcType(type).cast(), node.operand());
    }

    /** Writes a template of a cast, in which {@code {}} stands for the operand. */
    protected final SqlWriter template(String template, ExprNode operand) {
        int gap = template.indexOf("{}");
        out.sql(template.substring(0, gap));
        return castOperand(operand).sql(template.substring(gap + 2));
    }

    /** Writes what is cast; of a bare parameter, the cast tells the type. */
    protected SqlWriter castOperand(ExprNode operand) {
        return operand.accept(this);
    }

    @Override
    public SqlWriter visitTryCast(ExprNode.TryCast node) {
        dialect.require(Feature.TRY_CAST, "test the text first: caseWhen(condition).then(cast(text, TYPE)).end()");
        SqlType<?> type = node.type();
        return tryCast(type.on(dialect.types()).cast(), node.operand());
    }

    /** Writes a cast that yields NULL where it isn't possible, by the template of the cast itself. */
    protected SqlWriter tryCast(String cast, ExprNode operand) {
        return template("try_" + cast, operand);
    }

    /** By its own expression; where its name will do, the clause says so. */
    @Override
    public SqlWriter visitLabeled(ExprNode.Labeled node) {
        return node.operand().accept(this);
    }

    @Override
    public SqlWriter visitRaw(ExprNode.Raw node) {
        for (int i = 0; i < node.arguments().size(); i++) {
            out.sql(node.text().get(i));
            atLeast(Precedence.PRIMARY, node.arguments().get(i));
        }
        return out.sql(node.text().get(node.text().size() - 1));
    }
}
