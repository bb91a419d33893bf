package org.ashlarsql.bulk;

import static org.ashlarsql.bulk.Cargo.CARGO;
import static org.ashlarsql.bulk.CargoDatabase.COUNT;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.ashlarsql.render.BulkWay;
import org.ashlarsql.render.ErrorKind;
import org.ashlarsql.runtime.Bulk;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.runtime.DatabaseException;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;

/** A connection that is cut in the middle of many rows. */
class LostConnectionTest {

    private static final int ROWS = 1_000;

    /** A database that hands out one connection, which can be cut from outside. */
    private static final class Cuttable implements ConnectionFactory {
        private final DataSource source;
        private final TestDatabase database;
        private final AtomicReference<Connection> last = new AtomicReference<>();

        Cuttable(TestDatabase database) {
            this.database = database;
            this.source = CargoDatabase.schema(database).dataSource();
        }

        @Override
        public Connection openConnection() throws SQLException {
            Connection opened = source.getConnection();
            last.set(opened);
            return opened;
        }

        /** Has the server end the connection; SQLite, which has none, closes it under its user. */
        void cut() {
            try (Connection killer = source.getConnection();
                    Statement statement = killer.createStatement()) {
                switch (database) {
                    case SQLITE -> last.get().close();
                    case POSTGRESQL ->
                        statement.execute("select pg_terminate_backend(" + id("select pg_backend_pid()") + ")");
                    case MARIADB, MYSQL -> statement.execute("kill " + id("select connection_id()"));
                }
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }

        private long id(String query) throws SQLException {
            try (Statement statement = last.get().createStatement();
                    var rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Cuts the connection when so many rows are written. */
    private static LongConsumer cutAt(long rows, Cuttable cuttable) {
        return written -> {
            if (written == rows) {
                cuttable.cut();
            }
        };
    }

    @EachDatabase
    void leavesNothing(TestDatabase database) {
        for (BulkWay way : BulkWay.values()) {
            Database db = CargoDatabase.emptied(database);
            var cuttable = new Cuttable(database);
            Bulk bulk = Database.of(Jdbi.create(cuttable))
                    .bulk()
                    .by(way)
                    .rowsAtOnce(100)
                    .onProgress(cutAt(500, cuttable));
            assertThatThrownBy(() -> bulk.insertAll(CargoDatabase.rows(1, ROWS + 1)))
                    .as("%s on %s", way, database)
                    .isInstanceOfSatisfying(
                            DatabaseException.class,
                            lost -> assertThat(lost.kind()).isEqualTo(ErrorKind.CONNECTION));
            assertThat(db.one(COUNT)).as("%s on %s", way, database).isZero();
            assertThat(db.insertAll(CargoDatabase.rows(1, ROWS + 1)))
                    .as("afterwards")
                    .isEqualTo(ROWS);
        }
    }

    @EachDatabase
    void keepsWhatWasCommitted(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        var cuttable = new Cuttable(database);
        Bulk bulk = Database.of(Jdbi.create(cuttable))
                .bulk()
                .rowsAtOnce(100)
                .commitEvery(200)
                .onProgress(cutAt(500, cuttable));
        assertThatThrownBy(() -> bulk.insertAll(CargoDatabase.rows(1, ROWS + 1)))
                .isInstanceOfSatisfying(
                        DatabaseException.class, lost -> assertThat(lost.kind()).isEqualTo(ErrorKind.CONNECTION));
        assertThat(db.one(COUNT)).isEqualTo(400);
    }

    @EachDatabase
    void takesTheWholeTransactionWithIt(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        var cuttable = new Cuttable(database);
        assertThatThrownBy(() -> Database.of(Jdbi.create(cuttable)).inTransaction(tx -> {
                    tx.execute(insertInto(CARGO).values(new NewCargo("before").cargoId(5_000)));
                    return tx.bulk()
                            .rowsAtOnce(100)
                            .onProgress(cutAt(500, cuttable))
                            .insertAll(CargoDatabase.rows(1, ROWS + 1));
                }))
                .isInstanceOfSatisfying(
                        DatabaseException.class, lost -> assertThat(lost.kind()).isEqualTo(ErrorKind.CONNECTION));
        assertThat(db.one(COUNT)).isZero();
    }
}
