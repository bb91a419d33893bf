package org.ashlarsql.injection;

import static org.ashlarsql.dsl.Ddl.createTable;
import static org.ashlarsql.dsl.Ddl.createView;
import static org.ashlarsql.dsl.Ddl.dropTable;
import static org.ashlarsql.dsl.Ddl.dropView;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.inspect.TableModel;
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
            "schema.Table#optional",
            "schema.Table#required",
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
        TableModel read =
                SchemaReader.of(session.connection())
                        .read(session.connection(), SchemaSelection.all())
                        .tables()
                        .stream()
                        .filter(one -> one.name().equals(name))
                        .findAny()
                        .orElseThrow(() -> new AssertionError(place));
        assertThat(read.columns().get(0).name()).as(place).isEqualTo(name);
        assertThat(read.columns().get(1).name()).as(place).isEqualTo(name + "2");
        db.execute(dropView(view));
        db.execute(dropTable(name));
    }
}
