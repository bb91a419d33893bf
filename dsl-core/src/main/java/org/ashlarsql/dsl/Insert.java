package org.ashlarsql.dsl;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.Binding;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.schema.Assignment;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.ColumnInfo.Trait;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.UniqueKey;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.ConflictNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.InsertNode.Overriding;
import org.ashlarsql.tree.Name;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT of rows of values, or of a query's rows.
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
    private final InsertSource source;
    private final InsertNode node;

    private Insert(
            Table<T, ?> table,
            InsertSource source,
            Overriding overriding,
            @Nullable ConflictNode conflict,
            Sending sending) {
        this(table, source, node(table, source, overriding, conflict), sending);
    }

    private Insert(Table<T, ?> table, InsertSource source, InsertNode node, Sending sending) {
        super(sending);
        this.table = table;
        this.source = source;
        this.node = node;
    }

    static <T extends Table<T, ?>> Insert<T> of(Table<T, ?> table, InsertSource source) {
        return new Insert<>(table, source, Overriding.NONE, null, Sending.plain());
    }

    private static InsertNode node(
            Table<?, ?> table, InsertSource source, Overriding overriding, @Nullable ConflictNode conflict) {
        boolean all = overriding == Overriding.SYSTEM_VALUE;
        return new InsertNode(
                table.relation(),
                source.columns(all),
                source.node(all),
                overriding,
                conflict,
                List.of(),
                table.identity());
    }

    @Override
    public InsertNode node() {
        return node;
    }

    Table<T, ?> table() {
        return table;
    }

    /** Sets one more column, in every row: {@code set(FILM.length.to(132))}. */
    public Insert<T> set(Assignment<T> assignment) {
        return assignment.node().map(this::set).orElse(this);
    }

    /** Sets one more column to NULL, in every row. */
    public Insert<T> setNull(Column<T, ?, ? extends Optional<?>> column) {
        return set(Drafts.assignNull(column));
    }

    private Insert<T> set(AssignmentNode.Value assignment) {
        return set(assignment.column(), assignment.value());
    }

    private Insert<T> set(Name column, ExprNode value) {
        if (!(source instanceof InsertRows rows)) {
            throw new IllegalStateException("set(" + column + ", ...) has no place on an INSERT of a query's rows;"
                    + " add the column to columns(...), and the value to what the query selects");
        }
        return new Insert<>(
                table,
                rows.set(column, value),
                node.overriding(),
                node.conflict(),
                sending().changed());
    }

    /**
     * {@code overriding system value}: rows that have a number for a column which the database numbers always keep it.
     * Databases that always take such numbers need no words for it.
     */
    public Insert<T> overridingSystemValue() {
        return overriding(Overriding.SYSTEM_VALUE);
    }

    /**
     * Gives a column that the database numbers always this number, in every row: {@code overriding system value}.
     *
     * @throws CheckException if it's another column
     */
    public <V> Insert<T> overridingSystemValue(Expr<V, ?> identity, V value) {
        for (ColumnInfo column : table.columns()) {
            boolean named = identity.node().equals(new ExprNode.Column(table.relation(), column.name()));
            if (named && column.traits().contains(Trait.IDENTITY)) {
                return set(column.name(), new ExprNode.Bind<>(identity.sqlType(), value))
                        .overridingSystemValue();
            }
        }
        throw new CheckException(
                "overridingSystemValue(" + identity + ", ...) takes the column that numbers the rows of " + table
                        + "; set any other one with set(column.to(value))");
    }

    /** {@code overriding user value}: the database numbers the rows, whatever numbers they have. PostgreSQL alone has it. */
    public Insert<T> overridingUserValue() {
        return overriding(Overriding.USER_VALUE);
    }

    private Insert<T> overriding(Overriding overriding) {
        return new Insert<>(
                table, source, overriding, node.conflict(), sending().changed());
    }

    /**
     * What to do with a row that has the same values in this key as one that is there.
     *
     * <pre>{@code
     * insertInto(FILM).values(film).onConflict(FILM_PKEY).doUpdate(FILM.title, FILM.length)
     * insertInto(FILM).values(film).onConflict(FILM_PKEY).doNothing()
     * }</pre>
     */
    public OnConflict<T> onConflict(UniqueKey<T> key) {
        return new OnConflict<>(this, key.columns());
    }

    /** What to do with a row that has the same values in any unique key as one that is there. */
    public OnConflict<T> onAnyConflict() {
        return new OnConflict<>(this, List.of());
    }

    Insert<T> withConflict(ConflictNode conflict) {
        return new Insert<>(
                table, source, node.withConflict(conflict), sending().changed());
    }

    /**
     * The same insert, which yields a row for each row inserted: by RETURNING, or the generated key through JDBC where the
     * database has no RETURNING and nothing else is asked for.
     */
    public <R extends @Nullable Object> Returning<R> returning(Projection<R> projection) {
        return Returning.of(this, node, projection);
    }

    /** This insert with a value for a parameter. */
    public Insert<T> bind(Binding value) {
        return new Insert<>(table, source, node, sending().bind(value));
    }

    @Override
    public Insert<T> comment(String text) {
        return new Insert<>(table, source, node, sending().comment(text));
    }

    @Override
    void check() {
        requireColumns();
        super.check();
    }

    void requireColumns() {
        source.requireColumns("the insert into");
    }
}
