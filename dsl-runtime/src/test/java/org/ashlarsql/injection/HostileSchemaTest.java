package org.ashlarsql.injection;

import static org.ashlarsql.dsl.Ddl.createTable;
import static org.ashlarsql.dsl.Ddl.createView;
import static org.ashlarsql.dsl.Ddl.dropTable;
import static org.ashlarsql.dsl.Ddl.dropView;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;

/** Tables whose names, defaults and comments are hostile are created, written, read, described and dropped. */
class HostileSchemaTest {

    private static final List<String> NAMES = List.of(
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
        for (SessionMode mode : SessionMode.of(database)) {
            try (Session session = Session.open(database, mode)) {
                for (String name : NAMES) {
                    roundTrip(session, name);
                    session.assertUntouched(session + ", after " + Hostile.shown(name));
                }
            }
        }
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
