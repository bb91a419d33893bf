package org.ashlarsql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One occurrence of a table or a subquery in a statement, under the name by which its columns are qualified. */
public sealed interface Relation extends FromNode {

    /** The name that qualifies this relation's columns: its alias, else the table's own name. */
    Name correlation();

    /** Whether this is the far side of an outer join, where every column may be NULL. */
    boolean outer();

    /**
     * A table.
     *
     * @param schema the schema that qualifies it, or null for the connection's current one
     * @param alias its name in this statement, or null for its own
     * @param key the columns of its primary key, on which all others depend; empty when there is none
     */
    record TableRef(
            @Nullable Name schema, Name table, @Nullable Name alias, List<Name> key, boolean outer)
            implements Relation {
        public TableRef {
            key = List.copyOf(key);
        }

        @Override
        public Name correlation() {
            return alias == null ? table : alias;
        }

        @Override
        public <R> R accept(FromVisitor<R> visitor) {
            return visitor.visitTable(this);
        }
    }

    /** A subquery in FROM, with the names of its columns in order. */
    record Derived(QueryNode query, Name correlation, List<Name> columns, boolean outer) implements Relation {
        public Derived {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(FromVisitor<R> visitor) {
            return visitor.visitDerived(this);
        }
    }
}
