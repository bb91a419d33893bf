package org.ashlarsql.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.Generated;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.inspect.TypeModel;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two schemas, and each thing in which they differ, in words and in order. */
class SchemaDiffTest {

    private static final List<String> BEFORE = List.of(
            "create table studio (id integer not null primary key)",
            "create table film (id integer not null primary key, title varchar(100) not null, price decimal(6,2)"
                    + " default 5 not null, gone date, rating varchar(5) not null, studio_id integer,"
                    + " constraint film_title unique (title),"
                    + " constraint film_rating check (rating in ('G', 'PG')),"
                    + " constraint film_price check (price > 0),"
                    + " constraint film_studio foreign key (studio_id) references studio (id))",
            "create index film_by_price on film (price)",
            "create table old (id integer not null primary key)");

    private static final List<String> AFTER = List.of(
            "create table studio (id integer not null primary key)",
            "create table film (id integer not null, price decimal(8,2) not null, title varchar(100), rating varchar(5)"
                    + " not null, studio_id integer, fresh date, constraint film_key primary key (id, price),"
                    + " constraint film_rating check (rating in ('G', 'R')),"
                    + " constraint film_price check (price > 1),"
                    + " constraint film_studio foreign key (studio_id) references studio (id) on delete cascade)",
            "create index film_by_price on film (price, rating)",
            "create view cheap as select id from film");

    private static SchemaModel schema(TestDatabase database, List<String> statements) throws SQLException {
        TestSchema schema = database.newDatabase();
        try (Connection connection = schema.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            return SchemaReader.of(connection).read(connection, SchemaSelection.all());
        }
    }

    private static SchemaDiff diff(SchemaModel before, SchemaModel after) {
        return SchemaDiff.between("A", before, "B", after);
    }

    @EachDatabase
    void whatIsTheSameHasNoDifference(TestDatabase database) throws SQLException {
        assertThat(diff(schema(database, BEFORE), schema(database, BEFORE)).differences())
                .isEmpty();
    }

    @EachDatabase
    void eachDifferenceIsALine(TestDatabase database) throws SQLException {
        SchemaDiff diff = diff(schema(database, BEFORE), schema(database, AFTER));
        List<String> lines =
                diff.differences().stream().map(Difference::toString).toList();
        assertThat(lines)
                .containsSubsequence(
                        "film.title: NOT NULL in A, may be NULL in B",
                        "film.price: decimal(6,2) in A, decimal(8,2) in B".replace("decimal", decimal(database)),
                        "film.gone: the column is in A, not in B",
                        "film.fresh: the column is in B, not in A",
                        "film: columns in the order [id, title, price, rating, studio_id] in A,"
                                + " [id, price, title, rating, studio_id] in B",
                        "film: the primary key (id) is in A, not in B",
                        "film: the primary key (id, price) is in B, not in A",
                        "film: the unique key (title) is in A, not in B",
                        "film: the foreign key (studio_id) to studio(id) is on delete no action on update no action"
                                + " in A, on delete cascade on update no action in B",
                        "old: the table is in A, not in B",
                        "cheap: the view is in B, not in A",
                        "rating: the label 'PG' is in A, not in B",
                        "rating: the label 'R' is in B, not in A")
                .anyMatch(line -> line.matches("film\\.price: default '?5(\\.00)?'?(::numeric)? in A, no default in B"))
                .anyMatch(line -> line.matches("film: the check film_price is .*0.* in A, .*film_price is .*1.* in B"))
                .anyMatch(line -> line.startsWith("film: the index film_by_price is index"));
        assertThat(diff.toString()).isEqualTo(String.join("\n", lines));
        assertThat(diff.without(EnumSet.allOf(Aspect.class)).isEmpty()).isTrue();
        assertThat(diff.without(EnumSet.complementOf(EnumSet.of(Aspect.COLUMN))).differences())
                .extracting(Difference::object)
                .containsExactly("film.gone", "film.fresh");
    }

    private static String decimal(TestDatabase database) {
        return database == TestDatabase.POSTGRESQL ? "numeric" : "decimal";
    }

    private static SchemaModel one(String comment, @Nullable String byDefault, boolean identity, TypeKind kind) {
        var column = new ColumnModel(
                "c",
                new TypeModel(kind, -1, -1, "int", null),
                false,
                byDefault,
                identity,
                identity ? Generated.BY_DEFAULT : Generated.NO,
                comment);
        var table = new TableModel("t", TableKind.TABLE, null, List.of(column), null, List.of(), List.of());
        return new SchemaModel("SQLite", "main", List.of(table), List.of());
    }

    @Test
    void commentsAndNumbersAreCompared() {
        SchemaDiff diff = diff(one("a\nb\u202e", null, false, TypeKind.INTEGER), one("c", null, true, TypeKind.BIGINT));
        assertThat(diff.differences())
                .extracting(Difference::toString)
                .containsExactly(
                        "t.c: read as INTEGER in A, BIGINT in B",
                        "t.c: not numbered in A, numbered where no value is given in B",
                        "t.c: comment 'a\\nb\\u202E' in A, comment 'c' in B");
    }

    @EachDatabase
    void routinesAreComparedByTheTypesThatTheyAreCalledWith(TestDatabase database) throws SQLException {
        if (database == TestDatabase.SQLITE) {
            return;
        }
        boolean postgreSql = database == TestDatabase.POSTGRESQL;
        String makes = postgreSql ? " language plpgsql as 'begin return null; end'" : " deterministic return null";
        String body = postgreSql ? " language plpgsql as 'begin end'" : " begin end";
        SchemaDiff diff = diff(
                schema(
                        database,
                        List.of(
                                "create function price(a varchar(5), b date) returns bigint" + makes,
                                "create function gone() returns bigint" + makes,
                                "create procedure run(inout a bigint)" + body)),
                schema(
                        database,
                        List.of(
                                "create function price(a varchar(5), c date) returns date" + makes,
                                "create procedure run(inout a bigint)" + body,
                                "create procedure more()" + body)));
        String text = diff.toString()
                .replaceAll("varchar\\(5\\)|character varying|varchar", "text")
                .replaceAll("bigint\\(20\\)", "bigint");
        assertThat(text).isEqualTo("""
                gone(): the function is in A, not in B
                price(text, date): parameters (in a text, in b date) in A, parameters (in a text, in c date) in B
                price(text, date): returns bigint in A, returns date in B
                more(): the procedure is in B, not in A""");
        assertThat(diff.without(EnumSet.of(Aspect.ROUTINE)).isEmpty()).isTrue();
    }

    @Test
    void schemasOfTwoDatabasesAreNotCompared() {
        SchemaModel sqlite = one("", null, false, TypeKind.INTEGER);
        SchemaModel other = new SchemaModel("MySQL", "shop", sqlite.tables(), List.of());
        assertThat(diff(sqlite, other).toString()).isEqualTo("the schema: of SQLite in A, of MySQL in B");
        assertThat(diff(sqlite, sqlite.withName("shop", true)).isEmpty()).isTrue();
    }
}
