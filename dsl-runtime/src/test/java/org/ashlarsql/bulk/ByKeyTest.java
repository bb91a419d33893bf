package org.ashlarsql.bulk;

import static org.ashlarsql.bulk.Cargo.CARGO;
import static org.ashlarsql.bulk.Cargo.CARGO_CODE_KEY;
import static org.ashlarsql.bulk.Cargo.CARGO_CODE_WEIGHT_KEY;
import static org.ashlarsql.bulk.Cargo.CARGO_PKEY;
import static org.ashlarsql.bulk.CargoDatabase.ALL;
import static org.ashlarsql.bulk.CargoDatabase.COUNT;
import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.render.BulkWay;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** Many rows updated, deleted and upserted by key. */
class ByKeyTest {

    private static final List<BulkWay> WAYS = List.of(BulkWay.BATCH, BulkWay.VALUES, BulkWay.ARRAYS);

    private static Database filled(TestDatabase database, int rows) {
        Database db = CargoDatabase.emptied(database);
        db.insertAll(CargoDatabase.rows(1, rows + 1));
        return db;
    }

    @EachDatabase
    void rowsAreUpdated(TestDatabase database) {
        for (BulkWay way : WAYS) {
            Database db = filled(database, 500);
            List<CargoRow> changed = CargoDatabase.rows(101, 601).stream()
                    .map(row -> row.withNote("changed"))
                    .toList();
            assertThat(db.bulk().by(way).rowsAtOnce(150).updateAll(CARGO_PKEY, changed))
                    .as("%s", way)
                    .isEqualTo(400);
            var expected = new ArrayList<>(CargoDatabase.rows(1, 101));
            expected.addAll(changed.subList(0, 400));
            assertThat(db.list(ALL)).as("%s", way).isEqualTo(expected);
        }
    }

    /** A parameter's type is what the statement says of it, where the server prepares that. */
    @Test
    void oneStatementUpdatesThemWhereTheServerPreparesIt() {
        TestDatabase.enabled().stream()
                .filter(database -> database == TestDatabase.MARIADB || database == TestDatabase.MYSQL)
                .forEach(database -> {
                    filled(database, 200);
                    TestSchema schema = CargoDatabase.schema(database);
                    Database db =
                            Database.of(schema.url() + "&useServerPrepStmts=true", schema.user(), schema.password());
                    List<CargoRow> changed = CargoDatabase.rows(1, 201).stream()
                            .map(row -> row.withNote("n".repeat(row.cargoId())))
                            .toList();
                    db.inTransaction(tx -> {
                        long before = updates(tx.handle());
                        assertThat(tx.updateAll(CARGO_PKEY, changed)).isEqualTo(200);
                        assertThat(updates(tx.handle()) - before)
                                .as("%s", database)
                                .isEqualTo(1);
                        return true;
                    });
                    assertThat(db.list(ALL)).as("%s", database).isEqualTo(changed);
                });
    }

    private static long updates(Handle handle) {
        return handle
                .createQuery("show session status where variable_name in ('Com_update', 'Com_update_multi')")
                .map((row, context) -> row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @EachDatabase
    void onlyWhatIsSetIsUpdated(TestDatabase database) {
        Database db = filled(database, 3);
        assertThat(db.updateAll(
                        CARGO_CODE_KEY,
                        List.of(
                                new NewCargo("C-1").note(null),
                                new NewCargo("C-2").weight(new BigDecimal("7.25")),
                                new NewCargo("C-3").note("three"))))
                .isEqualTo(3);
        List<CargoRow> rows = db.list(ALL);
        assertThat(rows.get(0))
                .isEqualTo(new CargoRow(
                        1,
                        "C-1",
                        Optional.empty(),
                        CargoDatabase.row(1).weight(),
                        false,
                        CargoDatabase.row(1).loaded(),
                        CargoDatabase.row(1).seen(),
                        Optional.empty(),
                        CargoDatabase.row(1).tag()));
        assertThat(rows.get(1).weight()).isEqualTo(new BigDecimal("7.25"));
        assertThat(rows.get(1).note()).isEqualTo(CargoDatabase.row(2).note());
        assertThat(rows.get(2)).isEqualTo(CargoDatabase.row(3).withNote("three"));
    }

    @EachDatabase
    void rowsAreDeleted(TestDatabase database) {
        for (BulkWay way : WAYS) {
            Database db = filled(database, 500);
            assertThat(db.bulk().by(way).rowsAtOnce(150).deleteAll(CARGO_PKEY, CargoDatabase.rows(101, 601)))
                    .as("%s", way)
                    .isEqualTo(400);
            assertThat(db.list(ALL)).as("%s", way).isEqualTo(CargoDatabase.rows(1, 101));
        }
    }

    @EachDatabase
    void aKeyMayHaveSeveralColumns(TestDatabase database) {
        for (BulkWay way : WAYS) {
            Database db = filled(database, 500);
            List<CargoRow> some = CargoDatabase.rows(101, 601);
            var changed = some.stream().map(row -> row.withNote("changed")).toList();
            assertThat(db.bulk().by(way).updateAll(CARGO_CODE_WEIGHT_KEY, changed))
                    .as("%s", way)
                    .isEqualTo(400);
            assertThat(db.one(COUNT.where(CARGO.note.eq("changed")))).isEqualTo(400);
            assertThat(db.bulk().by(way).deleteAll(CARGO_CODE_WEIGHT_KEY, some))
                    .as("%s", way)
                    .isEqualTo(400);
            assertThat(db.one(COUNT)).isEqualTo(100);
        }
    }

    @EachDatabase
    void rowsAreInsertedOrUpdated(TestDatabase database) {
        for (BulkWay way : WAYS) {
            Database db = filled(database, 300);
            List<CargoRow> given = CargoDatabase.rows(201, 401).stream()
                    .map(row -> row.withNote("given"))
                    .toList();
            assertThat(db.bulk().by(way).rowsAtOnce(70).orAnyOther().upsertAll(CARGO_PKEY, given))
                    .as("%s", way)
                    .isEqualTo(200);
            var expected = new ArrayList<>(CargoDatabase.rows(1, 201));
            expected.addAll(given);
            assertThat(db.list(ALL)).as("%s", way).isEqualTo(expected);
        }
    }

    @EachDatabase
    void ofTwoRowsWithOneKeyTheLaterOneCounts(TestDatabase database) {
        for (BulkWay way : WAYS) {
            Database db = filled(database, 10);
            var given = new ArrayList<CargoRow>();
            for (int i = 0; i < 40; i++) {
                given.add(CargoDatabase.row(i % 20 + 1).withNote("given " + i));
            }
            assertThat(db.bulk().by(way).orAnyOther().upsertAll(CARGO_PKEY, given))
                    .as("%s", way)
                    .isEqualTo(40);
            assertThat(db.list(select(CARGO.note.notNull()).from(CARGO).orderBy(CARGO.cargoId.asc())))
                    .as("%s", way)
                    .isEqualTo(given.subList(20, 40).stream()
                            .map(row -> row.note().orElseThrow())
                            .toList());
        }
    }

    @EachDatabase
    void rowsOfNewNumbersAreUpsertedByAnotherKey(TestDatabase database) {
        Database db = filled(database, 3);
        assertThat(db.upsertAll(
                        CARGO_CODE_KEY, List.of(new NewCargo("C-2").note("two"), new NewCargo("new").note("four"))))
                .isEqualTo(2);
        assertThat(db.list(select(CARGO.code)
                        .from(CARGO)
                        .where(CARGO.note.in("two", "four"))
                        .orderBy(CARGO.code.asc())))
                .containsExactly("C-2", "new");
    }

    @EachDatabase
    void anotherKeyThanTheNamedOneIsRefusedWhereTheDatabaseTakesAny(TestDatabase database) {
        Database db = filled(database, 3);
        if (database == TestDatabase.MARIADB || database == TestDatabase.MYSQL) {
            assertThatThrownBy(() -> db.upsertAll(CARGO_PKEY, CargoDatabase.rows(2, 5)))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("while rows may be alike in (code)");
            assertThat(db.one(COUNT)).isEqualTo(3);
        } else {
            assertThat(db.upsertAll(CARGO_PKEY, CargoDatabase.rows(2, 5))).isEqualTo(3);
            assertThat(db.one(COUNT)).isEqualTo(4);
        }
    }
}
