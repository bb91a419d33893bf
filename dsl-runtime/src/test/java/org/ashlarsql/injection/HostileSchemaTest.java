package org.ashlarsql.injection;

import static org.ashlarsql.dsl.Ddl.createTable;
import static org.ashlarsql.dsl.Ddl.createView;
import static org.ashlarsql.dsl.Ddl.dropTable;
import static org.ashlarsql.dsl.Ddl.dropView;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Tables whose names, defaults and comments are hostile are created, written, read, described and dropped. */
class HostileSchemaTest {

    /** What this tries, as the list of entries calls it. */
    static final Set<String> TRIED = Set.of(
            "dsl.Ddl#createView",
            "dsl.Ddl#dropTable",
            "dsl.Ddl#dropView",
            "schema.Table#optionalArray",
            "schema.Table#optionalBool",
            "schema.Table#optionalBytes",
            "schema.Table#optionalDate",
            "schema.Table#optionalInstant",
            "schema.Table#optionalJson",
            "schema.Table#optionalNum",
            "schema.Table#optionalRange",
            "schema.Table#optionalText",
            "schema.Table#optionalTime",
            "schema.Table#optionalTimestamp",
            "schema.Table#optionalTsQuery",
            "schema.Table#optionalTsVector",
            "schema.Table#optionalValue",
            "schema.Table#requiredArray",
            "schema.Table#requiredBool",
            "schema.Table#requiredBytes",
            "schema.Table#requiredDate",
            "schema.Table#requiredInstant",
            "schema.Table#requiredJson",
            "schema.Table#requiredNum",
            "schema.Table#requiredRange",
            "schema.Table#requiredText",
            "schema.Table#requiredTime",
            "schema.Table#requiredTimestamp",
            "schema.Table#requiredTsQuery",
            "schema.Table#requiredTsVector",
            "schema.Table#requiredValue",
            "schema.Table#table",
            "schema.TableDefinition#check",
            "schema.TableDefinition#comment",
            "schema.TableDefinition#index",
            "schema.TableDefinition#primaryKey",
            "schema.TableDefinition#unique");

    static final List<String> NAMES = List.of(
            "'",
            "\"",
            "`",
            "\\",
            "\\'",
            "'; drop table article; --",
            "\"; drop table article; --",
            "`; drop table article; -- ;",
            "*/ x /*",
            "-- x",
            "#",
            "a?b",
            ":name",
            "{fn now()}",
            "$$",
            "a\n; b",
            "a\r; b",
            "\u2028x",
            "\u02bc'",
            "select");

    @EachDatabase
    void namesSurviveTheRoundTrip(TestDatabase database) throws SQLException {
        Session.each(database, mode -> namesOf(database), HostileSchemaTest::roundTrip);
    }

    /** On the one database that has all of them. */
    @EachDatabase
    void namesOfColumnsOfEachKindSurviveTheRoundTrip(TestDatabase database) throws SQLException {
        assumeThat(database).isEqualTo(TestDatabase.POSTGRESQL);
        Session.each(database, mode -> NAMES, HostileSchemaTest::roundTripOfColumns);
    }

    private static void roundTripOfColumns(Session session, String name) throws SQLException {
        var table = new EveryColumn(name);
        Database db = session.database();
        db.execute(createTable(table));
        assertThat(db.list(select(table).from(table))).as(Hostile.shown(name)).isEmpty();
        assertThat(columns(session, name)).as(Hostile.shown(name)).isEqualTo(table.names());
        db.execute(dropTable(name));
    }

    /** All but the one that MySQL's driver can't be given. */
    static List<String> namesOf(TestDatabase database) {
        return NAMES.stream()
                .filter(name -> database != TestDatabase.MYSQL || !name.endsWith("\\"))
                .toList();
    }

    @Test
    void aBackslashInFrontOfABacktickIsRefusedOnMySql() {
        for (String name : List.of("\\", "a\\", "\\`, `b", "a\\\\\\")) {
            assertThatThrownBy(() -> dropTable(name).render(Dialects.mySql()))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining(", in which the driver takes a backslash for an escape; rename it");
        }
        assertThat(dropTable("a\\b\\\\").render(Dialects.mySql()).sql()).isEqualTo("drop table `a\\b\\\\`");
    }

    private static void roundTrip(Session session, String name) throws SQLException {
        String place = session + ", " + Hostile.shown(name);
        Database db = session.database();
        var table = new Named(name);
        String view = name + "7";
        db.execute(createTable(table));
        db.execute(insertInto(table).set(table.id.to(1)));
        assertThat(db.list(select(table.text).from(table))).as(place).isEqualTo(List.of(Optional.of(name)));
        db.execute(createView(view, select(table.id).from(table).where(table.text.eq(name))));
        assertThat(columns(session, name)).as(place).containsExactly(name, name + "2");
        db.execute(dropView(view));
        db.execute(dropTable(name));
    }

    /** What the catalogue says of a table. */
    private static List<String> columns(Session session, String table) throws SQLException {
        return SchemaReader.of(session.connection()).read(session.connection(), SchemaSelection.all()).tables().stream()
                .filter(one -> one.name().equals(table))
                .flatMap(one -> one.columns().stream())
                .map(ColumnModel::name)
                .toList();
    }
}
