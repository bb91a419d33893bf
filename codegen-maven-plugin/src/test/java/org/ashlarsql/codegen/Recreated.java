package org.ashlarsql.codegen;

import static org.ashlarsql.dsl.Ddl.createAll;
import static org.ashlarsql.dsl.Ddl.dropAll;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.dsl.Command;
import org.ashlarsql.dsl.CreateAll;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.Table;

/** The classes of a schema, by which it's created anew. */
record Recreated(List<Table<?, ?>> tables) {

    /** The classes of a schema, loaded. */
    static Recreated of(SchemaModel schema, Path classes, GivenType... types) throws Exception {
        Settings settings = Models.settings(Path.of(""), List.of(), List.of(types), List.of());
        List<SourceFile> sources = Models.sources(schema, settings, new ArrayList<>());
        URLClassLoader loader = Compiled.of(sources, classes).loader();
        Object tables = Class.forName("com.acme.db.Tables", true, loader)
                .getMethod("allTables")
                .invoke(null);
        List<Table<?, ?>> all = new ArrayList<>();
        ((List<?>) tables).forEach(table -> all.add((Table<?, ?>) table));
        return new Recreated(all);
    }

    void create(Database db, UnaryOperator<CreateAll> change) {
        for (Command command : change.apply(createAll(tables)).on(db.dialect())) {
            db.execute(command);
        }
    }

    void drop(Database db) {
        dropAll(tables).on(db.dialect()).forEach(db::execute);
    }

    Table<?, ?> table(String name) {
        return tables.stream()
                .filter(table -> table.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static SchemaModel read(Database db) throws SQLException {
        return db.jdbi().withHandle(handle -> {
            Connection connection = handle.getConnection();
            return SchemaReader.of(connection).read(connection, SchemaSelection.all());
        });
    }

    /** What a schema has beside its views. */
    static SchemaModel withoutViews(SchemaModel schema, String name) {
        List<TableModel> tables = schema.tables().stream()
                .filter(table -> table.kind() == TableKind.TABLE)
                .toList();
        return new SchemaModel(schema.database(), name, tables, schema.enums());
    }
}
