package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.literal;
import static org.ashlarsql.dsl.Sql.param;
import static org.ashlarsql.dsl.Sql.raw;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.ANY;
import static org.ashlarsql.expr.SqlTypes.BINARY;
import static org.ashlarsql.expr.SqlTypes.BOOLEAN;
import static org.ashlarsql.expr.SqlTypes.DATE;
import static org.ashlarsql.expr.SqlTypes.JSON;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.TIME;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP_WITH_TIME_ZONE;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.type.SqliteValue;
import org.ashlarsql.type.SqliteValue.Blob;
import org.ashlarsql.type.SqliteValue.Real;
import org.ashlarsql.type.SqliteValue.Text;
import org.ashlarsql.type.SqliteValue.Whole;
import org.junit.jupiter.api.Test;

/** What SQLite stores, and how it's read: https://www.sqlite.org/datatype3.html */
class SqliteStorageTest {

    private static final String OTHERS = "does not support columns without a type; give the column a type";

    private static <V> V read(String sql, DataType<V, ?, ? extends Expr<V, V>> type) {
        return SampleDatabases.on(SQLITE)
                .one(select(type.required(raw(sql).as(TEXT).node())));
    }

    private static <V> void isRefused(String sql, DataType<V, ?, ? extends Expr<V, V>> type, String why) {
        assertThatThrownBy(() -> read(sql, type))
                .hasMessageContaining("column 1 (")
                .hasMessageContaining(why)
                .hasMessageContaining("<types> of the code generator gives the column another one");
    }

    @Test
    void aValueKeepsItsStorageClass() {
        List<SqliteValue> values = List.of(
                SqliteValue.of(0),
                SqliteValue.of(Long.MIN_VALUE),
                SqliteValue.of(Long.MAX_VALUE),
                SqliteValue.of(2.0),
                SqliteValue.of(-1.5e300),
                SqliteValue.of(Double.NEGATIVE_INFINITY),
                SqliteValue.of(""),
                SqliteValue.of("12"),
                SqliteValue.of("it's ü"),
                SqliteValue.of(new byte[0]),
                SqliteValue.of(new byte[] {0, -1}));
        for (SqliteValue value : values) {
            var db = SampleDatabases.on(SQLITE);
            assertThat(db.one(select(val(value, ANY)))).isEqualTo(value);
            var p = param("p", ANY);
            assertThat(db.one(select(raw("typeof({})", val(value, ANY)).as(TEXT).notNull())))
                    .isEqualTo(storageClass(value));
            assertThat(db.one(select(
                            raw("typeof({})", literal(value, ANY)).as(TEXT).notNull())))
                    .isEqualTo(storageClass(value));
            assertThat(db.one(select(literal(value, ANY)))).isEqualTo(value);
            assertThat(db.list(select(val(1)).where(val(value, ANY).eq(p)).bind(p.to(value))))
                    .hasSize(1);
        }
    }

    private static String storageClass(SqliteValue value) {
        if (value instanceof Whole) {
            return "integer";
        }
        if (value instanceof Real) {
            return "real";
        }
        return value instanceof Text ? "text" : "blob";
    }

    @Test
    void whatItHoldsIsTakenApart() {
        assertThat(read("7", ANY)).isEqualTo(new Whole(7));
        assertThat(read("'7'", ANY)).isEqualTo(new Text("7"));
        assertThat(read("7e0", ANY)).isEqualTo(new Real(7));
        assertThat(read("x'07'", ANY)).isInstanceOf(Blob.class).hasToString("x'07'");
        assertThatThrownBy(() -> SqliteValue.of(Double.NaN)).hasMessageContaining("makes NULL of it");
    }

    @Test
    void anyExpressionCanBeReadSo() {
        query(select(cast(val("a"), ANY)))
                .on(SQLITE, "select ?")
                .binds("a")
                .unsupportedOn(POSTGRESQL, OTHERS)
                .unsupportedOn(MARIADB, OTHERS)
                .unsupportedOn(MYSQL, OTHERS)
                .returns(Optional.of(new Text("a")));
    }

    @Test
    void bytesAreNoText() {
        isRefused("x'00ff'", TEXT, "SQLite's storage class BLOB that isn't what its type stores: bytes are no text");
        isRefused("x'00ff'", JSON, "bytes are no text");
        isRefused("'abc'", BINARY, "storage class TEXT");
        assertThat(read("''", TEXT)).isEqualTo("");
        assertThat(read("12", TEXT)).isEqualTo("12");
        assertThat(read("1e10", TEXT)).isEqualTo("10000000000.0");
        assertThat(read("x''", BINARY)).isEqualTo(new byte[0]);
    }

    /** What SQLite's own functions take for the same moment. */
    @Test
    void datesAndTimesOfOtherFormats() {
        assertThat(read("'2006-02-14'", TIMESTAMP)).isEqualTo(LocalDateTime.of(2006, 2, 14, 0, 0));
        assertThat(read("'2006-02-14 08:05'", TIMESTAMP)).isEqualTo(LocalDateTime.of(2006, 2, 14, 8, 5));
        assertThat(read("'2006-02-14T08:05:06.5'", TIMESTAMP))
                .isEqualTo(LocalDateTime.of(2006, 2, 14, 8, 5, 6, 500_000_000));
        assertThat(read("'08:05'", TIME)).isEqualTo(LocalTime.of(8, 5));
        assertThat(read("'2006-02-14 00:00:00.000'", DATE)).isEqualTo(LocalDate.of(2006, 2, 14));
        assertThat(read("'2006-02-14'", TIMESTAMP_WITH_TIME_ZONE)).isEqualTo(Instant.parse("2006-02-14T00:00:00Z"));
        assertThat(read("'2006-02-14 08:05'", TIMESTAMP_WITH_TIME_ZONE))
                .isEqualTo(Instant.parse("2006-02-14T08:05:00Z"));
        assertThat(read("'2006-02-14T08:05:00+02:00'", TIMESTAMP_WITH_TIME_ZONE))
                .isEqualTo(Instant.parse("2006-02-14T06:05:00Z"));
    }

    @Test
    void datesAndTimesThatAreNone() {
        isRefused("'2006-02-14 08:05'", DATE, "is more than a date");
        isRefused("'2006-02-30'", DATE, "Invalid date 'FEBRUARY 30'");
        isRefused("'2006-02-14 08:05Z'", TIMESTAMP, "could not be parsed");
        isRefused("1139875200", TIMESTAMP, "storage class INTEGER");
        isRefused("2453780.5", DATE, "storage class REAL");
        isRefused("2", BOOLEAN, "2 is neither 0 nor 1");
        isRefused("'true'", BOOLEAN, "storage class TEXT");
    }
}
