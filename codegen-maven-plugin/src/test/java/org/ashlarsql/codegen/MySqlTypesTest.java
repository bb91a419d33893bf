package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;

/** Each type of MySQL and MariaDB travels in every way, one value and rows in bulk. */
class MySqlTypesTest {

    /** Of both; the values are SQL. */
    private static final Map<String, List<String>> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("tinyint(1)", List.of("0", "1"));
        TYPES.put("tinyint", List.of("-128", "127"));
        TYPES.put("tinyint unsigned", List.of("0", "255"));
        TYPES.put("smallint unsigned", List.of("0", "65535"));
        TYPES.put("mediumint", List.of("-8388608", "8388607"));
        TYPES.put("int unsigned", List.of("4294967295"));
        TYPES.put("bigint unsigned", List.of("18446744073709551615", "0"));
        TYPES.put("decimal(65,30)", List.of("12345678901234567890123456789012345.123456789012345678901234567890"));
        TYPES.put("decimal(10,0) unsigned", List.of("7"));
        TYPES.put("double", List.of("1.7976931348623157e308", "0.1"));
        TYPES.put("bit(1)", List.of("b'0'", "b'1'"));
        TYPES.put("bit(9)", List.of("b'100000001'", "b'0'"));
        TYPES.put("bit(64)", List.of("b'" + "1".repeat(64) + "'"));
        TYPES.put("year", List.of("1901", "2155"));
        TYPES.put("date", List.of("'2024-02-29'", "'9999-12-31'"));
        TYPES.put("time(6)", List.of("'23:59:59.999999'", "'00:00:00'"));
        TYPES.put("datetime(6)", List.of("'2024-02-29 23:59:59.999999'", "'1000-01-01'"));
        TYPES.put("timestamp(3) null", List.of("'2038-01-19 03:14:07.123'"));
        TYPES.put("char(3)", List.of("'é'", "''"));
        TYPES.put("longtext", List.of("'\\\\\\'\"%_é'", "''"));
        TYPES.put("binary(3)", List.of("x'00ff00'"));
        TYPES.put("longblob", List.of("x'00ff27225c'", "''"));
        TYPES.put("enum('a''b','','c d','\"')", List.of("'a''b'", "''", "'\"'"));
        TYPES.put("set('a''b','c d','\"')", List.of("'a''b,\"'", "''", "'c d'"));
        TYPES.put("json", List.of("'{\"a\": [1, null, \"\\u00e9\"]}'", "'null'"));
        TYPES.put("point", List.of("st_geomfromtext('point(1 2)')"));
        TYPES.put("geometry", List.of("st_geomfromtext('polygon((0 0,1 0,1 1,0 0))', 4326)"));
        TYPES.put("geometrycollection", List.of("st_geomfromtext('geometrycollection(point(1 2))')"));
    }

    @TempDir
    private Path classes;

    @EachDatabase
    void travelInEveryWay(TestDatabase database) throws Exception {
        assumeThat(database).isIn(TestDatabase.MYSQL, TestDatabase.MARIADB);
        Map<String, List<String>> types = new LinkedHashMap<>(TYPES);
        if (database == TestDatabase.MARIADB) {
            types.put("uuid", List.of("'123e4567-e89b-12d3-a456-426655440000'"));
            types.put("inet6", List.of("'::ffff:192.0.2.1'"));
            types.put("inet4", List.of("'192.0.2.1'"));
        }
        Path folder = Files.createDirectory(classes.resolve(database.name()));
        try (Connection connection = database.newDatabase().dataSource().getConnection()) {
            create(connection, types);
            var warnings = new ArrayList<String>();
            List<SourceFile> sources = Models.sources(
                    SchemaReader.of(connection).read(connection, SchemaSelection.all()),
                    Models.settings(folder),
                    warnings);
            assertThat(warnings)
                    .hasSize(6)
                    .allMatch(warning -> warning.contains("(point)") || warning.contains("(geom"))
                    .allMatch(warning -> warning.contains("<as>BINARY</as>"));
            try (URLClassLoader loader = Compiled.of(sources, folder).loader()) {
                assertThat(TypeProbe.problems(Database.of(Jdbi.create(connection)), loader, ""))
                        .isEmpty();
            }
        }
    }

    private static void create(Connection connection, Map<String, List<String>> types) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int number = 0;
            for (Map.Entry<String, List<String>> type : types.entrySet()) {
                String table = "t_" + ++number;
                String sql = type.getKey();
                statement.execute("create table " + table + " (id int primary key, v " + sql + ", a " + sql
                        + ") comment '" + sql.replace("'", "''") + "'");
                int id = 0;
                for (String value : type.getValue()) {
                    statement.execute("insert into " + table + " values (" + ++id + ", " + value + ", " + value + ")");
                }
                statement.execute("insert into " + table + " values (" + ++id + ", null, "
                        + type.getValue().get(0) + ")");
            }
        }
    }
}
