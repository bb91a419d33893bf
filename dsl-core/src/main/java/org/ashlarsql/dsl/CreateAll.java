package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.Feature;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableDefinition;
import org.ashlarsql.tree.DdlNode;
import org.ashlarsql.tree.DefinedIndex;
import org.ashlarsql.tree.DefinedTable;

/**
 * All that creates some tables: enum types, the tables in an order in which foreign keys find what they refer to, foreign
 * keys that refer to each other in a circle, indexes, comments. Each database wants other statements.
 *
 * <pre>{@code
 * createAll(allTables()).on(db.dialect()).forEach(db::execute);
 * }</pre>
 */
public final class CreateAll {

    private final List<TableDefinition<?>> definitions;
    private final boolean ifNotExists;

    private CreateAll(List<TableDefinition<?>> definitions, boolean ifNotExists) {
        this.definitions = List.copyOf(definitions);
        this.ifNotExists = ifNotExists;
    }

    static CreateAll of(Collection<? extends Table<?, ?>> tables) {
        var definitions = new ArrayList<TableDefinition<?>>();
        for (Table<?, ?> table : tables) {
            Ddl.requireItself("createAll", table);
            definitions.add(table.definition());
        }
        return new CreateAll(definitions, false);
    }

    /**
     * With another definition of one of the tables: {@code with(FILM.definition().withoutDefault(FILM.addedAt))}.
     *
     * @throws IllegalArgumentException if its table isn't among them
     */
    public CreateAll with(TableDefinition<?> definition) {
        var others = new ArrayList<>(definitions);
        boolean found = false;
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).isOfSameTable(definition)) {
                others.set(i, definition);
                found = true;
            }
        }
        if (!found) {
            throw new IllegalArgumentException(
                    "with(...) got the definition of " + definition + ", which isn't among the tables to create");
        }
        return new CreateAll(others, ifNotExists);
    }

    /**
     * Without the defaults, checks and indexes that only the database they were read from can say, as for tests on another
     * one. What every database understands stays.
     */
    public CreateAll portable() {
        return new CreateAll(
                definitions.stream()
                        .<TableDefinition<?>>map(TableDefinition::portable)
                        .toList(),
                ifNotExists);
    }

    /**
     * {@code if not exists}: creates what isn't there, and leaves alone what is, whatever it's like. MySQL can't do so where
     * there are indexes, nor MariaDB and MySQL where foreign keys refer to each other in a circle.
     */
    public CreateAll ifNotExists() {
        return new CreateAll(definitions, true);
    }

    /** The statements for a database, in the order in which they have to be run. */
    public List<Command> on(Dialect dialect) {
        TablesInOrder order = TablesInOrder.of(
                definitions.stream().<DefinedTable>map(TableDefinition::node).toList());
        boolean addsKeys = dialect.supports(Feature.ADD_CONSTRAINT);
        List<Command> commands = new ArrayList<>();
        if (dialect.supports(Feature.ENUM_TYPES)) {
            order.enums(dialect.name())
                    .forEach(type -> commands.add(SchemaChange.of(
                            new DdlNode.CreateType(Ddl.named(type.typeName()), type.labels(), ifNotExists))));
        }
        for (DefinedTable table : order.tables()) {
            DefinedTable now = addsKeys ? order.withoutLater(table) : table;
            commands.add(CreateTable.of(now, ifNotExists));
        }
        if (addsKeys) {
            order.later()
                    .forEach((table, keys) -> keys.forEach(key ->
                            commands.add(SchemaChange.of(new DdlNode.AddForeignKey(key, table.table(), ifNotExists)))));
        }
        order.tables().forEach(table -> table.indexes().forEach(index -> commands.add(index(index, table))));
        if (dialect.supports(Feature.COMMENT_ON)) {
            order.tables().forEach(table -> comments(table, commands));
        }
        return List.copyOf(commands);
    }

    private Command index(DefinedIndex index, DefinedTable table) {
        return new CreateIndex(new DdlNode.CreateIndex(index, table.table(), ifNotExists), Sending.plain());
    }

    private static void comments(DefinedTable table, List<Command> commands) {
        String comment = table.comment();
        if (comment != null) {
            commands.add(SchemaChange.of(new DdlNode.CommentOn(table.table(), null, comment)));
        }
        for (DefinedTable.Column column : table.columns()) {
            String text = column.comment();
            if (text != null) {
                commands.add(SchemaChange.of(new DdlNode.CommentOn(table.table(), column.name(), text)));
            }
        }
    }
}
