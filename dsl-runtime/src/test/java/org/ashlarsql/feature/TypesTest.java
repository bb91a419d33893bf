package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.result;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP_WITH_TIME_ZONE;
import static org.ashlarsql.expr.SqlTypes.converted;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.ashlarsql.expr.ValueType;
import org.ashlarsql.runtime.ReadException;
import org.ashlarsql.runtime.Transaction;
import org.ashlarsql.sample.Anything;
import org.ashlarsql.sample.Rating;
import org.ashlarsql.schema.Column;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.ConversionException;
import org.ashlarsql.type.Converter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A column of every type: what is written is what is read, and what is found by it. */
class TypesTest {

    private record Email(String address) {}

    private static final ValueType<Email> EMAIL = converted(TEXT, Converter.of(Email::new, Email::address));
    private static final ValueType<Month> MONTH = converted(INTEGER, Converter.of(Month::of, Month::getValue));

    @EachDatabase
    void smallints(TestDatabase database) {
        travels(database, ANYTHING.aSmallint, Short.MIN_VALUE, (short) 0, Short.MAX_VALUE);
    }

    @EachDatabase
    void integers(TestDatabase database) {
        travels(database, ANYTHING.anInteger, Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
    }

    @EachDatabase
    void bigints(TestDatabase database) {
        travels(database, ANYTHING.aBigint, Long.MIN_VALUE, (1L << 53) + 1, Long.MAX_VALUE);
    }

    @EachDatabase
    void decimals(TestDatabase database) {
        travels(
                database,
                ANYTHING.aDecimal,
                new BigDecimal("-99999999.9999"),
                new BigDecimal("0.0001"),
                new BigDecimal("5.0000"),
                new BigDecimal("99999999.9999"));
    }

    /** MySQL and MariaDB send a FLOAT with six digits, unless prepared statements are the server's own. */
    @EachDatabase
    void reals(TestDatabase database) {
        travels(database, ANYTHING.aReal, -0.1f, 1.5f, 1234.56f, 1e30f);
    }

    @EachDatabase
    void doubles(TestDatabase database) {
        travels(database, ANYTHING.aDouble, -Double.MAX_VALUE, 0.1, 1.0 / 3, Double.MAX_VALUE);
    }

    @EachDatabase
    void texts(TestDatabase database) {
        travels(
                database,
                ANYTHING.aText,
                "",
                " ends in spaces  ",
                "Amélie",
                "日本語",
                "family: \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "it's \"quoted\" with \\ and % and \u0001 and\nlines",
                "x".repeat(20_000));
    }

    @EachDatabase
    void booleans(TestDatabase database) {
        travels(database, ANYTHING.aBoolean, true, false);
    }

    @EachDatabase
    void dates(TestDatabase database) {
        travels(
                database,
                ANYTHING.aDate,
                LocalDate.of(1000, 1, 1),
                LocalDate.of(1582, Month.OCTOBER, 10),
                LocalDate.of(1970, 1, 1),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(9999, 12, 31));
    }

    @EachDatabase
    void times(TestDatabase database) {
        travels(
                database,
                ANYTHING.aTime,
                LocalTime.MIDNIGHT,
                LocalTime.of(8, 5),
                LocalTime.of(8, 5, 0, 250_000_000),
                LocalTime.of(23, 59, 59, 999_999_000));
    }

    @EachDatabase
    void timestamps(TestDatabase database) {
        travels(
                database,
                ANYTHING.aTimestamp,
                LocalDateTime.of(1000, 1, 1, 0, 0),
                LocalDateTime.of(2024, 2, 29, 8, 5),
                LocalDateTime.of(2024, 2, 29, 8, 5, 0, 1_000),
                LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000));
    }

    @EachDatabase
    void instants(TestDatabase database) {
        travels(
                database,
                ANYTHING.anInstant,
                Instant.parse("1970-01-02T00:00:00Z"),
                Instant.parse("2024-02-29T08:05:00.000001Z"),
                Instant.parse("2024-10-27T00:30:00Z"),
                Instant.parse("2024-10-27T01:30:00Z"),
                Instant.parse("2038-01-18T23:59:59.999999Z"));
    }

    @EachDatabase
    void uuids(TestDatabase database) {
        travels(
                database,
                ANYTHING.aUuid,
                new UUID(0, 0),
                UUID.fromString("123e4567-e89b-42d3-a456-426614174000"),
                new UUID(-1, -1));
    }

    @EachDatabase
    void enums(TestDatabase database) {
        travels(database, ANYTHING.aRating, Rating.values());
    }

    /** The longest here is what a BLOB of MySQL and MariaDB holds. */
    @EachDatabase
    void binaries(TestDatabase database) {
        byte[] every = new byte[65_535];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        for (byte[] value : List.of(new byte[0], new byte[] {0, -1, '\'', '\\', 0x1A}, every)) {
            in(database, tx -> {
                tx.execute(insertInto(ANYTHING).set(ANYTHING.aBinary.to(value)));
                Optional<byte[]> read =
                        tx.one(select(ANYTHING.aBinary).from(ANYTHING).where(ANYTHING.aBinary.eq(value)));
                assertThat(read).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(value));
            });
        }
    }

    @EachDatabase
    void nullOfEveryType(TestDatabase database) {
        isNull(database, ANYTHING.aSmallint);
        isNull(database, ANYTHING.anInteger);
        isNull(database, ANYTHING.aBigint);
        isNull(database, ANYTHING.aDecimal);
        isNull(database, ANYTHING.aReal);
        isNull(database, ANYTHING.aDouble);
        isNull(database, ANYTHING.aText);
        isNull(database, ANYTHING.aBoolean);
        isNull(database, ANYTHING.aDate);
        isNull(database, ANYTHING.aTime);
        isNull(database, ANYTHING.aTimestamp);
        isNull(database, ANYTHING.anInstant);
        isNull(database, ANYTHING.aBinary);
        isNull(database, ANYTHING.aUuid);
        isNull(database, ANYTHING.aRating);
    }

    /** In spring an hour is missing in Berlin, and on Samoa a whole day: local dates and times have to pass all the same. */
    @EachDatabase
    void theZoneOfTheJvmDoesNotMatterToLocalTimes(TestDatabase database) {
        inZone("Europe/Berlin", () -> {
            travels(database, ANYTHING.aTimestamp, LocalDateTime.of(2024, 3, 31, 2, 30));
            travels(database, ANYTHING.aTime, LocalTime.of(2, 30));
        });
        inZone("Pacific/Apia", () -> {
            travels(database, ANYTHING.aDate, LocalDate.of(2011, 12, 30));
            travels(database, ANYTHING.aTimestamp, LocalDateTime.of(2011, 12, 30, 12, 0));
        });
    }

    @EachDatabase
    void theServerMeansTheSameInstant(TestDatabase database) {
        var column = ANYTHING.anInstant;
        inZone(
                "Asia/Kolkata",
                () -> in(database, tx -> {
                    tx.execute(insertInto(ANYTHING).set(column.to(Instant.now())));
                    Instant now = tx.one(rawQuery("select current_timestamp as now", result(TIMESTAMP_WITH_TIME_ZONE)));
                    assertThat(tx.list(select(column.notNull()).from(ANYTHING)).get(0))
                            .as("%s", database)
                            .isCloseTo(now, within(1, ChronoUnit.MINUTES));
                }));
    }

    /** MySQL and MariaDB store what the session's time zone makes of a TIMESTAMP; it is the server's own, UTC, here. */
    @EachDatabase
    void instantsPassInWhateverZoneTheJvmIs(TestDatabase database) {
        inZone("Asia/Kolkata", () -> instants(database));
        inZone("Europe/Berlin", () -> instants(database));
    }

    @EachDatabase
    void convertedTypes(TestDatabase database) {
        var ada = new Email("ada@example.org");
        var email = val(ada, EMAIL);
        in(database, tx -> {
            assertThat(tx.one(select(email))).isEqualTo(ada);
            assertThat(tx.list(select(val(Month.MAY, MONTH))
                            .where(val(Month.MAY, MONTH).in(Month.MAY, Month.JUNE))))
                    .containsExactly(Month.MAY);
            assertThat(tx.list(select(email).where(email.eq(new Email("else")))))
                    .isEmpty();
        });
    }

    @EachDatabase
    void whatAConverterCannotConvertIsReportedWithItsPlace(TestDatabase database) {
        in(
                database,
                tx -> assertThatThrownBy(() -> tx.list(rawQuery("select 13 as m", result(MONTH))))
                        .isInstanceOf(ReadException.class)
                        .hasMessage("row 1 can't be read: the converter of column 1 (m) can't convert what it read:"
                                + " Invalid value for MonthOfYear: 13. Statement: select 13 as m"));
    }

    @EachDatabase
    void anEnumsUnknownLabelIsReported(TestDatabase database) {
        in(
                database,
                tx -> assertThatThrownBy(() -> tx.list(rawQuery("select 'NC-17' as rating", result(Rating.TYPE))))
                        .isInstanceOf(ReadException.class)
                        .hasMessageContaining(
                                "'NC-17' is no label of the enum rating, which has [G, PG, PG-13]; generate the"
                                        + " classes again if the database has got a new label"));
    }

    @EachDatabase
    void nullWhereNoneWasExpectedIsReported(TestDatabase database) {
        in(database, tx -> {
            tx.execute(insertInto(ANYTHING).setNull(ANYTHING.aText));
            assertThatThrownBy(() -> tx.list(select(ANYTHING.aText.notNull()).from(ANYTHING)))
                    .isInstanceOf(ReadException.class)
                    .hasMessageStartingWith(
                            "row 1 can't be read: column 1 of the result is NULL, but its expression was"
                                    + " said not to be; use nullable() or orElse(...) instead of notNull()");
        });
    }

    @Test
    void sqliteRefusesADecimalThatItWouldRound() {
        in(
                TestDatabase.SQLITE,
                tx -> assertThatThrownBy(() -> tx.execute(
                                insertInto(ANYTHING).set(ANYTHING.aDecimal.to(new BigDecimal("123456789012345.6789")))))
                        .isInstanceOf(ConversionException.class)
                        .hasMessage(
                                "123456789012345.6789 can't be stored exactly: SQLite keeps decimals as floats, which are exact"
                                        + " to 15 digits; round it, or store it as text"));
    }

    @Test
    void sqliteRefusesToReadWhatIsNoValueOfTheType() {
        in(TestDatabase.SQLITE, tx -> {
            assertThatThrownBy(() -> tx.list(rawQuery("select 'x' as n", result(INTEGER))))
                    .isInstanceOf(ReadException.class)
                    .hasMessageContaining("column 1 (n) holds a value of SQLite's storage class TEXT");
            assertThatThrownBy(() -> tx.list(rawQuery("select 2147483648 as n", result(INTEGER))))
                    .isInstanceOf(ReadException.class)
                    .hasMessageContaining("integer overflow");
            assertThatThrownBy(() -> tx.list(rawQuery("select 1.5 as n", result(INTEGER))))
                    .isInstanceOf(ReadException.class)
                    .hasMessageContaining("1.5 isn't a whole number");
        });
    }

    /** Each value is written, found by itself and read. */
    @SafeVarargs
    private static <V> void travels(TestDatabase database, Column<Anything, V, Optional<V>> column, V... values) {
        for (V value : values) {
            in(database, tx -> {
                tx.execute(insertInto(ANYTHING).set(column.to(value)));
                assertThat(tx.list(select(column).from(ANYTHING)))
                        .as("%s read on %s", column, database)
                        .containsExactly(Optional.of(value));
                assertThat(tx.list(select(column).from(ANYTHING).where(column.eq(value))))
                        .as("%s found by %s on %s", column, value, database)
                        .containsExactly(Optional.of(value));
                assertThat(tx.list(select(val(1)).from(ANYTHING).where(column.in(List.of(value, value, value)))))
                        .as("%s found in a list of %s on %s", column, value, database)
                        .containsExactly(1);
            });
        }
    }

    private static <V> void isNull(TestDatabase database, Column<Anything, V, Optional<V>> column) {
        in(database, tx -> {
            tx.execute(insertInto(ANYTHING).setNull(column));
            assertThat(tx.list(select(column).from(ANYTHING).where(column.isNotDistinctFrom((@Nullable V) null))))
                    .as("%s on %s", column, database)
                    .containsExactly(Optional.empty());
        });
    }

    private static void inZone(String zone, Runnable test) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            test.run();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private interface Action {
        void run(Transaction tx);
    }

    /** Does something in a transaction that is rolled back. */
    private static void in(TestDatabase database, Action action) {
        SampleDatabases.on(database).inTransaction(tx -> {
            action.run(tx);
            tx.handle().rollback();
            return true;
        });
    }
}
