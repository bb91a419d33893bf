package org.ashlarsql.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.runtime.Transaction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** 100,000 films on SQLite in memory; both ways use the same connection. */
@State(Scope.Benchmark)
public class FilmDatabase {

    static final int FILMS = 100_000;

    private Connection connection;
    private Handle handle;
    private Transaction ashlar;

    @Setup(Level.Trial)
    public void create() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table film (film_id integer primary key, title text not null, length integer,"
                    + " synopsis text)");
        }
        fill();
        Jdbi jdbi = Jdbi.create(() -> connection);
        handle = jdbi.open();
        ashlar = Database.of(jdbi).on(handle);
    }

    private void fill() throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("insert into film values (?, ?, ?, ?)")) {
            for (int i = 1; i <= FILMS; i++) {
                insert.setInt(1, i);
                insert.setString(2, "The film number " + i);
                insert.setObject(3, i % 10 == 0 ? null : i % 200);
                insert.setString(4, i % 3 == 0 ? null : "A synopsis of some words");
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** The connection, for hand-written JDBC. */
    public Connection connection() {
        return connection;
    }

    /** Ashlar on a handle of the same connection. */
    public Transaction ashlar() {
        return ashlar;
    }

    @TearDown(Level.Trial)
    public void close() {
        handle.close();
    }
}
