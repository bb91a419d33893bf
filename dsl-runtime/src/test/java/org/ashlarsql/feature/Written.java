package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.param;
import static org.ashlarsql.dsl.Sql.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.dsl.Insert;
import org.ashlarsql.expr.Param;
import org.ashlarsql.expr.ValueType;
import org.ashlarsql.render.BulkWay;
import org.ashlarsql.runtime.Transaction;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.NewRow;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.UniqueKey;
import org.jspecify.annotations.Nullable;

/** Values written into a column in every way; a row's key says in which, and which of the values it is. */
record Written<T extends Table<T, ?>, V>(
        Transaction tx,
        Table<T, ?> table,
        Column<T, Integer, Integer> key,
        Column<T, V, Optional<V>> column,
        List<V> values) {

    private static final int VALUES = 1_000;

    /** How a value was written. */
    enum Way {
        SET,
        UPDATE,
        MANY_ROWS,
        PARAMETER,
        BATCH,
        VALUES,
        ARRAYS,
        COPY,
        UPDATE_BATCH,
        UPDATE_VALUES,
        UPDATE_ARRAYS,
        UPSERT_ALL;

        int key(int place) {
            return ordinal() * Written.VALUES + place;
        }

        static Way of(int key) {
            return values()[key / Written.VALUES];
        }
    }

    static int place(int key) {
        return key % VALUES;
    }

    void write() {
        oneByOne();
        byParameters();
        tx.execute(insertInto(table).values(rows(Way.MANY_ROWS)));
        List.of(BulkWay.values()).forEach(way -> tx.bulk().by(way).insertAll(rows(Way.valueOf(way.name()))));
        UniqueKey<T> unique = UniqueKey.of(table, key.info().name().text());
        for (Way way : List.of(Way.UPDATE_BATCH, Way.UPDATE_VALUES, Way.UPDATE_ARRAYS)) {
            tx.insertAll(emptyRows(way));
            tx.bulk()
                    .by(BulkWay.valueOf(way.name().substring("UPDATE_".length())))
                    .updateAll(unique, rows(way));
        }
        tx.insertAll(emptyRows(Way.UPSERT_ALL));
        tx.upsertAll(unique, rows(Way.UPSERT_ALL));
    }

    private void oneByOne() {
        for (int i = 0; i < values.size(); i++) {
            tx.execute(insertInto(table).set(key.to(Way.SET.key(i))).set(column.to(values.get(i))));
            tx.execute(insertInto(table).set(key.to(Way.UPDATE.key(i))).setNull(column));
            tx.execute(update(table).set(column.to(values.get(i))).where(key.eq(Way.UPDATE.key(i))));
        }
    }

    private void byParameters() {
        var type = new ValueType<>(column.sqlType());
        Param<V> given = param("given", type);
        Param<Integer> place = param("place", new ValueType<>(key.sqlType()));
        Insert<T> insert = insertInto(table).set(key.to(place)).set(column.to(type.nullable(given.node())));
        for (int i = 0; i < values.size(); i++) {
            tx.execute(insert.bind(place.to(Way.PARAMETER.key(i))).bind(given.to(values.get(i))));
        }
    }

    /** A row for each value, and one of NULL. */
    private List<NewRow<T>> rows(Way way) {
        var rows = new ArrayList<NewRow<T>>();
        for (int i = 0; i < values.size(); i++) {
            rows.add(row(way, i, values.get(i)));
        }
        rows.add(row(way, values.size(), null));
        return rows;
    }

    private List<NewRow<T>> emptyRows(Way way) {
        var rows = new ArrayList<NewRow<T>>();
        for (int i = 0; i <= values.size(); i++) {
            rows.add(row(way, i, null));
        }
        return rows;
    }

    private NewRow<T> row(Way way, int place, @Nullable V value) {
        return new NewValue<>(table).set(key, way.key(place)).set(column, value);
    }
}
