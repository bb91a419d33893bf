package org.ashlarsql.dsl;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.schema.FromItem;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.Tail;
import org.jspecify.annotations.Nullable;

/**
 * A DELETE that doesn't say yet which rows it's about: {@link #where} or {@link #everyRow} make it a statement.
 *
 * @param <T> the table
 */
public final class DeleteDraft<T extends Table<T, ?>> {

    private final Table<T, ?> table;
    private final @Nullable FromNode using;

    private DeleteDraft(Table<T, ?> table, @Nullable FromNode using) {
        this.table = table;
        this.using = using;
    }

    static <T extends Table<T, ?>> DeleteDraft<T> of(Table<T, ?> table) {
        return new DeleteDraft<>(Drafts.requireUnaliased(table, "deleteFrom"), null);
    }

    /**
     * {@code using first, more}: other tables, whose columns the condition may name. A row is deleted if it meets any of
     * theirs. By EXISTS on SQLite.
     *
     * <pre>{@code
     * deleteFrom(FILM).using(LANGUAGE).where(FILM.languageId.eq(LANGUAGE.languageId), LANGUAGE.name.eq("French"))
     * }</pre>
     *
     * <pre>{@code
     * delete from film using language where film.language_id = language.language_id and language.name = ?
     * }</pre>
     */
    public DeleteDraft<T> using(FromItem first, FromItem... more) {
        if (using != null) {
            throw new IllegalStateException(
                    "using(...) was called already; give it all items at once, or join them: using(joined(a).join(b, ...))");
        }
        return new DeleteDraft<>(table, Arrays.stream(more).map(FromItem::node).reduce(first.node(), Joins::comma));
    }

    /**
     * The statement, for the rows that meet all conditions.
     *
     * @throws org.ashlarsql.check.CheckException if they hold for every row whatever it is, as {@code trueCondition()} does
     */
    public Delete<T> where(Condition first, Condition... more) {
        return delete(Conditions.narrowing("deleteFrom", table, Conditions.all(first, more)));
    }

    /**
     * The statement, for the rows that meet all conditions.
     *
     * @throws org.ashlarsql.check.CheckException if there are none
     */
    public Delete<T> where(Collection<Condition> conditions) {
        return delete(Conditions.narrowing("deleteFrom", table, conditions));
    }

    /** The statement, for every row of the table. */
    public Delete<T> everyRow() {
        return delete(null);
    }

    private Delete<T> delete(@Nullable ExprNode where) {
        return Delete.of(new DeleteNode(table.relation(), using, where, Tail.NONE, List.of()));
    }
}
