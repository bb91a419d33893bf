package org.ashlarsql.runtime;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.JunctionOperator;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.Tail;
import org.ashlarsql.tree.ValuesNode;
import org.ashlarsql.type.ListType;

/** The rows given, as something that a statement can read. */
final class BulkRows {

    private static final Name GIVEN = Name.of("given");

    private BulkRows() {}

    /** {@code select given.a, given.b from unnest(?, ?) as given (a, b)}. */
    static SelectNode arrays(List<ColumnInfo> columns) {
        Relation given = arrayRelation(columns);
        List<ExprNode> items =
                columns.stream().map(column -> column(given, column)).toList();
        return SelectNode.of(items).withFrom(given);
    }

    /** {@code unnest(?, ?) as given (a, b)}. */
    static Relation arrayRelation(List<ColumnInfo> columns) {
        List<ExprNode> arrays = columns.stream().map(BulkRows::array).toList();
        return new Relation.TableFunction(new ExprNode.Call("unnest", arrays), GIVEN, names(columns), null, false);
    }

    /** {@code (values (?, ?), (?, ?)) as given (a, b)}. */
    static Relation valuesRelation(List<ColumnInfo> columns, List<? extends RowValues<?>> rows) {
        List<ExprNode> row = columns.stream().map(BulkOperation::parameter).toList();
        var all = new ArrayList<List<ExprNode>>(rows.size());
        rows.forEach(ignored -> all.add(row));
        return new Relation.Derived(new ValuesNode(all, Tail.NONE), GIVEN, names(columns), false);
    }

    private static ExprNode array(ColumnInfo column) {
        return new ExprNode.Parameter<>(column.name().text(), new ListType<>(column.type()));
    }

    /** {@code table.a = any (?)}. */
    static ExprNode isInArray(Relation table, ColumnInfo column) {
        return equal(column(table, column), new ExprNode.Call("array_any", List.of(array(column))));
    }

    private static List<Name> names(List<ColumnInfo> columns) {
        return columns.stream().map(ColumnInfo::name).toList();
    }

    static ExprNode column(Relation relation, ColumnInfo column) {
        return new ExprNode.Column(relation, column.name());
    }

    /** {@code table.a = given.a and table.b = given.b}. */
    static ExprNode same(Relation table, Relation given, List<ColumnInfo> key) {
        return all(key.stream()
                .map(column -> equal(column(table, column), column(given, column)))
                .toList());
    }

    /** {@code table.a = ? and table.b = ?}. */
    static ExprNode same(Relation table, List<ColumnInfo> key) {
        return all(key.stream()
                .map(column -> equal(column(table, column), BulkOperation.parameter(column)))
                .toList());
    }

    private static ExprNode equal(ExprNode left, ExprNode right) {
        return new ExprNode.Comparison(ComparisonOperator.EQ, left, right);
    }

    private static ExprNode all(List<ExprNode> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : new ExprNode.Junction(JunctionOperator.AND, conditions);
    }
}
