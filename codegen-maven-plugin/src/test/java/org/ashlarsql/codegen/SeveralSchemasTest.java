package org.ashlarsql.codegen;

import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.ashlarsql.codegen.emit.Emitter;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.codegen.naming.Naming;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.ForeignKey;
import org.ashlarsql.schema.Sequence;
import org.ashlarsql.schema.Table;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;

/** Two schemas whose tables have the same names, in a package each. */
class SeveralSchemasTest {

    private static final String ONE = "Order Items";
    private static final String TWO = "class";

    @TempDir
    Path folder;

    @EachDatabase
    void areUsedTogether(TestDatabase database) throws Exception {
        TestSchema schema = database.newDatabase();
        try (Connection connection = schema.dataSource().getConnection()) {
            String quote = database == TestDatabase.POSTGRESQL || database == TestDatabase.SQLITE ? "\"" : "`";
            create(connection, database, quote + ONE + quote, quote + TWO + quote);
            List<NamedSchema> schemas = Naming.of(
                    SchemaReader.of(connection).readAll(connection, List.of(named(ONE), named(TWO))),
                    "com.acme.db",
                    List.of(),
                    Style.standard());
            try (var loader = Compiled.of(
                            schemas.stream()
                                    .flatMap(one -> Emitter.emit(one, schemas, Style.standard()).stream())
                                    .toList(),
                            folder)
                    .loader()) {
                // On its own connection, which alone knows what is attached on SQLite.
                Database db = Database.of(Jdbi.create(connection));
                var one = (Table<?, ?>) constant(loader, "order_items.Film", "FILM");
                var two = (Table<?, ?>) constant(loader, "class_.Film", "FILM");
                assertThat(db.list(select(one).from(one)))
                        .singleElement()
                        .hasToString("FilmRow[id=1, other=Optional[1]]");
                Table<?, ?> alias = two.as("t");
                assertThat(db.list(select(alias).from(one.as("o")).crossJoin(alias)))
                        .hasSize(1);
                if (database != TestDatabase.SQLITE) {
                    var away = (ForeignKey<?, ?>) constant(loader, "order_items.Keys", "FILM_OTHER_FKEY");
                    assertThat(away.referenced().table()).isSameAs(two);
                    var back = (ForeignKey<?, ?>) constant(loader, "class_.Keys", "FILM_OTHER_FKEY");
                    assertThat(back.referenced().table()).isSameAs(one);
                }
                if (database == TestDatabase.POSTGRESQL || database == TestDatabase.MARIADB) {
                    var numbers = (Sequence<?>) constant(loader, "class_.Sequences", "ORDER_NUMBER");
                    assertThat(db.one(select(numbers.nextValue()))).hasToString("1");
                }
            }
        }
    }

    /** SQLite's other databases are attached by a connection, and the generator makes its own. */
    @EachDatabase
    void oneAloneIsNamedInSqlUnlessItIsTheConnectionsOwn(TestDatabase database) throws Exception {
        if (database == TestDatabase.SQLITE) {
            return;
        }
        TestSchema schema = database.newDatabase();
        String quote = database == TestDatabase.POSTGRESQL ? "\"" : "`";
        String name = "alone " + database;
        try (Connection connection = schema.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + quote + name + quote);
            statement.execute("create table " + quote + name + quote + ".film (id int primary key)");
            statement.execute("insert into " + quote + name + quote + ".film values (7)");
            statement.execute("create table film (id int primary key)");
        }
        Database db = Database.of(schema.dataSource());
        try (var loader = Compiling.generated(schema, named(name), folder.resolve("one"), classes("a"))) {
            var film = (Table<?, ?>) constant(loader, "Film", "FILM");
            assertThat(db.list(select(film).from(film))).singleElement().hasToString("FilmRow[id=7]");
        }
        try (var loader = Compiling.generated(schema, SchemaSelection.all(), folder.resolve("own"), classes("b"))) {
            var film = (Table<?, ?>) constant(loader, "Film", "FILM");
            assertThat(select(film).from(film).render(db.dialect()).sql()).isEqualTo("select film.id from film");
        }
    }

    private Path classes(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private static void create(Connection connection, TestDatabase database, String one, String two)
            throws SQLException {
        boolean sqlite = database == TestDatabase.SQLITE;
        String create = sqlite ? "attach ':memory:' as " : "create schema ";
        try (Statement statement = connection.createStatement()) {
            statement.execute(create + one);
            statement.execute(create + two);
            statement.execute("create table " + one + ".film (id int primary key, other int)");
            statement.execute("create table " + two + ".film (id int primary key, other int)");
            statement.execute("insert into " + one + ".film values (1, 1)");
            statement.execute("insert into " + two + ".film values (1, 1)");
            if (!sqlite) {
                String add = " add foreign key (other) references ";
                statement.execute("alter table " + one + ".film" + add + two + ".film (id)");
                statement.execute("alter table " + two + ".film" + add + one + ".film (id)");
            }
            if (database == TestDatabase.POSTGRESQL || database == TestDatabase.MARIADB) {
                statement.execute("create sequence " + two + ".order_number");
            }
        }
    }

    private static SchemaSelection named(String schema) {
        return new SchemaSelection(schema, List.of(), List.of());
    }

    private static Object constant(ClassLoader loader, String type, String field) throws ReflectiveOperationException {
        return loader.loadClass("com.acme.db." + type).getField(field).get(null);
    }
}
