package org.ashlarsql.injection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.TestDatabase;
import org.jdbi.v3.core.Jdbi;

/** One connection in some mode to a database of its own, which holds the canary: a row that nothing may change. */
final class Session implements AutoCloseable {

    private static final Map<TestDatabase, List<String>> CANARY = Map.of(
            TestDatabase.SQLITE, List.of("create virtual table article using fts5(article_id unindexed, title, body)"),
            TestDatabase.POSTGRESQL,
                    List.of(
                            "create table article (article_id integer primary key, title text not null, body text, words"
                                    + " tsvector generated always as (to_tsvector('english', title)) stored)"),
            TestDatabase.MARIADB,
                    List.of("create table article (article_id integer primary key, title varchar(200) not null, body"
                            + " longtext, fulltext (title, body))"),
            TestDatabase.MYSQL,
                    List.of("create table article (article_id integer primary key, title varchar(200) not null, body"
                            + " longtext, fulltext (title, body))"));

    private final TestDatabase kind;
    private final SessionMode mode;
    private final Connection connection;
    private final Watched watched = new Watched();
    private final Database database;
    private final Dialect dialect;

    private Session(TestDatabase kind, SessionMode mode, Connection connection) {
        this.kind = kind;
        this.mode = mode;
        this.connection = connection;
        database = Database.of(Jdbi.create(watched.around(connection)));
        dialect = database.dialect();
    }

    static Session open(TestDatabase kind, SessionMode mode) throws SQLException {
        Connection connection = mode.connect(kind, kind.newDatabase());
        try (Statement statement = connection.createStatement()) {
            for (String sql : Objects.requireNonNull(CANARY.get(kind))) {
                statement.execute(sql);
            }
            statement.execute("insert into article (article_id, title, body) values (1, 'alive', 'and well')");
        }
        return new Session(kind, mode, connection);
    }

    /** What is done with a name. */
    @FunctionalInterface
    interface Trial {
        void run(Session session, String name) throws SQLException;
    }

    /** Tries names in each of the database's modes, and sees behind each that nothing else was touched. */
    static void each(TestDatabase database, Function<SessionMode, List<String>> names, Trial trial)
            throws SQLException {
        for (SessionMode mode : SessionMode.of(database)) {
            try (Session session = open(database, mode)) {
                for (String name : names.apply(mode)) {
                    trial.run(session, name);
                    session.assertUntouched(session + ", after " + Hostile.shown(name));
                }
            }
        }
    }

    TestDatabase kind() {
        return kind;
    }

    SessionMode mode() {
        return mode;
    }

    Database database() {
        return database;
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The statements since the last time. */
    List<String> seen() {
        return watched.seen();
    }

    /** The table is there with its row, and is the only one. */
    void assertUntouched(String after) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select title, body, count(*) over () from article")) {
            assertThat(rows.next()).as(after).isTrue();
            assertThat(rows.getString(1)).as(after).isEqualTo("alive");
            assertThat(rows.getString(2)).as(after).isEqualTo("and well");
            assertThat(rows.getInt(3)).as(after).isEqualTo(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    @Override
    public String toString() {
        return kind + " " + mode;
    }
}
