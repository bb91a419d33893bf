package org.ashlarsql.bulk;

import static org.ashlarsql.bulk.Cargo.CARGO;
import static org.ashlarsql.bulk.Cargo.CARGO_PKEY;
import static org.ashlarsql.bulk.CargoDatabase.COUNT;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.render.BulkWay;
import org.ashlarsql.render.ErrorKind;
import org.ashlarsql.runtime.BulkException;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;

/** One of many rows that the database refuses. */
class RefusedRowTest {

    /** Rows 1 to 1,000, of which the 777th has the code of the 5th. */
    private static List<CargoRow> withARowLikeAnother() {
        var rows = new ArrayList<>(CargoDatabase.rows(1, 1_001));
        rows.set(776, rows.get(776).withCode("C-5"));
        return rows;
    }

    @EachDatabase
    void isNamedAndNothingIsWritten(TestDatabase database) {
        List<CargoRow> rows = withARowLikeAnother();
        for (BulkWay way : BulkWay.values()) {
            Database db = CargoDatabase.emptied(database);
            BulkException refused = catchThrowableOfType(
                    BulkException.class, () -> db.bulk().by(way).rowsAtOnce(300).insertAll(rows));
            assertThat(refused)
                    .as("%s", way)
                    .hasMessageStartingWith(
                            "row 777 of those given for cargo was refused, and none is written; a unique or primary key was violated");
            assertThat(refused.rowNumber()).isEqualTo(777);
            assertThat(refused.row()).isSameAs(rows.get(776));
            assertThat(refused.kind()).isEqualTo(ErrorKind.UNIQUE);
            assertThat(refused.committed()).isZero();
            assertThat(refused.getCause()).isNotNull();
            assertThat(db.one(COUNT)).as("%s", way).isZero();
        }
    }

    @EachDatabase
    void leavesATransactionAsItWasBefore(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        db.inTransaction(tx -> {
            tx.execute(insertInto(CARGO).values(new NewCargo("before").cargoId(5_000)));
            assertThatThrownBy(() -> tx.insertAll(withARowLikeAnother())).isInstanceOf(BulkException.class);
            assertThat(tx.one(COUNT)).isEqualTo(1);
            tx.execute(insertInto(CARGO).values(new NewCargo("behind").cargoId(5_001)));
            return true;
        });
        assertThat(db.one(COUNT)).isEqualTo(2);
    }

    @EachDatabase
    void keepsWhatWasCommittedBefore(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        BulkException refused = catchThrowableOfType(
                BulkException.class,
                () -> db.bulk().rowsAtOnce(100).commitEvery(200).insertAll(withARowLikeAnother()));
        assertThat(refused.committed()).isEqualTo(600);
        assertThat(refused).hasMessageContaining("and only the first 600 are written");
        assertThat(refused.rowNumber()).isEqualTo(777);
        assertThat(db.one(COUNT)).isEqualTo(600);
    }

    @EachDatabase
    void hasNoResultAmongThoseThatAreReturned(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        var rows = List.of(new NewCargo("a"), new NewCargo("b"), new NewCargo("a"));
        BulkException refused =
                catchThrowableOfType(BulkException.class, () -> db.insertAllReturning(rows, CARGO.cargoId));
        assertThat(refused.rowNumber()).isEqualTo(3);
        assertThat(db.one(COUNT)).isZero();
    }

    @EachDatabase
    void violatesACheck(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        var rows = List.of(new NewCargo("a"), new NewCargo("b").weight(BigDecimal.ZERO));
        BulkException refused = catchThrowableOfType(BulkException.class, () -> db.insertAll(rows));
        assertThat(refused.rowNumber()).isEqualTo(2);
        assertThat(refused.kind()).isEqualTo(ErrorKind.CHECK);
    }

    @EachDatabase
    void isUpdatedOrDeletedByAKeyThatIsMissing(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        assertThatThrownBy(() -> db.updateAll(CARGO_PKEY, List.of(new NewCargo("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it has no value for cargo_id, a column of the key [cargo_id]");
    }

    @EachDatabase
    void comesFromAnIteratorThatFails(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        var rows = CargoDatabase.rows(1, 1_001).stream().peek(row -> {
            if (row.cargoId() == 950) {
                throw new IllegalStateException("no more");
            }
        });
        assertThatThrownBy(() -> db.bulk().rowsAtOnce(100).insertAll(rows)).hasMessage("no more");
        assertThat(db.one(COUNT)).isZero();
    }

    @EachDatabase
    void commitsHaveNoPlaceInsideATransaction(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        assertThatThrownBy(
                        () -> db.inTransaction(tx -> tx.bulk().commitEvery(10).insertAll(CargoDatabase.rows(1, 20))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("commitEvery(...) has no place inside a transaction");
    }
}
