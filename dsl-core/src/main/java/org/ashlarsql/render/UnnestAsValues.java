package org.ashlarsql.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.Tail;
import org.ashlarsql.tree.ValuesNode;
import org.ashlarsql.type.ListType;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;

/**
 * UNNEST of lists on a database without arrays: numbered rows of VALUES, of which as many are taken as the longest list
 * has elements. There are a power of two of them, at least one, so that lists of many lengths share a statement's text.
 */
record UnnestAsValues() implements FunctionSql {

    private static final Name NUMBERED = Name.of("v");
    private static final Name NUMBER = Name.of("n");

    /** A list, with the type of its elements. */
    private record Elements<E>(SqlType<E> type, List<E> list) {

        ExprNode at(int index) {
            return new ExprNode.Bind<>(type, index < list.size() ? list.get(index) : null);
        }
    }

    @Override
    public int precedence(List<ExprNode> arguments, Precedence precedence) {
        return Precedence.PRIMARY;
    }

    @Override
    public SqlWriter write(List<ExprNode> arguments, ExprRenderer renderer) {
        throw noArrays(renderer.dialect);
    }

    @Override
    public SqlWriter aggregate(ExprNode.Aggregate node, AggregateRenderer renderer) {
        throw noArrays(renderer.dialect);
    }

    private static UnsupportedFeatureException noArrays(Dialect dialect) {
        return new UnsupportedFeatureException(
                "arrays",
                dialect,
                "unnest a list of values, or keep the elements in a table of their own, or in a JSON document");
    }

    @Override
    public SqlWriter rows(Relation.TableFunction node, FromRenderer renderer) {
        List<Elements<?>> lists = new ArrayList<>();
        node.function().arguments().forEach(argument -> lists.add(elements(argument, renderer.dialect)));
        int length = lists.stream().mapToInt(one -> one.list().size()).max().orElse(0);
        Relation.Derived numbered = numbered(lists, length);
        var names = new ArrayList<>(node.columns());
        var columns = new ArrayList<>(numbered.columns().subList(0, lists.size()));
        if (node.ordinality() != null) {
            names.add(node.ordinality());
            columns.add(NUMBER);
        }
        QueryNode query = first(length, columns, numbered);
        return renderer.visitDerived(new Relation.Derived(query, node.correlation(), names, node.outer()));
    }

    private static QueryNode first(int length, List<Name> columns, Relation.Derived numbered) {
        List<ExprNode> items = columns.stream()
                .map(name -> (ExprNode) new ExprNode.Column(numbered, name))
                .toList();
        var count = new ExprNode.Bind<>(StandardTypes.INTEGER, length);
        var number = new ExprNode.Column(numbered, NUMBER);
        return SelectNode.of(items)
                .withFrom(numbered)
                .withWhere(new ExprNode.Comparison(ComparisonOperator.LE, number, count));
    }

    @SuppressWarnings("unchecked") // a value of a list type is a list of its elements
    private static Elements<?> elements(ExprNode argument, Dialect dialect) {
        if (argument.unlabeled() instanceof ExprNode.Bind<?> bind
                && bind.type() instanceof ListType<?> type
                && bind.value() != null) {
            return new Elements<>((SqlType<Object>) type.element(), (List<Object>) bind.value());
        }
        throw noArrays(dialect);
    }

    private static Relation.Derived numbered(List<Elements<?>> lists, int length) {
        int padded = Math.max(1, Integer.highestOneBit(length * 2 - 1));
        var rows = new ArrayList<List<ExprNode>>(padded);
        for (int i = 0; i < padded; i++) {
            int index = i;
            var row = new ArrayList<ExprNode>();
            lists.forEach(list -> row.add(list.at(index)));
            row.add(new ExprNode.Literal<>(StandardTypes.BIGINT, i + 1L));
            rows.add(row);
        }
        var names = new ArrayList<Name>();
        IntStream.rangeClosed(1, lists.size()).forEach(i -> names.add(Name.of("e" + i)));
        names.add(NUMBER);
        return new Relation.Derived(new ValuesNode(rows, Tail.NONE), NUMBERED, names, false);
    }
}
