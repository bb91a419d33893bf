package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.Lock;
import org.ashlarsql.tree.Lock.Wait;
import org.ashlarsql.tree.Relation;

/** A lock on the rows that a query reads, see {@link Locking}. */
public sealed interface RowLock {

    /** What this is in the statement's tree. */
    Lock node();

    /** A lock that waits for other transactions where nothing else is said. */
    record Waiting(Lock node) implements RowLock {

        static Waiting of(Lock.Strength strength) {
            return new Waiting(new Lock(strength, List.of(), Wait.WAIT));
        }

        /** {@code of tables}: locks the rows of these alone. MariaDB locks those of all tables. */
        public Waiting of(Table<?, ?> first, Table<?, ?>... more) {
            var tables = new ArrayList<Relation>(node.of());
            tables.add(first.relation());
            for (Table<?, ?> table : more) {
                tables.add(table.relation());
            }
            return new Waiting(new Lock(node.strength(), tables, node.waiting()));
        }

        /** {@code nowait}: an error of the kind {@code LOCK_TIMEOUT} where a row is locked already. */
        public RowLock noWait() {
            return new Impatient(new Lock(node.strength(), node.of(), Wait.NOWAIT));
        }

        /** {@code skip locked}: without the rows that are locked already. */
        public RowLock skipLocked() {
            return new Impatient(new Lock(node.strength(), node.of(), Wait.SKIP_LOCKED));
        }
    }

    /** A lock that doesn't wait for other transactions. */
    record Impatient(Lock node) implements RowLock {}
}
