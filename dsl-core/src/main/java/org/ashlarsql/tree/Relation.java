package org.ashlarsql.tree;

import java.util.List;
import org.ashlarsql.type.SqlType;
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

        /** Cheap, since every column hashes its relation. */
        @Override
        public int hashCode() {
            return correlation.hashCode() * 31 + columns.hashCode();
        }

        @Override
        public <R> R accept(FromVisitor<R> visitor) {
            return visitor.visitDerived(this);
        }
    }

    /**
     * A common table expression as it is read.
     *
     * @param alias its name in this query, or null for its own
     * @param definition what it is, or null inside its own recursive part
     */
    record CommonTableRef(
            Name name,
            @Nullable Name alias,
            List<Name> columns,
            @Nullable CommonTable definition,
            boolean outer) implements Relation {
        public CommonTableRef {
            columns = List.copyOf(columns);
        }

        @Override
        public Name correlation() {
            return alias == null ? name : alias;
        }

        @Override
        public <R> R accept(FromVisitor<R> visitor) {
            return visitor.visitCommonTable(this);
        }
    }

    /**
     * A function that yields rows.
     *
     * @param function the call
     * @param columns the names that its columns get, in order; empty for the function's own
     * @param ordinality the name of a last column that numbers the rows from 1, or null
     */
    record TableFunction(
            ExprNode.FunctionCall function,
            Name correlation,
            List<Name> columns,
            @Nullable Name ordinality,
            boolean outer)
            implements Relation {
        public TableFunction {
            columns = List.copyOf(columns);
        }

        /** Cheap, since every column hashes its relation, and an argument may be a long list. */
        @Override
        public int hashCode() {
            return correlation.hashCode() * 31 + columns.hashCode();
        }

        @Override
        public <R> R accept(FromVisitor<R> visitor) {
            return visitor.visitTableFunction(this);
        }
    }

    /**
     * The rows that a path finds in a JSON document.
     *
     * @param path what makes a row, as SQL/JSON writes it: {@code $[*]}
     */
    record JsonTable(ExprNode document, String path, List<JsonTableColumn> columns, Name correlation, boolean outer)
            implements Relation {
        public JsonTable {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(FromVisitor<R> visitor) {
            return visitor.visitJsonTable(this);
        }
    }

    /**
     * A column of a {@link JsonTable}.
     *
     * @param path where its value is in the row, or null for the row's number
     */
    record JsonTableColumn(
            Name name, SqlType<?> type, @Nullable String path) {}
}
