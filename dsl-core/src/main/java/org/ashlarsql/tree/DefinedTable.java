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

    /** The same table with other columns. */
    public DefinedTable withColumns(List<Column> others) {
        return of(others, primaryKey, uniqueKeys, foreignKeys);
    }

    /** The same table with another primary key. */
    public DefinedTable withPrimaryKey(Key key) {
        return of(columns, key, uniqueKeys, foreignKeys);
    }

    /** The same table with other unique keys. */
    public DefinedTable withUniqueKeys(List<Key> others) {
        return of(columns, primaryKey, others, foreignKeys);
    }

    /** The same table with other foreign keys. */
    public DefinedTable withForeignKeys(List<ForeignKey> others) {
        return of(columns, primaryKey, uniqueKeys, others);
    }

    private DefinedTable of(
            List<Column> columns, @Nullable Key primaryKey, List<Key> uniqueKeys, List<ForeignKey> foreignKeys) {
        return new DefinedTable(
                table, database, columns, primaryKey, uniqueKeys, foreignKeys, checks, indexes, comment);
    }

    /** The same table with other checks. */
    public DefinedTable withChecks(List<Check> others) {
        return of(others, indexes, comment);
    }

    /** The same table with other indexes. */
    public DefinedTable withIndexes(List<DefinedIndex> others) {
        return of(checks, others, comment);
    }

    /** The same table with another comment. */
    public DefinedTable withComment(String text) {
        return of(checks, indexes, text);
    }

    private DefinedTable of(List<Check> checks, List<DefinedIndex> indexes, @Nullable String comment) {
        return new DefinedTable(
                table, database, columns, primaryKey, uniqueKeys, foreignKeys, checks, indexes, comment);
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
            @Nullable String comment) {

        /** The same column with another default. */
        public Column withDefault(@Nullable DefinedDefault other, @Nullable String own) {
            return of(ownType, other, own, computed, comment);
        }

        /** The same column, computed. */
        public Column withComputed(Computed by) {
            return of(ownType, byDefault, ownDefault, by, comment);
        }

        /** The same column, declared in the words of {@code database}. */
        public Column withOwnType(String type) {
            return of(type, byDefault, ownDefault, computed, comment);
        }

        /** The same column with another comment. */
        public Column withComment(String text) {
            return of(ownType, byDefault, ownDefault, computed, text);
        }

        private Column of(
                @Nullable String ownType,
                @Nullable DefinedDefault byDefault,
                @Nullable String ownDefault,
                @Nullable Computed computed,
                @Nullable String comment) {
            return new Column(name, type, nullable, numbering, ownType, byDefault, ownDefault, computed, comment);
        }
    }

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
