package org.ashlarsql.dsl;

import java.util.List;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.UniqueKey;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.ConflictNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;

/**
 * An INSERT that doesn't say yet what to do with a row like which there is one already.
 *
 * <p>MySQL and MariaDB know one clause for all unique keys of a table. Where rows might meet another one by a key that
 * wasn't named, the statement is refused there, unless {@link #orAnyOther()} says that this is all right.
 *
 * @param <T> the table
 */
public final class OnConflict<T extends Table<T, ?>> {

    private final Insert<T> insert;
    private final List<Name> key;
    private final boolean strict;

    OnConflict(Insert<T> insert, List<Name> key) {
        this(insert, key, true);
    }

    private OnConflict(Insert<T> insert, List<Name> key, boolean strict) {
        this.insert = insert;
        this.key = key;
        this.strict = strict;
    }

    /**
     * Lets MySQL and MariaDB act on the table's other unique keys as well, for which they have no other way. On the other
     * databases, a row like another one by one of those keys stays an error.
     */
    public OnConflict<T> orAnyOther() {
        return new OnConflict<>(insert, key, false);
    }

    /** {@code do nothing}: the row isn't inserted, and the other one stays as it is. */
    public Insert<T> doNothing() {
        return insert.withConflict(conflict(List.of()));
    }

    /** {@code do update set columns = excluded.columns}: these columns get what the row to be inserted has. */
    @SafeVarargs
    public final Upsert<T> doUpdate(Column<T, ?, ?> first, Column<T, ?, ?>... more) {
        Upsert<T> upsert = doUpdate().setProposed(first);
        for (Column<T, ?, ?> column : more) {
            upsert = upsert.setProposed(column);
        }
        return upsert;
    }

    /** {@code do update}; say what with {@code set}. */
    public Upsert<T> doUpdate() {
        return Upsert.of(insert, conflict(List.of()));
    }

    /**
     * {@code do update set column = excluded.column} for every column that the insert sets, but for those of the conflict's
     * key and of the primary key.
     *
     * @throws IllegalStateException if that leaves none
     */
    public Upsert<T> doUpdateOthers() {
        Relation.TableRef table = insert.table().relation();
        List<AssignmentNode> others =
                ConflictNode.others(table, key, insert.node().columns());
        if (others.isEmpty()) {
            throw new IllegalStateException("the insert into " + insert.table()
                    + " sets no columns but those of its keys, so there's nothing to update; use doNothing()");
        }
        return Upsert.of(insert, conflict(others));
    }

    private ConflictNode conflict(List<AssignmentNode> assignments) {
        List<List<Name>> others = strict && !key.isEmpty()
                ? new UniqueKey<>(insert.table(), key).othersMetBy(insert.node().columns())
                : List.of();
        return new ConflictNode(
                key, others, ConflictNode.proposed(insert.table().relation()), assignments, null);
    }
}
