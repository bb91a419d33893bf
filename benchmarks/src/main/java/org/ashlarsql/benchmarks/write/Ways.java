package org.ashlarsql.benchmarks.write;

import static org.ashlarsql.benchmarks.write.Payment.PAYMENT;
import static org.ashlarsql.benchmarks.write.Payment.PAYMENT_PKEY;
import static org.ashlarsql.benchmarks.write.Way.ashlar;
import static org.ashlarsql.benchmarks.write.Way.jdbc;

import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.benchmarks.write.Way.Before;
import org.ashlarsql.render.BulkWay;
import org.ashlarsql.runtime.Bulk;

/** All ways of writing, each of Ashlar's beside the hand-written one that it's compared with. */
final class Ways {

    private static final List<Way> EVERYWHERE = List.of(
            jdbc(
                    "insert, batch",
                    Before.NOTHING,
                    on -> JdbcBatch.write(on.connection(), JdbcSql.insert(1), on.rows(), on.product()::bindRow)),
            ashlar(
                    "insert, BATCH",
                    "insert, batch",
                    Before.NOTHING,
                    on -> batch(on).insertAll(on.rows())),
            jdbc(
                    "insert, values",
                    Before.NOTHING,
                    on -> JdbcValues.write(on.connection(), JdbcSql::insert, on.rows(), on.product()::bindRow)),
            ashlar(
                    "insert, VALUES",
                    "insert, values",
                    Before.NOTHING,
                    on -> values(on).insertAll(on.rows())),
            ashlar("insertAll", "insert", Before.NOTHING, on -> on.ashlar().insertAll(on.rows())),
            jdbc("keys", Before.NOTHING, on -> on.product().insertReturning(on.connection(), on.rows())),
            ashlar(
                    "keys, insertAll",
                    "keys",
                    Before.NOTHING,
                    on -> on.ashlar().insertAllReturning(on.newRows(), PAYMENT.paymentId)),
            jdbc(
                    "update, batch",
                    Before.ALL,
                    on -> JdbcBatch.write(on.connection(), JdbcSql.UPDATE, on.changed(), on.product()::bindUpdate)),
            ashlar("update, BATCH", "update, batch", Before.ALL, on -> batch(on).updateAll(PAYMENT_PKEY, on.changed())),
            jdbc(
                    "update, values",
                    Before.ALL,
                    on -> JdbcValues.write(on.connection(), on.product()::update, on.changed(), on.product()::bindRow)),
            ashlar(
                    "update, VALUES",
                    "update, values",
                    Before.ALL,
                    on -> values(on).updateAll(PAYMENT_PKEY, on.changed())),
            ashlar("updateAll", "update", Before.ALL, on -> on.ashlar().updateAll(PAYMENT_PKEY, on.changed())),
            jdbc(
                    "upsert, batch",
                    Before.EACH_SECOND,
                    on -> JdbcBatch.write(
                            on.connection(), on.product().upsert(1), on.changed(), on.product()::bindRow)),
            ashlar(
                    "upsert, BATCH",
                    "upsert, batch",
                    Before.EACH_SECOND,
                    on -> batch(on).upsertAll(PAYMENT_PKEY, on.changed())),
            jdbc(
                    "upsert, values",
                    Before.EACH_SECOND,
                    on -> JdbcValues.write(on.connection(), on.product()::upsert, on.changed(), on.product()::bindRow)),
            ashlar(
                    "upsert, VALUES",
                    "upsert, values",
                    Before.EACH_SECOND,
                    on -> values(on).upsertAll(PAYMENT_PKEY, on.changed())),
            ashlar("upsertAll", "upsert", Before.EACH_SECOND, on -> on.ashlar().upsertAll(PAYMENT_PKEY, on.changed())),
            jdbc(
                    "delete, batch",
                    Before.ALL,
                    on -> JdbcBatch.write(on.connection(), JdbcSql.delete(1), on.rows(), JdbcProduct::bindKey)),
            ashlar("delete, BATCH", "delete, batch", Before.ALL, on -> batch(on).deleteAll(PAYMENT_PKEY, on.rows())),
            jdbc(
                    "delete, in",
                    Before.ALL,
                    on -> JdbcValues.write(on.connection(), JdbcSql::delete, on.rows(), JdbcProduct::bindKey)),
            ashlar("delete, IN", "delete, in", Before.ALL, on -> values(on).deleteAll(PAYMENT_PKEY, on.rows())),
            ashlar("deleteAll", "delete", Before.ALL, on -> on.ashlar().deleteAll(PAYMENT_PKEY, on.rows())));

    private static final List<Way> POSTGRESQL = List.of(
            jdbc("insert, copy", Before.NOTHING, on -> JdbcCopy.write(on.connection(), on.rows())),
            ashlar(
                    "insert, copyInto",
                    "insert, copy",
                    Before.NOTHING,
                    on -> on.ashlar().copyInto(PAYMENT, on.rows().iterator())),
            jdbc(
                    "insert, unnest",
                    Before.NOTHING,
                    on -> JdbcUnnest.write(on.connection(), JdbcUnnest.INSERT, on.rows())),
            ashlar(
                    "insert, ARRAYS",
                    "insert, unnest",
                    Before.NOTHING,
                    on -> arrays(on).insertAll(on.rows())),
            jdbc("keys, unnest", Before.NOTHING, on -> JdbcUnnest.returnedKeys(on.connection(), on.rows())),
            jdbc(
                    "update, unnest",
                    Before.ALL,
                    on -> JdbcUnnest.write(on.connection(), JdbcUnnest.UPDATE, on.changed())),
            ashlar(
                    "update, ARRAYS",
                    "update, unnest",
                    Before.ALL,
                    on -> arrays(on).updateAll(PAYMENT_PKEY, on.changed())),
            jdbc(
                    "upsert, unnest",
                    Before.EACH_SECOND,
                    on -> JdbcUnnest.write(on.connection(), JdbcUnnest.UPSERT, on.changed())),
            ashlar(
                    "upsert, ARRAYS",
                    "upsert, unnest",
                    Before.EACH_SECOND,
                    on -> arrays(on).upsertAll(PAYMENT_PKEY, on.changed())),
            jdbc(
                    "delete, any",
                    Before.ALL,
                    on -> JdbcUnnest.writeKeys(
                            on.connection(), "delete from payment where payment_id = any(?)", on.rows())),
            ashlar("delete, ARRAYS", "delete, any", Before.ALL, on -> arrays(on).deleteAll(PAYMENT_PKEY, on.rows())));

    private Ways() {}

    static List<Way> of(String database) {
        return database.equals("POSTGRESQL")
                ? Stream.concat(EVERYWHERE.stream(), POSTGRESQL.stream()).toList()
                : EVERYWHERE;
    }

    private static Bulk batch(WriteDatabase on) {
        return on.ashlar().bulk().by(BulkWay.BATCH).rowsAtOnce(JdbcBatch.SIZE);
    }

    private static Bulk values(WriteDatabase on) {
        return on.ashlar().bulk().by(BulkWay.VALUES).rowsAtOnce(JdbcValues.SIZE);
    }

    private static Bulk arrays(WriteDatabase on) {
        return on.ashlar().bulk().by(BulkWay.ARRAYS).rowsAtOnce(JdbcUnnest.SIZE);
    }
}
