package org.ashlarsql.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.ashlarsql.testing.TestDatabase;
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
