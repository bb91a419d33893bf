package org.ashlarsql.feature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.ashlarsql.feature.RoundTrips.travel;
import static org.ashlarsql.feature.RoundTrips.with;
import static org.ashlarsql.feature.Stored.becomes;
import static org.ashlarsql.sample.EveryType.EVERY_TYPE;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ashlarsql.sample.EveryType;
import org.ashlarsql.sample.Rating;
import org.ashlarsql.schema.Column;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.Json;

/** Random values of every type come back as they were, from every database, however they are written and read. */
class RoundTripTest {

    /** What SQLite keeps of a decimal's digits. */
    private static final int DIGITS_OF_A_FLOAT = 15;

    private final RandomValues random = RoundTrips.random();

    @EachRoute
    void smallints(Route route) {
        var edges = List.of(Short.MIN_VALUE, (short) -1, (short) 0, Short.MAX_VALUE);
        travel(route, EVERY_TYPE.aSmallint, with(edges, random::smallint));
    }

    @EachRoute
    void integers(Route route) {
        travel(
                route,
                EVERY_TYPE.anInteger,
                with(List.of(Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE), random::integer));
    }

    @EachRoute
    void bigints(Route route) {
        var edges = List.of(Long.MIN_VALUE, -1L, 0L, (1L << 53) + 1, Long.MAX_VALUE);
        travel(route, EVERY_TYPE.aBigint, with(edges, random::bigint));
    }

    @EachRoute
    void decimals(Route route) {
        decimals(route, EVERY_TYPE.price, 10, 2);
        decimals(route, EVERY_TYPE.whole, 38, 0);
        decimals(route, EVERY_TYPE.amount, 38, 10);
        decimals(route, EVERY_TYPE.fraction, 30, 30);
        decimals(route, EVERY_TYPE.aDecimal, 60, 30);
    }

    private void decimals(
            Route route, Column<EveryType, BigDecimal, Optional<BigDecimal>> column, int precision, int scale) {
        int most = route.database() == TestDatabase.SQLITE ? DIGITS_OF_A_FLOAT : precision;
        int digits = Math.min(precision, most);
        int behind = Math.min(scale, most);
        BigDecimal least = BigDecimal.ONE.movePointLeft(behind);
        BigDecimal greatest =
                BigDecimal.TEN.pow(digits).subtract(BigDecimal.ONE).movePointLeft(behind);
        var edges = List.of(BigDecimal.ZERO, least, least.negate(), greatest, greatest.negate());
        travel(route, column, with(edges, () -> random.decimal(digits, behind)));
    }

    /** Of a text, MariaDB and MySQL make six digits. */
    @EachRoute
    void reals(Route route) {
        var edges = List.of(
                0.0f, -0.0f, 0.1f, 16_777_216f, Float.MAX_VALUE, -Float.MAX_VALUE, Float.MIN_NORMAL, Float.MIN_VALUE);
        travel(route, EVERY_TYPE.aReal, with(edges, random::real), value -> {
            float digits = route.isText()
                    ? new BigDecimal(value).round(new MathContext(6)).floatValue()
                    : value;
            return (float) zero(route, digits);
        });
    }

    @EachRoute
    void doubles(Route route) {
        var edges = List.of(
                0.0,
                -0.0,
                0.1,
                1.0 / 3,
                9_007_199_254_740_993.0,
                Double.MAX_VALUE,
                -Double.MAX_VALUE,
                Double.MIN_NORMAL,
                Double.MIN_VALUE);
        travel(route, EVERY_TYPE.aDouble, with(edges, random::doublePrecision), value -> zero(route, value));
    }

    /** SQLite keeps no sign of zero, nor does a statement's text, nor does MariaDB from 11.8 on. */
    private static double zero(Route route, double value) {
        boolean signless = route.isText()
                || route.database() == TestDatabase.SQLITE
                || route.database() == TestDatabase.MARIADB
                        && route.open().dialect().version().isAtLeast(11, 8, 0);
        return signless ? value + 0.0 : value;
    }

    /** The longest has a megabyte. */
    @EachRoute
    void texts(Route route) {
        var edges = List.of(
                "",
                " ",
                " ends in spaces  ",
                "it's",
                "\\",
                "\\'",
                "a\r\nb\tc",
                "e\u0301",
                "\u00e9",
                "null",
                "{a,b}",
                "? ?? :x $1",
                "{fn now()}",
                "x'00'",
                "\ud83d\ude00");
        var some = with(edges, () -> random.text(60));
        travel(route, EVERY_TYPE.aVarchar, some);
        travel(route, EVERY_TYPE.aText, some);
        travel(route, EVERY_TYPE.aText, List.of("x".repeat(1 << 17), "\u65e5\ud83d\ude00'\\".repeat(10_000)));
        becomes(route, EVERY_TYPE.aText, "x".repeat(1 << 20), "x".repeat(1 << 20));
    }

    @EachRoute
    void booleans(Route route) {
        travel(route, EVERY_TYPE.aBoolean, List.of(true, false));
    }

    /** The longest has a megabyte. */
    @EachRoute
    void binaries(Route route) {
        var edges = List.of(new byte[0], new byte[1], new byte[] {'\'', '\\', 0x1A, -1, '\\', 'x'});
        travel(route, EVERY_TYPE.aBinary, with(edges, () -> random.binary(300)));
        travel(route, EVERY_TYPE.aBinary, List.of(everyByte(1 << 17)));
        becomes(route, EVERY_TYPE.aBinary, everyByte(1 << 20), everyByte(1 << 20));
    }

    private static byte[] everyByte(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    /** Those of MariaDB are of a variant and a version that RFC 9562 describes. */
    @EachRoute
    void uuids(Route route) {
        boolean described = route.database() == TestDatabase.MARIADB;
        travel(route, EVERY_TYPE.aUuid, with(List.of(new UUID(0, 0), new UUID(-1, -1), UUID.randomUUID()), () -> {
            UUID any = random.uuid();
            return described ? UUID.nameUUIDFromBytes(any.toString().getBytes(UTF_8)) : any;
        }));
    }

    @EachRoute
    void enums(Route route) {
        travel(route, EVERY_TYPE.aRating, List.of(Rating.values()));
    }

    /** A number of 15 digits is as far as MySQL's go. */
    @EachRoute
    void documents(Route route) {
        // Older ones can't find them by themselves.
        assumeThat(route.database() != TestDatabase.MARIADB
                        || route.open().dialect().version().isAtLeast(10, 7, 0))
                .isTrue();
        var edges = List.of(
                Json.NULL,
                Json.string(""),
                Json.string("it's \\ \"quoted\" \ud83d\ude00\n"),
                new Json("{}"),
                new Json("[]"),
                new Json("[".repeat(31) + "]".repeat(31)),
                new Json("9223372036854775807"),
                new Json("-9223372036854775808"),
                new Json("{\"a\": 1e300, \"b\": -1.5E-7, \"\": 0}"),
                new Json("{\"\\u00e9\\\"\\\\\\/\": \"\\ud83d\\ude00\"}"));
        var documents = with(edges, random::json);
        travel(route, EVERY_TYPE.aJson, documents);
        travel(route, EVERY_TYPE.aJsonb, documents);
        travel(route, EVERY_TYPE.aJson, List.of(Json.string("x".repeat(1 << 17))));
    }

    @EachRoute
    void convertedTypes(Route route) {
        var edges = List.of(Duration.ofNanos(Long.MIN_VALUE), Duration.ZERO, Duration.ofNanos(Long.MAX_VALUE));
        travel(route, EVERY_TYPE.aDuration, with(edges, () -> Duration.ofNanos(random.bigint())));
        travel(route, EVERY_TYPE.aDay, List.of(DayOfWeek.values()));
    }
}
