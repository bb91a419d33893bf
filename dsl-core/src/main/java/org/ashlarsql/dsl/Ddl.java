package org.ashlarsql.dsl;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Ordering;
import org.ashlarsql.expr.Subquery;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableDefinition;
import org.ashlarsql.tree.DdlNode;
import org.ashlarsql.tree.DefinedIndex;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.EnumType;
import org.ashlarsql.type.TypeName;

/**
 * The functions that start statements which change the schema, to be imported all at once: {@code import static
 * org.ashlarsql.dsl.Ddl.*;}. On MySQL and MariaDB each of them commits the transaction, and is refused inside one.
 */
public final class Ddl {

    private Ddl() {}

    /**
     * Creates tables, with all that belongs to them, in an order that lets foreign keys find what they refer to.
     *
     * <pre>{@code
     * createAll(allTables()).on(db.dialect()).forEach(db::execute);
     * }</pre>
     */
    public static CreateAll createAll(Collection<? extends Table<?, ?>> tables) {
        return CreateAll.of(tables);
    }

    /** Drops tables and the enum types that they use, in an order that leaves no foreign key behind. */
    public static DropAll dropAll(Collection<? extends Table<?, ?>> tables) {
        return DropAll.of(tables);
    }

    /** {@code create table}, as the table's own definition says. */
    public static CreateTable createTable(Table<?, ?> table) {
        requireItself("createTable", table);
        return CreateTable.of(table.definition());
    }

    /** {@code create table}, as this definition says: {@code createTable(FILM.definition().withoutDefault(FILM.addedAt))}. */
    public static CreateTable createTable(TableDefinition<?> definition) {
        return CreateTable.of(definition);
    }

    /** {@code create table name as select ...}. */
    public static CreateTableAs createTableAs(String name, Subquery<?> query) {
        return new CreateTableAs(new DdlNode.CreateTableAs(Name.of(name), query.node(), false, false), Sending.plain());
    }

    /** {@code drop table}. */
    public static Drop dropTable(Table<?, ?> table) {
        requireItself("dropTable", table);
        return drop(DdlNode.Drop.Kind.TABLE, table.relation());
    }

    /** {@code drop table}, of one without a class, as {@code createTableAs} makes it. */
    public static Drop dropTable(String name) {
        return drop(DdlNode.Drop.Kind.TABLE, named(name));
    }

    /** {@code create view name as select ...}. */
    public static CreateView createView(String name, Subquery<?> query) {
        return new CreateView(new DdlNode.CreateView(Name.of(name), query.node(), false), Sending.plain());
    }

    /** {@code drop view}. */
    public static Drop dropView(String name) {
        return drop(DdlNode.Drop.Kind.VIEW, named(name));
    }

    /** {@code create index name on table (parts)}; the parts are columns, or expressions of them. */
    public static CreateIndex createIndex(String name, Table<?, ?> table, Ordering first, Ordering... more) {
        requireItself("createIndex", table);
        var parts = new java.util.ArrayList<DefinedIndex.Part>();
        parts.add(TableDefinition.part(first));
        Arrays.stream(more).map(TableDefinition::part).forEach(parts::add);
        var index = new DefinedIndex(Name.of(name), "", parts, null, null, "");
        return new CreateIndex(new DdlNode.CreateIndex(index, table.relation(), false), Sending.plain());
    }

    /** {@code drop index}. */
    public static DropIndex dropIndex(String name, Table<?, ?> table) {
        requireItself("dropIndex", table);
        return new DropIndex(new DdlNode.DropIndex(Name.of(name), table.relation(), false), Sending.plain());
    }

    /** {@code create sequence}, on PostgreSQL and MariaDB. */
    public static CreateSequence createSequence(String name) {
        return new CreateSequence(new DdlNode.CreateSequence(Name.of(name), 1, 1, false), Sending.plain());
    }

    /** {@code drop sequence}. */
    public static Drop dropSequence(String name) {
        return drop(DdlNode.Drop.Kind.SEQUENCE, named(name));
    }

    /**
     * {@code create schema}, on PostgreSQL, and on MySQL and MariaDB, where it's a database:
     * {@code createSchema("audit").ifNotExists()}.
     */
    public static CreateSchema createSchema(String name) {
        return new CreateSchema(new DdlNode.CreateSchema(Name.of(name), false), Sending.plain());
    }

    /** {@code drop schema}; on MySQL and MariaDB with {@code cascade()} alone, since all that is in it goes. */
    public static Drop dropSchema(String name) {
        return drop(DdlNode.Drop.Kind.SCHEMA, named(name));
    }

    /** {@code create type name as enum}, on PostgreSQL; elsewhere it is its columns' own business. */
    public static SchemaChange createType(DataType<? extends Enum<?>, ?, ?> type) {
        EnumType<?> labels = enumType(type);
        return SchemaChange.of(new DdlNode.CreateType(named(labels.typeName()), labels.labels(), false));
    }

    /** {@code drop type}. */
    public static Drop dropType(DataType<? extends Enum<?>, ?, ?> type) {
        return drop(DdlNode.Drop.Kind.TYPE, named(enumType(type).typeName()));
    }

    private static EnumType<?> enumType(DataType<? extends Enum<?>, ?, ?> type) {
        if (type.sqlType().stored() instanceof EnumType<?> labels) {
            return labels;
        }
        throw new IllegalArgumentException(type.sqlType().name() + " is no enum type of the database; it's created with"
                + " the columns that have it");
    }

    /** {@code comment on table}, on PostgreSQL; elsewhere a comment is part of the table's definition. */
    public static SchemaChange commentOn(Table<?, ?> table, String text) {
        requireItself("commentOn", table);
        return SchemaChange.of(new DdlNode.CommentOn(table.relation(), null, text));
    }

    /** {@code comment on column}, on PostgreSQL. */
    public static SchemaChange commentOn(Expr<?, ?> column, String text) {
        if (column.node() instanceof ExprNode.Column node && node.relation() instanceof Relation.TableRef table) {
            return SchemaChange.of(new DdlNode.CommentOn(table, node.name(), text));
        }
        throw new IllegalArgumentException("commentOn(" + column + ", ...) takes a column of a table");
    }

    private static Drop drop(DdlNode.Drop.Kind kind, Relation.TableRef name) {
        return new Drop(new DdlNode.Drop(kind, name, false, false), Sending.plain());
    }

    static Relation.TableRef named(String name) {
        return new Relation.TableRef(null, Name.of(name), null, List.of(), false);
    }

    static Relation.TableRef named(TypeName type) {
        Name schema = type.schema() == null ? null : Name.of(type.schema());
        return new Relation.TableRef(schema, Name.of(type.name()), null, List.of(), false);
    }

    static void requireItself(String function, Table<?, ?> table) {
        if (table.relation().alias() != null || table.relation().outer()) {
            throw new IllegalArgumentException(
                    function + "(" + table + ") takes the table itself, not an alias or outer() twin");
        }
    }
}
