package org.ashlarsql.tree;

import java.util.List;
import org.ashlarsql.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * All that CREATE TABLE needs.
 *
 * @param database the database whose SQL the texts are that are marked as its own; empty where there are none
 * @param primaryKey null where there is none
 * @param comment null where there is none
 */
public record DefinedTable(
        Relation.TableRef table,
        String database,
        List<Column> columns,
        @Nullable Key primaryKey,
        List<Key> uniqueKeys,
        List<ForeignKey> foreignKeys,
        List<Check> checks,
        List<DefinedIndex> indexes,
        @Nullable String comment) {

    public DefinedTable {
        columns = List.copyOf(columns);
        uniqueKeys = List.copyOf(uniqueKeys);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        indexes = List.copyOf(indexes);
    }

    /** Who numbers the rows. */
    public enum Numbering {
        NONE,
        /** The database, where a row has no number. */
        BY_DEFAULT,
        /** The database, whatever a row has. */
        ALWAYS
    }

    /**
     * A column.
     *
     * @param ownType the type in the words of {@code database}, or null where the dialect's words say the same
     * @param byDefault what every database understands, or null
     * @param ownDefault the default in the words of {@code database}, or null
     */
    public record Column(
            Name name,
            SqlType<?> type,
            boolean nullable,
            Numbering numbering,
            @Nullable String ownType,
            @Nullable DefinedDefault byDefault,
            @Nullable String ownDefault,
            @Nullable Computed computed,
            @Nullable String comment) {}

    /**
     * What a column is computed by.
     *
     * @param own in the words of {@code database}, or null
     * @param expression what every database understands, or null
     */
    public record Computed(@Nullable String own, @Nullable ExprNode expression, boolean stored) {}

    /** A primary or unique key; without a name, the database makes one. */
    public record Key(@Nullable Name name, List<Name> columns) {
        public Key {
            columns = List.copyOf(columns);
        }
    }

    /** A foreign key; without a name, the database makes one. */
    public record ForeignKey(
            @Nullable Name name,
            List<Name> columns,
            Relation.TableRef referenced,
            List<Name> referencedColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate) {
        public ForeignKey {
            columns = List.copyOf(columns);
            referencedColumns = List.copyOf(referencedColumns);
        }
    }

    /**
     * A condition on every row.
     *
     * @param own in the words of {@code database}, or null
     * @param condition what every database understands, or null
     * @param ofLabels whether it only says which labels an enum has, which the enum's type says elsewhere
     */
    public record Check(
            @Nullable Name name,
            @Nullable String own,
            @Nullable ExprNode condition,
            boolean ofLabels) {}
}
