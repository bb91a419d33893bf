package org.ashlarsql.dsl;

import java.util.List;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.Binding;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.ConflictNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.InsertNode;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT that updates the row that is there already.
 *
 * <pre>{@code
 * var proposed = excluded(STOCK);
 * insertInto(STOCK).values(delivery)
 *     .onConflict(STOCK_PKEY).doUpdate()
 *     .set(STOCK.quantity.to(STOCK.quantity.plus(proposed.quantity)))
 *     .where(STOCK.open.isTrue())
 * }</pre>
 *
 * <pre>{@code
 * insert into stock (item, quantity) values (?, ?)
 * on conflict (item) do update set quantity = stock.quantity + excluded.quantity where stock.open
 * }</pre>
 *
 * <p>By ON DUPLICATE KEY UPDATE on MySQL and MariaDB; there, {@code execute} answers 2 for a row that was updated.
 *
 * @param <T> the table
 */
public final class Upsert<T extends Table<T, ?>> extends Command
        implements Assigning<T, Upsert<T>>, Conditional<Upsert<T>> {

    private final Insert<T> insert;
    private final ConflictNode conflict;
    private final InsertNode node;

    private Upsert(Insert<T> insert, ConflictNode conflict, Sending sending) {
        super(sending);
        this.insert = insert;
        this.conflict = conflict;
        this.node = insert.node().withConflict(conflict);
    }

    static <T extends Table<T, ?>> Upsert<T> of(Insert<T> insert, ConflictNode conflict) {
        return new Upsert<>(insert, conflict, insert.sending().changed());
    }

    @Override
    public InsertNode node() {
        return node;
    }

    @Override
    public Upsert<T> withAssignment(AssignmentNode assignment) {
        return with(Drafts.add(conflict.assignments(), assignment), conflict.where());
    }

    /** {@code set column = excluded.column}: what the row to be inserted has. */
    public Upsert<T> setProposed(Column<T, ?, ?> column) {
        ExprNode proposed =
                new ExprNode.Column(conflict.proposed(), column.info().name());
        return withAssignment(new AssignmentNode.Value(column.info().name(), proposed));
    }

    /** {@code where first and more}: rows that don't meet the conditions stay as they are; further calls add conditions. */
    public Upsert<T> where(Condition first, Condition... more) {
        Condition added = Conditions.all(first, more);
        ExprNode where = conflict.where();
        return with(conflict.assignments(), (where == null ? added : new Condition(where).and(added)).node());
    }

    private Upsert<T> with(List<AssignmentNode> assignments, @Nullable ExprNode where) {
        var changed = new ConflictNode(conflict.key(), conflict.others(), conflict.proposed(), assignments, where);
        return new Upsert<>(insert, changed, sending().changed());
    }

    /** The same statement, which yields a row for each row that it inserts or updates. */
    public <R extends @Nullable Object> Returning<R> returning(Projection<R> projection) {
        return Returning.of(this, node, projection);
    }

    /** This statement with a value for a parameter; what it was rendered to is kept. */
    public Upsert<T> bind(Binding value) {
        return new Upsert<>(insert, conflict, sending().bind(value));
    }

    @Override
    public Upsert<T> comment(String text) {
        return new Upsert<>(insert, conflict, sending().comment(text));
    }

    @Override
    void check() {
        if (conflict.assignments().isEmpty()) {
            throw new CheckException("doUpdate() of the insert into " + insert.table()
                    + " sets nothing; call set(column.to(value)), or use doNothing()");
        }
        insert.requireColumns();
        super.check();
    }
}
