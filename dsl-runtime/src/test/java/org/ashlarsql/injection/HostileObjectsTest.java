package org.ashlarsql.injection;

import static org.ashlarsql.dsl.Ddl.commentOn;
import static org.ashlarsql.dsl.Ddl.createAll;
import static org.ashlarsql.dsl.Ddl.createIndex;
import static org.ashlarsql.dsl.Ddl.createSchema;
import static org.ashlarsql.dsl.Ddl.createSequence;
import static org.ashlarsql.dsl.Ddl.createTableAs;
import static org.ashlarsql.dsl.Ddl.dropAll;
import static org.ashlarsql.dsl.Ddl.dropIndex;
import static org.ashlarsql.dsl.Ddl.dropSchema;
import static org.ashlarsql.dsl.Ddl.dropSequence;
import static org.ashlarsql.dsl.Ddl.dropTable;
import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.BIGINT;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.textual;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ashlarsql.drift.Aspect;
import org.ashlarsql.drift.Difference;
import org.ashlarsql.drift.SchemaCheck;
import org.ashlarsql.dsl.Command;
import org.ashlarsql.dsl.Routine;
import org.ashlarsql.injection.Dependent.Mood;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.row.Row4;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.Sequence;
import org.ashlarsql.schema.Table;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;

/** Keys, indexes, sequences, enum types, checks and comments whose names and labels are hostile. */
class HostileObjectsTest {

    /** What this tries, as the list of entries calls it. */
    static final Set<String> TRIED = Set.of(
            "drift.SchemaCheck#in",
            "dsl.Ddl#commentOn",
            "dsl.Ddl#createIndex",
            "dsl.Ddl#createSchema",
            "dsl.Ddl#createSequence",
            "dsl.Ddl#createTableAs",
            "dsl.Ddl#dropIndex",
            "dsl.Ddl#dropSchema",
            "dsl.Ddl#dropSequence",
            "dsl.Routine#of",
            "expr.SqlTypes#enumeration",
            "expr.SqlTypes#textual",
            "inspect.SchemaSelection#new",
            "schema.ForeignKey#of",
            "schema.Table#computed",
            "schema.Table#computedOptional",
            "schema.FunctionRows#as",
            "schema.FunctionRows#call",
            "schema.FunctionRows#column",
            "schema.Sequence#of",
            "schema.Table#numbered",
            "schema.Table#tableIn",
            "schema.TableDefinition#checkSql",
            "schema.TableDefinition#foreignKey",
            "schema.TableDefinition#indexSql",
            "schema.TableDefinition#labelsSql",
            "schema.UniqueKey#of",
            "type.EnumType#of",
            "type.TypeName#new",
            "type.TypeName#of");

    @EachDatabase
    void areMadeUsedAndDropped(TestDatabase database) throws SQLException {
        Session.each(database, mode -> names(database, mode), HostileObjectsTest::roundTrip);
    }

    /** Modes differ in what ends a literal, and that is made of few characters. */
    private static List<String> names(TestDatabase database, SessionMode mode) {
        List<String> names = HostileSchemaTest.namesOf(database);
        return mode == SessionMode.PLAIN
                ? names
                : names.stream().filter(name -> name.matches(".*['\"\\\\].*")).toList();
    }

    private static void roundTrip(Session session, String name) throws SQLException {
        Database db = session.database();
        String place = session + ", " + Hostile.shown(name);
        var table = new Named(name);
        var dependent = new Dependent(table, name, session.dialect().name(), quoted(session, name));
        List<Table<?, ?>> both = List.of(table, dependent);
        createAll(both).on(session.dialect()).forEach(db::execute);
        db.execute(insertInto(table).set(table.id.to(1)));
        db.execute(insertInto(dependent).set(dependent.reference.to(1)).set(dependent.mood.to(Mood.HOSTILE)));
        assertThat(db.list(select(row(dependent.reference, dependent.mood, dependent.next, dependent.last))
                        .from(dependent)
                        .where(dependent.mood.eq(Mood.HOSTILE), dependent.number.ge(1))))
                .as(place)
                .containsExactly(new Row4<>(1, Optional.of(Mood.HOSTILE), 2, Optional.of(0)));
        if (session.kind() == TestDatabase.POSTGRESQL) {
            assertThat(db.list(select(cast(cast(dependent.mood, TEXT), textual(name + "t")))
                            .from(dependent)))
                    .as(place)
                    .containsExactly(Optional.of(name));
        }
        others(session, table, name);
        elsewhere(session, name, place);
        described(session, dependent, name, place);
        dropAll(both).on(session.dialect()).forEach(db::execute);
    }

    private static void others(Session session, Named table, String name) {
        Database db = session.database();
        db.execute(createIndex(name + "20", table, table.text));
        db.execute(dropIndex(name + "20", table));
        db.execute(createTableAs(name + "21", select(table.text).from(table)));
        db.execute(dropTable(name + "21"));
        // A schema is a folder on MySQL and MariaDB, whose name some file systems don't take.
        if (session.kind() == TestDatabase.POSTGRESQL) {
            db.execute(createSchema(name + "23"));
            db.execute(dropSchema(name + "23"));
        }
        if (ifSupported(session, createSequence(name + "22"))) {
            assertThat(db.one(select(Sequence.of(name + "22", BIGINT).nextValue())))
                    .isEqualTo(1L);
            db.execute(dropSequence(name + "22"));
        }
    }

    /** A schema is a database on MySQL and MariaDB, and one that's attached on SQLite. */
    private static void elsewhere(Session session, String name, String place) throws SQLException {
        boolean sqlite = session.kind() == TestDatabase.SQLITE;
        String schema = quoted(session, name);
        Named table = Named.elsewhere(name);
        try (Statement statement = session.connection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sqlite ? "attach database ':memory:' as " + schema : "create schema " + schema);
            statement.execute("create table " + schema + "." + schema + " (" + schema + " int)");
            session.database().execute(insertInto(table).set(table.id.to(7)));
            assertThat(session.database().list(select(table.id).from(table).where(table.id.eq(7))))
                    .as(place)
                    .containsExactly(7);
            assertThat(SchemaCheck.of(new Named(name))
                            .in(name)
                            .drift(session.connection())
                            .differences())
                    .as(place)
                    .extracting(Difference::aspect)
                    .contains(Aspect.COLUMN)
                    .doesNotContain(Aspect.TABLE);
            if (session.kind() == TestDatabase.POSTGRESQL) {
                statement.execute("create function " + schema + "." + schema + "(int) returns setof int language sql as"
                        + " 'select generate_series(1, $1)'");
                NamedRows rows = new NamedRows(name, val(2)).as(name);
                assertThat(session.database().list(select(rows).from(rows).where(rows.number.gt(1))))
                        .as(place)
                        .containsExactly(Optional.of(2));
                statement.execute("drop function " + schema + "." + schema);
            }
            if (!sqlite) {
                routines(session, statement, name, place);
            }
            statement.execute("drop table " + schema + "." + schema);
            statement.execute((sqlite ? "detach database " : "drop schema ") + schema);
        }
    }

    private static void routines(Session session, Statement statement, String name, String place) throws SQLException {
        boolean postgreSql = session.kind() == TestDatabase.POSTGRESQL;
        String called = quoted(session, name) + "." + quoted(session, name);
        statement.execute("create function " + called + "(a int) returns int "
                + (postgreSql ? "language sql as 'select a + 1'" : "deterministic return a + 1"));
        assertThat(session.database().one(select(Routine.of(name, name).value(INTEGER, val(2)))))
                .as(place)
                .isEqualTo(Optional.of(3));
        statement.execute("drop function " + called);
        statement.execute("create procedure " + called + "(inout a int) "
                + (postgreSql ? "language plpgsql as 'begin a := a + 1; end'" : "set a = a + 1"));
        Optional<Integer> out = session.database()
                .call(Routine.of(name, name).call(outs -> outs.next(INTEGER), Routine.inOut(val(2), INTEGER)));
        assertThat(out).as(place).isEqualTo(Optional.of(3));
        statement.execute("drop procedure " + called);
    }

    private static void described(Session session, Dependent dependent, String name, String place) throws SQLException {
        boolean commented = ifSupported(session, commentOn(dependent, name))
                && ifSupported(session, commentOn(dependent.reference, name));
        TableModel model = read(session, new SchemaSelection(null, List.of(name, name + "d"), List.of())).stream()
                .filter(one -> one.name().equals(name + "d"))
                .findAny()
                .orElseThrow();
        assertThat(model.foreignKeys()).as(place).hasSize(1);
        assertThat(model.indexes()).as(place).extracting("name").contains(name + "14");
        if (commented && session.mode() == SessionMode.PLAIN) {
            assertThat(model.comment()).as(place).isEqualTo(name);
            assertThat(model.columns().get(1).comment()).as(place).isEqualTo(name);
        }
        assertThat(read(session, new SchemaSelection(null, List.of(), List.of(name, name + "d"))))
                .as(place)
                .extracting(TableModel::name)
                .doesNotContain(name, name + "d");
    }

    private static List<TableModel> read(Session session, SchemaSelection selection) throws SQLException {
        return SchemaReader.of(session.connection())
                .read(session.connection(), selection)
                .tables();
    }

    private static boolean ifSupported(Session session, Command command) {
        try {
            session.database().execute(command);
            return true;
        } catch (UnsupportedFeatureException e) {
            return false;
        }
    }

    private static String quoted(Session session, String name) {
        String quote = session.kind() == TestDatabase.MARIADB || session.kind() == TestDatabase.MYSQL ? "`" : "\"";
        return quote + name.replace(quote, quote + quote) + quote;
    }
}
