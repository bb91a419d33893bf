package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.ColumnInfo.Trait;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableRow;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an INSERT ... VALUES.
 *
 * @param rows each with an expression at the position of every column that it sets
 */
record InsertRows(Table<?, ?> table, List<@Nullable ExprNode[]> rows) implements InsertSource {

    /** One row that sets nothing yet. */
    static InsertRows one(Table<?, ?> table) {
        return new InsertRows(
                table,
                List.<@Nullable ExprNode[]>of(new ExprNode[table.columns().size()]));
    }

    static <T extends Table<T, ?>> InsertRows of(Table<T, ?> table, List<? extends TableRow<T>> rows) {
        List<ColumnInfo> columns = table.columns();
        var all = new ArrayList<@Nullable ExprNode[]>(rows.size());
        for (TableRow<T> row : rows) {
            all.add(nodes(columns, row.toRowValues()));
        }
        return new InsertRows(table, all);
    }

    private static @Nullable ExprNode[] nodes(List<ColumnInfo> columns, RowValues<?> values) {
        @Nullable ExprNode[] nodes = new ExprNode[values.columns()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = values.isSet(i) ? bind(columns.get(i).type(), values.value(i)) : null;
        }
        return nodes;
    }

    @SuppressWarnings("unchecked") // a row's values are of its columns' types
    private static <V> ExprNode bind(SqlType<V> type, @Nullable Object value) {
        return new ExprNode.Bind<>(type, (V) value);
    }

    /** The same rows, which all set one more column. */
    InsertRows set(Name name, ExprNode value) {
        int position = position(name);
        var more = new ArrayList<@Nullable ExprNode[]>(rows.size());
        for (@Nullable ExprNode[] row : rows) {
            if (row[position] != null) {
                throw new CheckException(name + " is set twice; set it once");
            }
            @Nullable ExprNode[] copy = row.clone();
            copy[position] = value;
            more.add(copy);
        }
        return new InsertRows(table, more);
    }

    private int position(Name name) {
        for (ColumnInfo column : table.columns()) {
            if (column.name().equals(name)) {
                return column.position();
            }
        }
        throw new CheckException(name + " is no column of " + table + "; set columns of the table itself");
    }

    @Override
    public boolean sets(ColumnInfo column) {
        return rows.stream().allMatch(row -> row[column.position()] != null);
    }

    @Override
    public List<Name> columns(boolean overriding) {
        return given(overriding).stream().map(ColumnInfo::name).toList();
    }

    /** The columns that some row has a value for. */
    private List<ColumnInfo> given(boolean overriding) {
        var given = new ArrayList<ColumnInfo>();
        for (ColumnInfo column : table.columns()) {
            boolean settable =
                    column.isSettable() || (overriding && column.traits().contains(Trait.IDENTITY));
            if (settable && (table.supplier(column) != null || isSetSomewhere(column))) {
                given.add(column);
            }
        }
        return given;
    }

    private boolean isSetSomewhere(ColumnInfo column) {
        for (@Nullable ExprNode[] row : rows) {
            if (row[column.position()] != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public InsertNode.Rows node(boolean overriding) {
        List<ColumnInfo> columns = given(overriding);
        var values = new ArrayList<List<Optional<ExprNode>>>(rows.size());
        for (@Nullable ExprNode[] row : rows) {
            var cells = new ArrayList<Optional<ExprNode>>(columns.size());
            columns.forEach(column -> cells.add(cell(column, row[column.position()])));
            values.add(cells);
        }
        return new InsertNode.Rows(values);
    }

    private Optional<ExprNode> cell(ColumnInfo column, @Nullable ExprNode value) {
        Supplier<?> supplier = table.supplier(column);
        return value == null && supplier != null
                ? Optional.of(supplied(column.type(), column, supplier))
                : Optional.ofNullable(value);
    }

    @SuppressWarnings("unchecked") // byJava takes a supplier of the column's type
    private <V> ExprNode supplied(SqlType<V> type, ColumnInfo column, Supplier<?> supplier) {
        return new ExprNode.Parameter<>(table + "." + column.name(), type, (Supplier<? extends V>) supplier);
    }
}
