package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.result;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.BOOLEAN;
import static org.ashlarsql.expr.SqlTypes.DATE;
import static org.ashlarsql.expr.SqlTypes.DURATION;
import static org.ashlarsql.expr.SqlTypes.TIME;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP_WITH_TIME_ZONE;
import static org.ashlarsql.expr.SqlTypes.bit;
import static org.ashlarsql.expr.SqlTypes.setOf;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.runtime.Transaction;
import org.ashlarsql.sample.Rating;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.BitString;
import org.ashlarsql.type.ConversionException;
import org.junit.jupiter.api.Test;

/** Types that MySQL and MariaDB alone have, and values that Java's types don't have. */
class MySqlStorageTest {

    private static final List<TestDatabase> FAMILY = List.of(MARIADB, MYSQL);
    private static final Duration LONGEST =
            Duration.ofHours(838).plusMinutes(59).plusSeconds(59);

    /** Reads a column of this type that holds the value, which a strict server would refuse. */
    private static <V> List<V> read(
            TestDatabase database, String column, String value, DataType<V, ?, ? extends Expr<V, V>> type) {
        return SampleDatabases.on(database).inTransaction(tx -> {
            execute(tx, "set sql_mode = ''");
            execute(tx, "create temporary table odd (v " + column + ")");
            try {
                execute(tx, "insert into odd values (" + value + ")");
                return tx.list(rawQuery("select v from odd", result(type)));
            } finally {
                execute(tx, "drop temporary table odd");
                execute(tx, "set sql_mode = default");
            }
        });
    }

    private static void execute(Transaction tx, String sql) {
        tx.handle().execute(sql);
    }

    private static <V> void isRefused(
            TestDatabase database,
            String column,
            String value,
            DataType<V, ?, ? extends Expr<V, V>> type,
            String message) {
        assertThatThrownBy(() -> read(database, column, value, type))
                .as("%s %s", column, value)
                .hasMessageContaining("column 1 (v) holds " + message)
                .hasMessageContaining("<types> of the code generator gives the column the type ");
    }

    @EachDatabase
    void whatJavaHasNotIsRefused(TestDatabase database) {
        if (!FAMILY.contains(database)) {
            return;
        }
        isRefused(database, "tinyint(1)", "5", BOOLEAN, "5, which is neither 0 nor 1; <types>");
        isRefused(database, "tinyint(1)", "-1", BOOLEAN, "-1, which is neither 0 nor 1; <types>");
        isRefused(database, "date", "'0000-00-00'", DATE, "0000-00-00, which is in no calendar; <types>");
        isRefused(database, "date", "'2024-00-00'", DATE, "2024-00-00, which is in no calendar; <types>");
        isRefused(
                database,
                "datetime",
                "'0000-00-00 00:00:00'",
                TIMESTAMP,
                "0000-00-00 00:00:00, which is in no calendar; <types>");
        isRefused(
                database,
                "timestamp null",
                "'0000-00-00 00:00:00'",
                TIMESTAMP_WITH_TIME_ZONE,
                "0000-00-00 00:00:00, which is in no calendar; <types>");
        for (String time : List.of("-10:00:00", "838:59:59", "24:00:00", "-00:00:01")) {
            isRefused(database, "time", "'" + time + "'", TIME, time + ", which is no time of a day; <types>");
        }
    }

    @EachDatabase
    void lengthsOfTime(TestDatabase database) {
        if (!FAMILY.contains(database)) {
            return;
        }
        assertThat(read(database, "time", "'838:59:59'", DURATION)).containsExactly(LONGEST);
        assertThat(read(database, "time", "'-00:00:01'", DURATION)).containsExactly(Duration.ofSeconds(-1));
        assertThat(read(database, "time(6)", "'-10:00:00.5'", DURATION))
                .containsExactly(Duration.ofHours(-10).minusMillis(500));
        for (Duration one : List.of(Duration.ZERO, LONGEST, LONGEST.negated(), Duration.ofNanos(-1_000))) {
            assertThat(SampleDatabases.on(database).one(select(cast(val(one, DURATION), DURATION))))
                    .contains(one);
        }
        assertThatThrownBy(() -> SampleDatabases.on(database).one(select(val(LONGEST.plusNanos(1_000), DURATION))))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("longer than a TIME can be");
    }

    @Test
    void durations() {
        String others = "does not support columns of durations; keep the microseconds in a bigint";
        query(select(cast(val(Duration.ofMinutes(90), DURATION), DURATION)))
                .onMySqlFamily("select cast(? as time(6))")
                .binds(Duration.ofMinutes(90))
                .unsupportedOn(SQLITE, others)
                .unsupportedOn(POSTGRESQL, others)
                .returns(Optional.of(Duration.ofMinutes(90)));
    }

    @Test
    void setsOfLabels() {
        var type = setOf(Rating.TYPE);
        String others = "does not support sets of labels; keep the labels in a table of their own";
        query(select(val((Set<Rating>) EnumSet.of(Rating.PG_13, Rating.G), type)))
                .onMySqlFamily("select ?")
                .binds(EnumSet.of(Rating.G, Rating.PG_13))
                .unsupportedOn(SQLITE, others)
                .unsupportedOn(POSTGRESQL, others)
                .returns(EnumSet.of(Rating.G, Rating.PG_13));
        query(select(val(Set.<Rating>of(), type)))
                .onMySqlFamily("select ?")
                .binds(Set.of())
                .unsupportedOn(SQLITE, others)
                .unsupportedOn(POSTGRESQL, others)
                .returns(Set.of());
    }

    @Test
    void bits() {
        String others = "does not support bit strings; keep the bits in a whole number";
        query(select(val(1).plus(1)).where(val(new BitString("101"), bit(3)).eq(new BitString("101"))))
                .onMySqlFamily("select ? + ? where ? = ?")
                .binds(1, 1, new BitString("101"), new BitString("101"))
                .unsupportedOn(SQLITE, others)
                .unsupportedOn(POSTGRESQL, others)
                .returns(2);
        for (TestDatabase database : TestDatabase.enabled()) {
            if (!FAMILY.contains(database)) {
                continue;
            }
            assertThatThrownBy(() -> SampleDatabases.on(database)
                            .list(select(val(1))
                                    .where(val(new BitString("1"), bit(3)).isNotNull())))
                    .hasMessageContaining("B'1' has 1 bits, but its type bit(3) has 3");
        }
    }
}
