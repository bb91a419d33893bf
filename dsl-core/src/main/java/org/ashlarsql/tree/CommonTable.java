package org.ashlarsql.tree;

import java.util.List;
import java.util.Optional;

/**
 * A common table expression: a query under a name, in front of the statement that reads it.
 *
 * @param columns the names of its columns in order
 * @param recursive whether the query reads this very table
 * @param materialized whether it is computed once or merged into what reads it; empty leaves it to the database
 * @param traversal in which order a recursive one yields its rows, and where it stops
 */
public record CommonTable(
        Name name,
        List<Name> columns,
        QueryNode query,
        boolean recursive,
        Optional<Boolean> materialized,
        Traversal traversal) {

    public CommonTable {
        columns = List.copyOf(columns);
    }

    /** Cheap, since every column of every reference hashes it. */
    @Override
    public int hashCode() {
        return name.hashCode() * 31 + columns.hashCode();
    }

    /** SEARCH and CYCLE of the standard (SQL:2016, 7.18). */
    public record Traversal(Optional<Search> search, Optional<Cycle> cycle) {
        /** Neither. */
        public static final Traversal NONE = new Traversal(Optional.empty(), Optional.empty());

        public Traversal withSearch(Search newSearch) {
            return new Traversal(Optional.of(newSearch), cycle);
        }

        public Traversal withCycle(Cycle newCycle) {
            return new Traversal(search, Optional.of(newCycle));
        }
    }

    /** {@code search depth first by columns set sequence}. */
    public record Search(boolean depthFirst, List<Name> by, Name sequence) {
        public Search {
            by = List.copyOf(by);
        }
    }

    /** {@code cycle columns set mark using path}. */
    public record Cycle(List<Name> columns, Name mark, Name path) {
        public Cycle {
            columns = List.copyOf(columns);
        }
    }
}
