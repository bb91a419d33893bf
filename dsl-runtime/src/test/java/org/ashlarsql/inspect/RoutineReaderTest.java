package org.ashlarsql.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Functions, procedures and aggregates as the catalogues have them. */
class RoutineReaderTest {

    @Test
    void postgreSqlHasThemAll() throws SQLException {
        String model = read(
                TestDatabase.POSTGRESQL,
                "create type mood as enum ('good', 'bad')",
                "create type point3 as (x int, y int, z numeric(5, 2))",
                "create domain email as varchar(50)",
                "create table film (id int not null, title varchar(20) not null, gone int)",
                "alter table film drop column gone",
                "create function plus(a int, int, c int default 3) returns int language sql as 'select 1'",
                "comment on function plus(int, int, int) is 'Adds'",
                "create function feel(m mood, variadic others mood[]) returns mood language sql as 'select m'",
                "create function mail(f film, email) returns email language sql as 'select ''x''::email'",
                "create function films() returns setof film language sql as 'select * from film'",
                "create function origin() returns point3 language sql as 'select null::point3'",
                "create function pair(a int, out b int, out text) language sql as 'select 1, ''x'''",
                "create function single(inout a int) language sql as 'select 1'",
                "create function numbers(out n int) returns setof int language sql as 'select 1'",
                "create function words() returns setof text language sql as 'select ''x'''",
                "create function listed() returns table (a int, b mood) language sql as 'select 1, null::mood'",
                "create function nothing(a int) returns void language sql as 'select 1'",
                "create procedure run(a int, inout b int, c text default 'x') language plpgsql as 'begin end'",
                "create procedure done() language plpgsql as 'begin end'",
                "create function add_up(a int, b int) returns int language sql as 'select a + b'",
                "create aggregate total(int) (sfunc = add_up, stype = int)",
                // What isn't read.
                "create function any_of(anyelement) returns anyelement language sql as 'select $1'",
                "create function any_array(anyarray) returns int language sql as 'select 1'",
                "create function records() returns setof record language sql as 'select 1'",
                "create function touched() returns trigger language plpgsql as 'begin return null; end'",
                "create function event() returns event_trigger language plpgsql as 'begin end'",
                "create extension citext");
        assertThat(model).isEqualTo("""
                procedure done
                function feel
                    in m ENUM mood | mood
                    variadic others ENUM[] mood | mood[]
                    returns ENUM mood | mood
                table function films
                    column id INTEGER | integer
                    column title TEXT | varchar
                table function listed
                    column a INTEGER | integer
                    column b ENUM mood | mood
                function mail
                    in f COMPOSITE | film
                    in null TEXT | varchar
                    returns TEXT | varchar
                procedure (function) nothing
                    in a INTEGER | integer
                table function numbers
                    column n INTEGER | integer
                table function origin
                    column x INTEGER | integer
                    column y INTEGER | integer
                    column z DECIMAL | numeric
                table function pair
                    in a INTEGER | integer
                    column b INTEGER | integer
                    column column2 TEXT | text
                function plus -- Adds
                    in a INTEGER | integer
                    in null INTEGER | integer
                    in c INTEGER | integer | optional
                    returns INTEGER | integer
                procedure run
                    in a INTEGER | integer
                    inout b INTEGER | integer
                    in c TEXT | text | optional
                function single
                    in a INTEGER | integer
                    returns INTEGER | integer
                aggregate total
                    in null INTEGER | integer
                    returns INTEGER | integer
                table function words
                    column words TEXT | text
                """);
    }

    @EachDatabase
    void mySqlsAndMariaDbs(TestDatabase database) throws SQLException {
        assumeThat(List.of(TestDatabase.MYSQL, TestDatabase.MARIADB)).contains(database);
        String model = read(
                database,
                "create table t (id int)",
                "create function price(a int unsigned, b decimal(8, 2)) returns decimal(10, 3) deterministic"
                        + " comment 'In ''euros''' return 1",
                "create function yes() returns boolean deterministic return true",
                "create procedure price(in a varchar(10), out b datetime(3), inout c enum('x', 'y')) begin end",
                "create procedure done() begin end");
        assertThat(model).isEqualTo("""
                procedure done
                function price -- In 'euros'
                    in a BIGINT | int%s unsigned
                    in b DECIMAL | decimal(8,2)
                    returns DECIMAL | decimal(10,3)
                procedure price
                    in a TEXT | varchar(10)
                    out b TIMESTAMP | datetime(3)
                    inout c TEXT | enum('x','y')
                function yes
                    returns BOOLEAN | tinyint(1)
                """.formatted(database == TestDatabase.MARIADB ? "(10)" : ""));
    }

    @Test
    void mariaDbHasAggregates() throws SQLException {
        assertThat(read(
                        TestDatabase.MARIADB,
                        "create aggregate function total(x int) returns int begin declare s int default 0;"
                                + " declare continue handler for not found return s;"
                                + " loop fetch group  next row; set s = s + x; end loop; end"))
                .isEqualTo("""
                        aggregate total
                            in x INTEGER | int(11)
                            returns INTEGER | int(11)
                        """);
    }

    private static String read(TestDatabase database, String... statements) throws SQLException {
        assumeThat(TestDatabase.enabled()).contains(database);
        try (Connection connection = database.newDatabase().dataSource().getConnection()) {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
            SchemaModel model = SchemaReader.of(connection).read(connection, SchemaSelection.all());
            SchemaSelection none = new SchemaSelection(null, List.of(), List.of("*"));
            assertThat(SchemaReader.of(connection).read(connection, none).routines())
                    .isEmpty();
            return ModelText.of(new SchemaModel("", "", List.of(), List.of()).withRoutines(model.routines()));
        }
    }
}
