package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.ashlarsql.testing.Versioned;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every built-in type of PostgreSQL, asked of the server, is generated, read and written. */
class PostgreSqlTypesTest {

    private static final String BUILT_IN = """
            select typname::text from pg_type
            where typnamespace = 'pg_catalog'::regnamespace and typtype in ('b', 'r', 'm')
              and typinput <> 'array_in'::regproc
            order by typname
            """;

    @TempDir
    private Path classes;

    @BeforeEach
    void onPostgreSqlOnly() {
        assumeThat(TestDatabase.enabled()).contains(TestDatabase.POSTGRESQL);
    }

    @Test
    void everyBuiltInTypeIsReadAndWritten() throws Exception {
        TestSchema schema = TestDatabase.POSTGRESQL.newDatabase();
        try (Connection connection = schema.dataSource().getConnection()) {
            Map<String, List<String>> values = values(connection);
            for (String type : builtIn(connection)) {
                assertThat(values).as("values of the type " + type).containsKey(type);
                create(connection, type, values.get(type));
            }
        }
        assertThat(problems(schema)).isEmpty();
    }

    private static Map<String, List<String>> values(Connection connection) throws SQLException {
        var values = new LinkedHashMap<String, List<String>>();
        Versioned.text(Texts.resource("/types/postgresql.txt"), connection)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replace("|||/", "|\0/").split("\\|", -1))
                .forEach(parts -> values.put(
                        parts[0],
                        List.of(parts).subList(1, parts.length).stream()
                                .map(text -> text.replace("\0", "||"))
                                .toList()));
        return values;
    }

    private static List<String> builtIn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(BUILT_IN)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static void create(Connection connection, String type, List<String> values) throws SQLException {
        String table = "t_" + type;
        String name = '"' + type + '"';
        try (var statement = connection.createStatement()) {
            statement.execute("create table " + table + " (id int primary key, v " + name + ", a "
                    + (values.isEmpty() ? "text" : name) + "[])");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + " values (?, cast(? as "
                + name + "), array[cast(? as " + name + "), null, cast(? as " + name + ")])")) {
            for (int i = 0; i < values.size(); i++) {
                insert.setInt(1, i);
                for (int parameter = 2; parameter <= 4; parameter++) {
                    insert.setObject(parameter, values.get(i), Types.OTHER);
                }
                insert.executeUpdate();
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("insert into " + table + " values (-1, null, null), (-2, null, '{}')");
        }
    }

    private List<String> problems(TestSchema database) throws Exception {
        try (URLClassLoader loader =
                        Compiled.of(Models.sources(read(database)), classes).loader();
                Connection connection = database.dataSource().getConnection()) {
            return TypeProbe.problems(Database.of(Jdbi.create(connection)), loader, "");
        }
    }

    private static SchemaModel read(TestSchema database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return SchemaReader.of(connection).read(connection, SchemaSelection.all());
        }
    }
}
