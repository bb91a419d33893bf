package org.ashlarsql.tree;

import java.util.List;
import java.util.function.Supplier;
import org.ashlarsql.type.SqlType;
import org.jspecify.annotations.Nullable;

/** An expression or a condition; SQL's conditions are expressions whose value is true, false or unknown. */
public sealed interface ExprNode {

    <R> R accept(ExprVisitor<R> visitor);

    /** This expression without the name that it may have been given. */
    default ExprNode unlabeled() {
        return this;
    }

    /** A column of a table or derived table. */
    record Column(Relation relation, Name name) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitColumn(this);
        }
    }

    /** A value, always sent as a bind parameter; null is SQL's NULL. */
    record Bind<V>(SqlType<V> type, @Nullable V value) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitBind(this);
        }
    }

    /** A value that is written into the SQL. */
    record Literal<V>(SqlType<V> type, V value) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitLiteral(this);
        }
    }

    /**
     * A value that is given when the statement is executed.
     *
     * @param otherwise what makes the value where none is given, or null where one has to be
     */
    record Parameter<V>(
            String name, SqlType<V> type, @Nullable Supplier<? extends V> otherwise) implements ExprNode {
        /** One that has to be given. */
        public Parameter(String name, SqlType<V> type) {
            this(name, type, null);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitParameter(this);
        }
    }

    /** Two numbers computed with; {@code integral} says that both are whole numbers. */
    record Arithmetic(ArithmeticOperator operator, ExprNode left, ExprNode right, boolean integral)
            implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitArithmetic(this);
        }
    }

    /** A number with its sign turned. */
    record Negation(ExprNode operand) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitNegation(this);
        }
    }

    /** Texts put one behind the other. */
    record Concatenation(ExprNode left, ExprNode right) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitConcatenation(this);
        }
    }

    record Comparison(ComparisonOperator operator, ExprNode left, ExprNode right) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitComparison(this);
        }
    }

    record NullTest(ExprNode operand, boolean negated) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitNullTest(this);
        }
    }

    /** IS [NOT] TRUE and IS [NOT] FALSE, which are never unknown. */
    record TruthTest(ExprNode operand, boolean value, boolean negated) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitTruthTest(this);
        }
    }

    /** A comparison in which NULL equals NULL; {@code negated} is IS NOT DISTINCT FROM. */
    record DistinctTest(ExprNode left, ExprNode right, boolean negated) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitDistinctTest(this);
        }
    }

    /** Membership in a list of values, which may be empty. */
    record InList<V>(ExprNode operand, SqlType<V> type, List<V> values, boolean negated) implements ExprNode {
        public InList {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitInList(this);
        }
    }

    /** Membership in a list of expressions, at least one. */
    record InExpressions(ExprNode operand, List<ExprNode> elements, boolean negated) implements ExprNode {
        public InExpressions {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitInExpressions(this);
        }
    }

    record InQuery(ExprNode operand, QueryNode query, boolean negated) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitInQuery(this);
        }
    }

    /** A comparison with the rows of a query of one column. */
    record Quantified(ComparisonOperator operator, ExprNode left, Quantifier quantifier, QueryNode query)
            implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitQuantified(this);
        }
    }

    /** {@code symmetric} says that the ends may come in either order. */
    record Between(ExprNode operand, ExprNode low, ExprNode high, boolean symmetric, boolean negated)
            implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitBetween(this);
        }
    }

    /** A match with a pattern of {@code %} and {@code _}; {@code escape} takes their meaning away, null is none. */
    record Like(
            ExprNode operand, ExprNode pattern, @Nullable Character escape, boolean ignoreCase, boolean negated)
            implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitLike(this);
        }
    }

    /** Two or more conditions joined by AND or OR. */
    record Junction(JunctionOperator operator, List<ExprNode> parts) implements ExprNode {
        public Junction {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitJunction(this);
        }
    }

    record Not(ExprNode operand) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitNot(this);
        }
    }

    record Exists(QueryNode query) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitExists(this);
        }
    }

    /** Two or more values side by side, compared as one. */
    record RowValue(List<ExprNode> parts) implements ExprNode {
        public RowValue {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitRowValue(this);
        }
    }

    /** A query of one column and at most one row, used as a value. */
    record ScalarQuery(QueryNode query) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitScalarQuery(this);
        }
    }

    /** A call of a function. */
    sealed interface FunctionCall extends ExprNode {

        /** What it's called with. */
        List<ExprNode> arguments();
    }

    /** A call of a function by its standard name. */
    record Call(String function, List<ExprNode> arguments) implements FunctionCall {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitCall(this);
        }
    }

    /** A call of a function that the user names, which dialects know nothing of. */
    record NamedCall(List<Name> function, List<ExprNode> arguments) implements FunctionCall {
        public NamedCall {
            function = List.copyOf(function);
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitNamedCall(this);
        }
    }

    /**
     * A number of a sequence.
     *
     * @param next whether it's a new one, or the last that the session got
     */
    record SequenceValue(Relation.TableRef sequence, boolean next) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitSequenceValue(this);
        }
    }

    /** An operator that the user names, in front of its operand if it has but one. */
    record Operation(String operator, @Nullable ExprNode left, ExprNode right) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitOperation(this);
        }
    }

    /** A text with the collation by which it's compared and sorted; the collation's name may have its schema in front. */
    record Collated(ExprNode operand, List<Name> collation) implements ExprNode {
        public Collated {
            collation = List.copyOf(collation);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitCollated(this);
        }
    }

    /**
     * A call of an aggregate function; {@code count} without an argument is {@code count(*)}.
     *
     * @param orderBy the order inside the parentheses
     * @param withinGroup the order of WITHIN GROUP
     * @param filter which rows it takes, null for all
     * @param own the name, with its schema, of one that the database's users made, of which nothing else is known; then
     *     {@code function} is empty
     */
    record Aggregate(
            String function,
            List<ExprNode> arguments,
            boolean distinct,
            List<OrderItem> orderBy,
            List<OrderItem> withinGroup,
            @Nullable ExprNode filter,
            List<Name> own)
            implements ExprNode {
        public Aggregate {
            arguments = List.copyOf(arguments);
            orderBy = List.copyOf(orderBy);
            withinGroup = List.copyOf(withinGroup);
            own = List.copyOf(own);
        }

        /** A call without further ado. */
        public static Aggregate of(String function, ExprNode... arguments) {
            return new Aggregate(function, List.of(arguments), false, List.of(), List.of(), null, List.of());
        }

        /** A call of one that the database's users made. */
        public static Aggregate own(List<Name> name, List<ExprNode> arguments) {
            return new Aggregate("", arguments, false, List.of(), List.of(), null, name);
        }

        public Aggregate withFunction(String changed) {
            return new Aggregate(changed, arguments, distinct, orderBy, withinGroup, filter, List.of());
        }

        public Aggregate withArguments(List<ExprNode> changed) {
            return new Aggregate(function, changed, distinct, orderBy, withinGroup, filter, own);
        }

        public Aggregate withDistinct() {
            return new Aggregate(function, arguments, true, orderBy, withinGroup, filter, own);
        }

        public Aggregate withOrderBy(List<OrderItem> changed) {
            return new Aggregate(function, arguments, distinct, changed, withinGroup, filter, own);
        }

        public Aggregate withinGroup(List<OrderItem> changed) {
            return new Aggregate(function, arguments, distinct, orderBy, changed, filter, own);
        }

        public Aggregate withFilter(@Nullable ExprNode changed) {
            return new Aggregate(function, arguments, distinct, orderBy, withinGroup, changed, own);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitAggregate(this);
        }
    }

    /** An aggregate or a window function computed over a window: not for a group of rows but for each of them. */
    record Over(ExprNode function, WindowNode window) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitOver(this);
        }
    }

    /** A choice by conditions, or by the values that {@code operand} equals, if there is one. */
    record Case(
            @Nullable ExprNode operand,
            List<When> branches,
            @Nullable ExprNode otherwise) implements ExprNode {
        /** A choice by conditions. */
        public Case(List<When> branches, @Nullable ExprNode otherwise) {
            this(null, branches, otherwise);
        }

        public Case {
            branches = List.copyOf(branches);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitCase(this);
        }

        /** One branch of a CASE; its condition is a value where the CASE has an operand. */
        public record When(ExprNode condition, ExprNode result) {}
    }

    record Cast(ExprNode operand, SqlType<?> type) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitCast(this);
        }
    }

    /**
     * What stands at the end of a path into a JSON document, NULL where the path leads nowhere.
     *
     * @param text whether the value is wanted as text, a string without its quotes and JSON's null as NULL
     */
    record JsonPath(ExprNode operand, List<JsonStep> steps, boolean text) implements ExprNode {
        public JsonPath {
            steps = List.copyOf(steps);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitJsonPath(this);
        }
    }

    /** A text as a value of another type, NULL where it isn't one. */
    record TryCast(ExprNode operand, SqlType<?> type) implements ExprNode {
        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitTryCast(this);
        }
    }

    /** An expression with a name: written out with AS in a select list, by name in ORDER BY. */
    record Labeled(ExprNode operand, Name label) implements ExprNode {
        @Override
        public ExprNode unlabeled() {
            return operand;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitLabeled(this);
        }
    }

    /** SQL text with expressions in its gaps: always one part of text more than there are arguments. */
    record Raw(List<String> text, List<ExprNode> arguments) implements ExprNode {
        public Raw {
            text = List.copyOf(text);
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.visitRaw(this);
        }
    }
}
