package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that a user has made: enums, domains, composite types and ranges, of this schema and another, and arrays of them. */
class PostgreSqlOwnTypesTest {

    private static final List<String> TYPES = List.of(
            "create schema other",
            "create type mood as enum ('sad', 'it''s \"ok\"', 'a,b {c}')",
            "create type other.mood as enum ('x', 'y')",
            "create domain year as int check (value > 1900)",
            "create domain recent as year check (value > 2000)",
            "create domain codes as text[]",
            "create domain \"My Domain\" as varchar(5)",
            "create type address as (street text, \"no\" int, since date, code bytea, moods mood[], price numeric(9,2),"
                    + " at timestamptz, ok boolean)",
            "create type other.\"Person \"\"X\"\"\" as (name varchar(9), home address, homes address[], facts jsonb)",
            "create type single as (a int)",
            "create type floatrange as range (subtype = float8)",
            "create type moodrange as range (subtype = mood)",
            "create type other.textrange as range (subtype = text)",
            "create table plain (id int, name text)",
            "create extension hstore",
            "create extension ltree schema other",
            "create extension citext");

    @TempDir
    private Path classes;

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        assumeThat(TestDatabase.enabled()).contains(TestDatabase.POSTGRESQL);
        connection = TestDatabase.POSTGRESQL.newDatabase().dataSource().getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }

    private void execute(String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** A table of a type with these values, alone and in an array. */
    private void table(String name, String type, String... values) throws SQLException {
        execute("create table t_" + name + " (id int primary key, v " + type + ", a " + type + "[])");
        for (int i = 0; i < values.length; i++) {
            String value = "cast('" + values[i].replace("'", "''") + "' as " + type + ")";
            execute("insert into t_" + name + " values (" + i + ", " + value + ", array[" + value + ", null, " + value
                    + "])");
        }
        execute("insert into t_" + name + " values (-1, null, null), (-2, null, '{}')");
    }

    private SchemaModel read() throws SQLException {
        return SchemaReader.of(connection).read(connection, SchemaSelection.all());
    }

    @Test
    void areReadAndWritten() throws Exception {
        execute(TYPES.toArray(String[]::new));
        table("mood", "mood", "sad", "it's \"ok\"", "a,b {c}");
        table("other_mood", "other.mood", "x", "y");
        table("recent", "recent", "2024");
        table("codes", "codes");
        execute("insert into t_codes values (1, '{a,\"b \\\" c\"}', '{\"{a,b}\",null}')");
        table("my_domain", "\"My Domain\"", "abc", "");
        String address =
                "(\"a \"\"q\"\" \\\\ ,(b)\",-5,2024-02-29,\"\\\\x00ff\",\"{sad,\"\"a,b {c}\"\"}\",1.50,\"2024-02-29"
                        + " 12:00:00.5+00\",t)";
        table("address", "address", address, "(,,,,,,,)", "(\"\",1,infinity,,{},,,f)");
        String quoted = address.replace("\\", "\\\\").replace("\"", "\"\"");
        table(
                "person",
                "other.\"Person \"\"X\"\"\"",
                "(Ann,\"" + quoted + "\",,\"{\"\"a\"\": [1]}\")",
                "(,,\"{NULL,\"\"(,1,,,,,,)\"\"}\",)");
        table("single", "single", "(1)", "()");
        table("floatrange", "floatrange", "[1.5,2)", "(,)", "empty");
        if (connection.getMetaData().getDatabaseMajorVersion() >= 14) {
            table("floatmultirange", "floatmultirange", "{[1.5,2),[3,)}", "{}");
        }
        table("moodrange", "moodrange", "[sad,\"it's \"\"ok\"\"\"]", "[\"a,b {c}\",]");
        table("textrange", "other.textrange", "[\"a,\\\"\",\"b\\\\)\")", "[\"\",c]");
        table("plain_row", "plain", "(1,\"a b\")");
        table("hstore", "hstore", "\"a\"=>\"1\", \"b \\\" ,\"=>NULL, \"c\"=>\"\"", "", "\"=>\"=>\"NULL\"");
        table("ltree", "other.ltree", "a.b");
        table("citext", "citext", "Abc");
        List<String> warnings = new ArrayList<>();
        List<SourceFile> sources = Models.sources(read(), Models.settings(classes), warnings);
        assertThat(warnings)
                .containsExactly(
                        "t_codes.a (codes[]) " + fallback(),
                        "t_ltree.v (other.ltree) " + fallback(),
                        "t_ltree.a (other.ltree[]) " + fallback());
        assertThat(Models.text(sources, "TRecent.java")).contains("/** Of the domain {@code recent}. */");
        assertThat(Models.text(sources, "Address.java")).contains("Optional<List<Mood>> moods");
        List<String> problems = problems(sources);
        // The server has no equality between an array of a domain and one of what that's made of.
        assertThat(problems)
                .hasSize(2)
                .anyMatch(problem -> problem.contains("operator does not exist: recent[] = integer[]"))
                .anyMatch(
                        problem -> problem.contains("operator does not exist: \"My Domain\"[] = character varying[]"));
    }

    /** With nothing but what is built in to be found without its schema. */
    @Test
    void areNamedWithASchemaThatIsNotTheCurrentOne() throws Exception {
        execute(TYPES.toArray(String[]::new));
        execute("create schema elsewhere");
        table("mood", "mood", "sad", "it's \"ok\"");
        table("other_mood", "other.mood", "x", "y");
        table("recent", "recent", "2024");
        table("single", "single", "(1)");
        table("person", "other.\"Person \"\"X\"\"\"", "(Ann,\"(,,,,{sad},,,)\",,)");
        table("floatrange", "floatrange", "[1.5,2)");
        table("moodrange", "moodrange", "[sad,\"it's \"\"ok\"\"\"]");
        table("textrange", "other.textrange", "[a,b)");
        execute("set search_path to elsewhere");
        SchemaModel schema = SchemaReader.of(connection)
                .read(connection, SchemaSelection.all().of("public"));
        assertThat(problems(Models.sources(schema, Models.settings(classes), new ArrayList<>())))
                .singleElement()
                .asString()
                .contains("operator does not exist: public.recent[] = integer[]");
    }

    /** What goes wrong with the rows of the tables that hold one type each. */
    private List<String> problems(List<SourceFile> sources) throws Exception {
        try (URLClassLoader loader = Compiled.of(sources, classes).loader()) {
            return TypeProbe.problems(Database.of(Jdbi.create(connection)), loader, "t_");
        }
    }

    private static String fallback() {
        return "has no Java type of its own and is read and written as what the database writes. Give it a type with"
                + " <types><type><column>table.column</column><as>TEXT</as></type></types>, or leave it out with"
                + " <excludeColumns>.";
    }

    @Test
    void unknownTypesEndTheGenerationIfThatIsAskedFor() throws SQLException {
        execute("create table t (id int primary key, place point, seen pg_lsn, other circle)");
        List<GivenType> types = List.of(new GivenType("t.other", org.ashlarsql.inspect.TypeKind.TEXT));
        Settings settings = Models.settings(classes)
                .withAdjustments(Adjustments.none().withTypes(types).failingOnUnknownTypes());
        SchemaModel schema = read();
        assertThatThrownBy(() -> Models.sources(schema, settings, new ArrayList<>()))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith("<failOnUnknownTypes>: these columns have no Java type of their own: "
                        + "t.place (point), t.seen (pg_lsn). Give it a type with <types>");
    }
}
