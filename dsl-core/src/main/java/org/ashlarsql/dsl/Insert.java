package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Param;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.ColumnInfo.Trait;
import org.ashlarsql.schema.NewRow;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.Assignment;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.Name;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT of one or more rows.
 *
 * <pre>{@code
 * db.execute(insertInto(FILM).values(new NewFilm("Brazil", 1).length(132)));
 * }</pre>
 *
 * <pre>{@code
 * insert into film (title, language_id, length) values (?, ?, ?)
 * }</pre>
 *
 * @param <T> the table
 */
public final class Insert<T extends Table<T, ?>> extends Command implements Conditional<Insert<T>> {

    private final Table<T, ?> table;
    private final List<List<Assignment>> rows;
    private final InsertNode node;

    private Insert(Table<T, ?> table, List<List<Assignment>> rows, Sending sending) {
        super(sending);
        this.table = table;
        this.rows = rows;
        this.node = node(table, rows, List.of());
    }

    static <T extends Table<T, ?>> Insert<T> of(Table<T, ?> table, List<? extends NewRow<T>> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("insertInto(" + table + ").values(rows) got no row; skip the statement"
                    + " when there's nothing to insert");
        }
        return new Insert<>(table, rows.stream().map(NewRow::assignments).toList(), Sending.plain());
    }

    static <T extends Table<T, ?>> Insert<T> ofOne(Table<T, ?> table, List<Assignment> row) {
        return new Insert<>(table, List.of(row), Sending.plain());
    }

    @Override
    public InsertNode node() {
        return node;
    }

    /** Sets one more column, in every row. */
    public <V> Insert<T> set(Column<T, V, ?> column, V value) {
        return set(Drafts.assign(column, value));
    }

    /** Sets one more column to an expression, in every row. */
    public <V, R> Insert<T> set(Column<T, V, R> column, Expr<V, ? extends R> value) {
        return set(Drafts.assign(column, value));
    }

    /** Sets one more column to NULL, in every row. */
    public <V> Insert<T> setNull(Column<T, V, Optional<V>> column) {
        return set(Drafts.assignNull(column));
    }

    private Insert<T> set(Assignment assignment) {
        List<List<Assignment>> more =
                rows.stream().map(row -> Drafts.add(row, assignment)).toList();
        return new Insert<>(table, more, sending().changed());
    }

    /**
     * The same insert, which yields a row for each row inserted: by RETURNING, or the generated key through JDBC where the
     * database has no RETURNING and nothing else is asked for.
     */
    public <R extends @Nullable Object> InsertReturning<R> returning(Projection<R> projection) {
        return new InsertReturning<>(
                node(table, rows, projection.items()),
                this,
                projection,
                sending().changed());
    }

    /** This insert with a value for a parameter. */
    public <V> Insert<T> bind(Param<V> parameter, V value) {
        return new Insert<>(table, rows, sending().bind(parameter, value));
    }

    @Override
    public Insert<T> comment(String text) {
        return new Insert<>(table, rows, sending().comment(text));
    }

    @Override
    void check() {
        requireColumns();
        super.check();
    }

    void requireColumns() {
        List<Name> missing = table.columns().stream()
                .filter(ColumnInfo::isRequired)
                .map(ColumnInfo::name)
                .filter(name -> rows.stream().anyMatch(row -> !sets(row, name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new CheckException("the insert into " + table + " doesn't set " + missing
                    + ", which the table requires: NOT NULL and without a default");
        }
    }

    private static boolean sets(List<Assignment> row, Name column) {
        return row.stream().anyMatch(assignment -> assignment.column().equals(column));
    }

    private static InsertNode node(Table<?, ?> table, List<List<Assignment>> rows, List<ExprNode> returning) {
        List<Name> columns = table.columns().stream()
                .map(ColumnInfo::name)
                .filter(name -> rows.stream().anyMatch(row -> sets(row, name)))
                .toList();
        Optional<Name> identity = table.columns().stream()
                .filter(column -> column.traits().contains(Trait.IDENTITY))
                .map(ColumnInfo::name)
                .findFirst();
        var values = new ArrayList<List<Optional<ExprNode>>>(rows.size());
        rows.forEach(row -> values.add(values(columns, row)));
        return new InsertNode(table.relation(), columns, values, returning, identity);
    }

    private static List<Optional<ExprNode>> values(List<Name> columns, List<Assignment> row) {
        Map<Name, ExprNode> byColumn = new LinkedHashMap<>();
        row.forEach(assignment -> byColumn.put(assignment.column(), assignment.value()));
        return columns.stream()
                .map(column -> Optional.ofNullable(byColumn.get(column)))
                .toList();
    }
}
