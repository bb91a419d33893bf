package org.ashlarsql.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgreSqlReaderTest {
    private @Nullable Connection connection;

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
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void schemaOffTheSearchPathIsReadByName() throws SQLException {
        execute(
                "create schema \"App\"",
                "create type \"App\".mood as enum ('good', 'bad')",
                "create type mood as enum ('here', 'there')",
                "create table \"App\".t (id int primary key, mood \"App\".mood, other mood, self int references \"App\".t)",
                "create table t (id int references \"App\".t)");
        SchemaModel model = new PostgreSqlReader().read(connection, new SchemaSelection("App", List.of(), List.of()));
        assertThat(model.name()).isEqualTo("App");
        assertThat(ModelText.of(model)).isEqualTo("""
                        table t
                            id | INTEGER -1 -1 | integer | not null
                            mood | ENUM mood -1 -1 | "App".mood
                            other | ENUM public_mood -1 -1 | mood
                            self | INTEGER -1 -1 | integer
                            primary key t_pkey[id]
                            foreign key t_self_fkey[self] to t[id]
                        enum mood [<good>, <bad>]
                        enum public_mood [<here>, <there>]
                        """);
    }

    @Test
    void citextIsTextAndItsExtensionIsNoPartOfTheSchema() throws SQLException {
        execute(
                "create extension citext",
                "create table member (id int)",
                "alter extension citext add table member",
                "create table t (a citext, b citext check (b in ('x', 'y')))");
        assertThat(ModelText.of(new PostgreSqlReader().read(connection, SchemaSelection.all())))
                .isEqualTo("""
                        table t
                            a | TEXT -1 -1 | citext
                            b | ENUM b -1 -1 | citext
                            check t_b_check (labels) (b = ANY (ARRAY['x'::citext, 'y'::citext]))
                        enum b [<x>, <y>]
                        """);
    }

    @Test
    void typesThatOnlyHaveTheNameOfAnotherAreNotTakenForIt() throws SQLException {
        execute("create schema s", "create type s.text as (a int)", "create table t (a s.text)");
        assertThat(ModelText.of(new PostgreSqlReader().read(connection, SchemaSelection.all())))
                .contains("a | COMPOSITE -1 -1 | s.text");
    }

    /** PostgreSQL 18 has such constraints: https://www.postgresql.org/docs/18/sql-altertable.html */
    @Test
    void notNullThatIsNotValidSaysNothing() throws SQLException {
        assumeThat(connection.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(18);
        execute(
                "create table t (a int, b int, c int not null)",
                "insert into t values (null, null, 1)",
                "alter table t add constraint later not null a not valid");
        assertThat(ModelText.of(new PostgreSqlReader().read(connection, SchemaSelection.all())))
                .contains("a | INTEGER -1 -1 | integer\n", "c | INTEGER -1 -1 | integer | not null");
        execute("update t set a = 1", "alter table t validate constraint later");
        assertThat(ModelText.of(new PostgreSqlReader().read(connection, SchemaSelection.all())))
                .contains("a | INTEGER -1 -1 | integer | not null");
    }

    /** Partitions are reached through their table; what inherits is a table of its own. */
    @Test
    void tablesOfEverySort() throws SQLException {
        execute(
                "create table parted (id int not null, day date not null) partition by range (day)",
                "create table parted_2024 partition of parted for values from ('2024-01-01') to ('2025-01-01')",
                "create table parted_rest partition of parted default partition by list (id)",
                "create table parted_rest_1 partition of parted_rest for values in (1)",
                "create table parent (id int primary key, big text)",
                "create table child (extra int) inherits (parent)",
                "create unlogged table unlogged (id int generated always as identity)",
                "create temporary table passing (id int)",
                "create temporary table parent (other int)",
                "create materialized view kept as select id from child",
                "create view seen as select id from child");
        assertThat(new PostgreSqlReader()
                        .read(connection, SchemaSelection.all())
                        .tables())
                .extracting(
                        TableModel::name,
                        TableModel::kind,
                        table -> table.columns().size())
                .containsExactly(
                        tuple("child", TableKind.TABLE, 3),
                        tuple("kept", TableKind.MATERIALIZED_VIEW, 1),
                        tuple("parent", TableKind.TABLE, 2),
                        tuple("parted", TableKind.TABLE, 2),
                        tuple("seen", TableKind.VIEW, 1),
                        tuple("unlogged", TableKind.TABLE, 1));
    }

    @Test
    void foreignTablesAreTables() throws SQLException {
        TestSchema schema = TestDatabase.POSTGRESQL.newDatabase();
        try (Connection admin = DriverManager.getConnection(schema.url(), "postgres", "postgres");
                Statement statement = admin.createStatement()) {
            statement.execute("create extension file_fdw");
            statement.execute("create server files foreign data wrapper file_fdw");
            statement.execute("create foreign table public.far (id int not null, name text) server files"
                    + " options (filename '/dev/null')");
            assertThat(new PostgreSqlReader().read(admin, SchemaSelection.all()).tables())
                    .extracting(TableModel::name, TableModel::kind)
                    .containsExactly(tuple("far", TableKind.TABLE));
        }
    }

    @Test
    void wordsToSearch() throws SQLException {
        execute("create table t (a tsvector not null, b tsquery)");
        assertThat(ModelText.of(new PostgreSqlReader().read(connection, SchemaSelection.all())))
                .contains("a | TSVECTOR -1 -1 | tsvector", "b | TSQUERY -1 -1 | tsquery");
    }

    @Test
    void connectionWithoutACurrentSchemaIsAskedForOne() throws SQLException {
        execute("set search_path = nowhere");
        assertThatThrownBy(() -> new PostgreSqlReader().read(connection, SchemaSelection.all()))
                .isInstanceOf(SchemaReadException.class)
                .hasMessageContaining("no current schema");
    }
}
