package org.ashlarsql.bulk;

import static org.ashlarsql.bulk.Cargo.CARGO;
import static org.ashlarsql.bulk.CargoDatabase.ALL;
import static org.ashlarsql.bulk.CargoDatabase.COUNT;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ashlarsql.render.BulkWay;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.row.Row2;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.NewRow;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;

/** Many rows inserted. */
class InsertAllTest {

    private static final int MANY = 2_345;

    @EachDatabase
    void recordsAsTheyAre(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        List<CargoRow> rows = CargoDatabase.rows(1, MANY);
        assertThat(db.insertAll(rows)).isEqualTo(MANY - 1);
        assertThat(db.list(ALL)).isEqualTo(rows);
    }

    @EachDatabase
    void inEveryWay(TestDatabase database) {
        for (BulkWay way : BulkWay.values()) {
            Database db = CargoDatabase.emptied(database);
            List<CargoRow> rows = CargoDatabase.rows(1, 333);
            assertThat(db.bulk().by(way).rowsAtOnce(100).insertAll(rows))
                    .as("%s", way)
                    .isEqualTo(332);
            assertThat(db.list(ALL)).as("%s", way).isEqualTo(rows);
        }
    }

    @EachDatabase
    void keysInTheOrderGiven(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        List<String> codes = new ArrayList<>(
                IntStream.range(0, MANY).mapToObj(i -> "code " + i).toList());
        Collections.shuffle(codes, new Random(42));
        List<Integer> keys =
                db.insertAllReturning(codes.stream().map(NewCargo::new).toList(), CARGO.cargoId);
        assertThat(keys).hasSize(MANY).doesNotHaveDuplicates();
        List<Row2<Integer, String>> stored =
                db.list(select(CARGO.cargoId, CARGO.code).from(CARGO));
        assertThat(stored)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, MANY)
                        .mapToObj(i -> new Row2<>(keys.get(i), codes.get(i)))
                        .toList());
    }

    @EachDatabase
    void rowsInTheOrderGiven(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        var rows = List.of(new NewCargo("z"), new NewCargo("a").weight(BigDecimal.TEN), new NewCargo("m").note("!"));
        if (database == TestDatabase.MYSQL) {
            assertThatThrownBy(() -> db.insertAllReturning(rows, row(CARGO.code, CARGO.weight)))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("INSERT ... RETURNING; return the table's AUTO_INCREMENT column alone");
            assertThat(db.one(COUNT)).isZero();
        } else {
            assertThat(db.insertAllReturning(rows, row(CARGO.code, CARGO.weight)))
                    .containsExactly(
                            new Row2<>("z", new BigDecimal("1.50")),
                            new Row2<>("a", new BigDecimal("10.00")),
                            new Row2<>("m", new BigDecimal("1.50")));
        }
    }

    @EachDatabase
    void whatIsNotSetHasItsDefault(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        List<NewCargo> rows = IntStream.range(0, 1_200)
                .mapToObj(i -> {
                    var row = new NewCargo("code " + i).cargoId(i + 1);
                    return i % 3 == 0 ? row : i % 3 == 1 ? row.weight(BigDecimal.TEN) : row.note("note");
                })
                .toList();
        assertThat(db.insertAll(rows)).isEqualTo(1_200);
        List<CargoRow> stored = db.list(ALL);
        for (int i = 0; i < stored.size(); i++) {
            assertThat(stored.get(i).weight()).isEqualTo(i % 3 == 1 ? new BigDecimal("10.00") : new BigDecimal("1.50"));
            assertThat(stored.get(i).note().isPresent()).isEqualTo(i % 3 == 2);
            assertThat(stored.get(i).fragile()).isFalse();
        }
        assertThat(stored.stream().map(CargoRow::tag).distinct())
                .as("by Java, one for each row")
                .hasSize(1_200);
    }

    @EachDatabase
    void noRowsAreNoStatement(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        assertThat(db.insertAll(List.<NewCargo>of())).isZero();
        assertThat(db.insertAllReturning(List.<NewCargo>of(), CARGO.cargoId)).isEmpty();
        assertThat(db.one(COUNT)).isZero();
    }

    @EachDatabase
    void rowsAreTakenAsTheyAreWritten(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        var made = new int[1];
        var told = new ArrayList<Long>();
        Stream<CargoRow> rows = IntStream.range(1, 1_001).mapToObj(i -> {
            made[0] = i;
            return CargoDatabase.row(i);
        });
        db.bulk()
                .rowsAtOnce(100)
                .onProgress(written -> {
                    told.add(written);
                    assertThat(made[0]).isLessThanOrEqualTo((int) (written + 1));
                })
                .insertAll(rows);
        assertThat(told)
                .isEqualTo(IntStream.rangeClosed(1, 10).mapToObj(i -> i * 100L).toList());
    }

    @EachDatabase
    void longTextsAndBinaryData(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        List<CargoRow> rows = CargoDatabase.rows(1, 13).stream()
                .map(row -> row.withNote("\u00e9x'\\".repeat(200_000)))
                .toList();
        assertThat(db.insertAll(rows)).isEqualTo(12);
        assertThat(db.list(ALL)).isEqualTo(rows);
    }

    @EachDatabase
    void aRequiredColumnHasToBeSet(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        var rows = List.of(new NewCargo("a"), new LooseCargo());
        assertThatThrownBy(() -> db.insertAll(rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it doesn't set code, which cargo requires: NOT NULL and without a default");
        assertThat(db.one(COUNT)).isZero();
    }

    @EachDatabase
    void copyIsPostgresqls(TestDatabase database) {
        Database db = CargoDatabase.emptied(database);
        List<CargoRow> rows = CargoDatabase.rows(1, MANY);
        if (database == TestDatabase.POSTGRESQL) {
            assertThat(db.copyInto(CARGO, rows.iterator())).isEqualTo(MANY - 1);
            assertThat(db.list(ALL)).isEqualTo(rows);
        } else {
            assertThatThrownBy(() -> db.copyInto(CARGO, rows.stream()))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("does not support COPY; use insertAll(rows)");
        }
    }

    /** A row without its required column, as a class with too many of them for a constructor can be. */
    private static final class LooseCargo extends NewRow<Cargo> {
        LooseCargo() {
            super(CARGO);
        }
    }
}
