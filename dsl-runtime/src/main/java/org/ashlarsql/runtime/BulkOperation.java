package org.ashlarsql.runtime;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.render.BulkPlan;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.RenderedSql;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.ChangeNode;
import org.ashlarsql.tree.ExprNode;

/** What is done with many rows. */
interface BulkOperation<T extends Table<T, ?>> {

    /** What the database does best. */
    BulkPlan.Step step(BulkPlan plan);

    /**
     * The columns whose values of a row are sent, in the order of the statement's parameters.
     *
     * @throws IllegalArgumentException if the row lacks one that is needed
     */
    List<ColumnInfo> columns(Table<T, ?> table, RowValues<T> row);

    /** Refuses a row that this can't be done with, although it sets the same columns as others. */
    default void check(RowValues<T> row) {}

    /** The statement for one row; every value is a parameter. */
    ChangeNode one(Table<T, ?> table, List<ColumnInfo> columns);

    /** The statement for some rows of VALUES; where a row has no value, the column's default is meant. */
    ChangeNode values(Table<T, ?> table, List<ColumnInfo> columns, List<RowValues<T>> rows);

    /** The statement for an array of values for each column. */
    ChangeNode arrays(Table<T, ?> table, List<ColumnInfo> columns);

    /** Whether rows may have no value for some columns beside rows that have. */
    default boolean takesDefaults() {
        return false;
    }

    /** Whether the statement for rows of VALUES joins them with the table, rather than storing them as they are. */
    default boolean joinsValues() {
        return false;
    }

    /** Whether COPY does the same. */
    default boolean isCopy() {
        return false;
    }

    /** Whether every row's result is read. */
    default boolean isReturning() {
        return false;
    }

    /** Runs the statement for so many rows; answers how many it was about. */
    default long execute(PreparedStatement statement, RenderedSql sql, Dialect dialect, int rows) throws SQLException {
        return count(statement.executeLargeUpdate(), rows);
    }

    /** How many rows a statement for {@code rows} was about which tells so many. */
    default long count(long updated, int rows) {
        return rows;
    }

    /** How many results have been read. */
    default int results() {
        return 0;
    }

    /** Forgets all results but so many. */
    default void keepResults(int results) {}

    /** Parameters for the values of a row. */
    static List<Optional<ExprNode>> parameters(List<ColumnInfo> columns, RowValues<?> row, Table<?, ?> table) {
        var cells = new ArrayList<Optional<ExprNode>>(columns.size());
        for (ColumnInfo column : columns) {
            boolean given = row.isSet(column.position()) || table.supplier(column) != null;
            cells.add(given ? Optional.of(parameter(column)) : Optional.empty());
        }
        return cells;
    }

    static ExprNode parameter(ColumnInfo column) {
        return new ExprNode.Parameter<>(column.name().text(), column.type());
    }
}
