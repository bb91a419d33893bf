package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.Feature;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.DdlNode;
import org.ashlarsql.tree.DefinedTable;

/**
 * All that drops some tables and the enum types of their columns, in an order that leaves no foreign key behind.
 *
 * <pre>{@code
 * dropAll(allTables()).ifExists().on(db.dialect()).forEach(db::execute);
 * }</pre>
 */
public final class DropAll {

    private final List<DefinedTable> tables;
    private final boolean ifExists;

    private DropAll(List<DefinedTable> tables, boolean ifExists) {
        this.tables = List.copyOf(tables);
        this.ifExists = ifExists;
    }

    static DropAll of(Collection<? extends Table<?, ?>> tables) {
        var definitions = new ArrayList<DefinedTable>();
        for (Table<?, ?> table : tables) {
            Ddl.requireItself("dropAll", table);
            definitions.add(table.definition().portable().node());
        }
        return new DropAll(definitions, false);
    }

    /** {@code if exists}: drops what is there. MySQL can't do so where foreign keys refer to each other in a circle. */
    public DropAll ifExists() {
        return new DropAll(tables, true);
    }

    /** The statements for a database, in the order in which they have to be run. */
    public List<Command> on(Dialect dialect) {
        TablesInOrder order = TablesInOrder.of(tables);
        List<Command> commands = new ArrayList<>();
        if (dialect.supports(Feature.ADD_CONSTRAINT)) {
            order.later()
                    .forEach((table, keys) -> keys.forEach(key -> commands.add(SchemaChange.of(
                            new DdlNode.DropForeignKey(Objects.requireNonNull(key.name()), table.table(), ifExists)))));
        }
        List<DefinedTable> backwards = new ArrayList<>(order.tables());
        Collections.reverse(backwards);
        backwards.forEach(table -> commands.add(drop(DdlNode.Drop.Kind.TABLE, table.table())));
        if (dialect.supports(Feature.ENUM_TYPES)) {
            order.enums(dialect.name())
                    .forEach(type -> commands.add(drop(DdlNode.Drop.Kind.TYPE, Ddl.named(type.typeName()))));
        }
        return List.copyOf(commands);
    }

    private Command drop(DdlNode.Drop.Kind kind, org.ashlarsql.tree.Relation.TableRef name) {
        return new Drop(new DdlNode.Drop(kind, name, ifExists, false), Sending.plain());
    }
}
