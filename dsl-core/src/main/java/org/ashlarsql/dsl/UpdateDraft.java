package org.ashlarsql.dsl;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.schema.FromItem;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.Tail;
import org.ashlarsql.tree.UpdateNode;
import org.jspecify.annotations.Nullable;

/**
 * An UPDATE that doesn't say yet which rows it's about: it becomes a statement by {@link #where} or {@link #everyRow}.
 *
 * @param <T> the table
 */
public final class UpdateDraft<T extends Table<T, ?>>
        implements Assigning<T, UpdateDraft<T>>, Conditional<UpdateDraft<T>> {

    private final Table<T, ?> table;
    private final List<AssignmentNode> assignments;
    private final @Nullable FromNode from;

    private UpdateDraft(Table<T, ?> table, List<AssignmentNode> assignments, @Nullable FromNode from) {
        this.table = table;
        this.assignments = assignments;
        this.from = from;
    }

    static <T extends Table<T, ?>> UpdateDraft<T> of(Table<T, ?> table) {
        return new UpdateDraft<>(Drafts.requireUnaliased(table, "update"), List.of(), null);
    }

    @Override
    public UpdateDraft<T> withAssignment(AssignmentNode assignment) {
        return new UpdateDraft<>(table, Drafts.add(assignments, assignment), from);
    }

    /** Whether it sets nothing, as where no value was present; that makes no statement. */
    public boolean isEmpty() {
        return assignments.isEmpty();
    }

    /**
     * {@code from first, more}: other tables, whose columns the new values and the condition may name. A row that meets
     * several of theirs is updated once, from any of them.
     *
     * <pre>{@code
     * update(FILM).from(LANGUAGE)
     *     .set(FILM.synopsis.to(LANGUAGE.name))
     *     .where(FILM.languageId.eq(LANGUAGE.languageId))
     * }</pre>
     *
     * <pre>{@code
     * update film set synopsis = language.name from language where film.language_id = language.language_id
     * update film, language set film.synopsis = language.name where ...    -- MySQL and MariaDB
     * }</pre>
     */
    public UpdateDraft<T> from(FromItem first, FromItem... more) {
        if (from != null) {
            throw new IllegalStateException(
                    "from(...) was called already; give it all items at once, or join them: from(joined(a).join(b, ...))");
        }
        FromNode items = Arrays.stream(more).map(FromItem::node).reduce(first.node(), Joins::comma);
        return new UpdateDraft<>(table, assignments, items);
    }

    /**
     * The statement, for the rows that meet all conditions.
     *
     * @throws org.ashlarsql.check.CheckException if they hold for every row whatever it is, as {@code trueCondition()} does
     */
    public Update<T> where(Condition first, Condition... more) {
        return update(Conditions.narrowing("update", table, Conditions.all(first, more)));
    }

    /**
     * The statement, for the rows that meet all conditions.
     *
     * @throws org.ashlarsql.check.CheckException if there are none
     */
    public Update<T> where(Collection<Condition> conditions) {
        return update(Conditions.narrowing("update", table, conditions));
    }

    /** The statement, for every row of the table. */
    public Update<T> everyRow() {
        return update(null);
    }

    private Update<T> update(@Nullable ExprNode where) {
        if (assignments.isEmpty()) {
            throw new IllegalStateException("update(" + table + ") sets nothing; call set(column.to(value)) first");
        }
        return Update.of(new UpdateNode(table.relation(), assignments, from, where, Tail.NONE, List.of()));
    }
}
