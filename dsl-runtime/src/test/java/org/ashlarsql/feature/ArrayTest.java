package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.all;
import static org.ashlarsql.dsl.Sql.any;
import static org.ashlarsql.dsl.Sql.array;
import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.text;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.BIGINT;
import static org.ashlarsql.expr.SqlTypes.BINARY;
import static org.ashlarsql.expr.SqlTypes.BOOLEAN;
import static org.ashlarsql.expr.SqlTypes.DATE;
import static org.ashlarsql.expr.SqlTypes.DECIMAL;
import static org.ashlarsql.expr.SqlTypes.DOUBLE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.JSONB;
import static org.ashlarsql.expr.SqlTypes.REAL;
import static org.ashlarsql.expr.SqlTypes.SMALLINT;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.TIME;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP_WITH_TIME_ZONE;
import static org.ashlarsql.expr.SqlTypes.UUID;
import static org.ashlarsql.expr.SqlTypes.decimal;
import static org.ashlarsql.expr.SqlTypes.varchar;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.ValueOf.valueOf;
import static org.ashlarsql.sample.Gathering.GATHERING;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.feature.Expectation.QueryExpectation;
import org.ashlarsql.sample.Rating;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.Json;
import org.junit.jupiter.api.Test;

/** Arrays, which PostgreSQL alone has. */
class ArrayTest {

    private static final String REFUSED =
            " does not support arrays; keep the elements in a table of their own, or in a JSON document";

    private static <R> ValueOf<R> inGatherings(Expr<?, R> value, String sql) {
        return valueOf(value, GATHERING, GATHERING.gatheringId)
                .on(POSTGRESQL, sql)
                .unsupportedOn(SQLITE, REFUSED)
                .unsupportedOn(MARIADB, REFUSED)
                .unsupportedOn(MYSQL, REFUSED);
    }

    private static QueryExpectation<Integer> gatheringsWhere(Condition condition, String sql) {
        return query(select(GATHERING.gatheringId)
                        .from(GATHERING)
                        .where(condition)
                        .orderBy(GATHERING.gatheringId.asc()))
                .on(
                        POSTGRESQL,
                        "select gathering.gathering_id from gathering where " + sql
                                + " order by gathering.gathering_id")
                .unsupportedOn(SQLITE, REFUSED)
                .unsupportedOn(MARIADB, REFUSED)
                .unsupportedOn(MYSQL, REFUSED);
    }

    @Test
    void elements() {
        inGatherings(GATHERING.numbers.get(2), "(gathering.numbers)[2]")
                .shows(Section.ARRAYS, "element of an array")
                .returns(some(2), none(), none(), some(1));
        inGatherings(GATHERING.names.get(GATHERING.gatheringId), "(gathering.names)[gathering.gathering_id]")
                .returns(some("red"), some("a,b"), none(), none());
        inGatherings(text(GATHERING.codes.get(1)).upper(), "upper((gathering.codes)[1])")
                .returns(some("R"), none(), none(), some("G"));
    }

    @Test
    void slices() {
        inGatherings(GATHERING.numbers.slice(2, 3), "(gathering.numbers)[2:3]")
                .shows(Section.ARRAYS, "slice of an array")
                .returns(some(List.of(2, 3)), some(List.of()), none(), some(List.of(1, 3)));
        inGatherings(GATHERING.numbers.slice(2, 3).get(1), "((gathering.numbers)[2:3])[1]")
                .returns(some(2), none(), none(), some(1));
    }

    @Test
    void lengths() {
        inGatherings(GATHERING.names.length(), "cardinality(gathering.names)")
                .shows(Section.ARRAYS, "number of elements")
                .returns(some(2), some(4), none(), some(1));
    }

    @Test
    void containment() {
        gatheringsWhere(GATHERING.numbers.contains(3, 1), "gathering.numbers @> ?")
                .binds(List.of(3, 1))
                .shows(Section.ARRAYS, "containment, @>")
                .returns(1, 4);
        gatheringsWhere(GATHERING.names.contains("a,b"), "gathering.names @> ?")
                .binds(List.of("a,b"))
                .returns(2);
        gatheringsWhere(GATHERING.codes.contains(List.of("g")), "gathering.codes @> ?")
                .binds(List.of("g"))
                .returns(1, 4);
        gatheringsWhere(GATHERING.ratings.contains(Rating.PG_13), "gathering.ratings @> ?")
                .binds(List.of(Rating.PG_13))
                .returns(1);
        gatheringsWhere(GATHERING.numbers.containedIn(List.of(1, 2, 3, 4)), "gathering.numbers <@ ?")
                .binds(List.of(1, 2, 3, 4))
                .returns(1, 2, 4);
        gatheringsWhere(
                        GATHERING.numbers.containsAll(GATHERING.numbers.slice(1, 1)),
                        "gathering.numbers @> (gathering.numbers)[1:1]")
                .returns(1, 2, 4);
    }

    @Test
    void overlap() {
        gatheringsWhere(GATHERING.names.overlaps(List.of("red", "blue")), "gathering.names && ?")
                .binds(List.of("red", "blue"))
                .shows(Section.ARRAYS, "overlap, &&")
                .returns(1);
        gatheringsWhere(GATHERING.numbers.overlaps(List.of()), "gathering.numbers && ?")
                .binds(List.of())
                .returns();
    }

    @Test
    void anyAndAll() {
        gatheringsWhere(val("green").eq(any(GATHERING.names)), "? = any (gathering.names)")
                .binds("green")
                .shows(Section.ARRAYS, "ANY and ALL of an array")
                .returns(1, 4);
        gatheringsWhere(
                        GATHERING.gatheringId.lt(all(GATHERING.numbers)),
                        "gathering.gathering_id < all (gathering.numbers)")
                .returns(2);
        gatheringsWhere(
                        GATHERING.gatheringId.ge(all(GATHERING.numbers.slice(1, 1))),
                        "gathering.gathering_id >= all ((gathering.numbers)[1:1])")
                .returns(1, 2, 4);
    }

    @Test
    void comparisons() {
        gatheringsWhere(GATHERING.numbers.eq(List.of(1, 2, 3)), "gathering.numbers = ?")
                .binds(List.of(1, 2, 3))
                .returns(1);
        gatheringsWhere(GATHERING.numbers.gt(List.of(1, 2)), "gathering.numbers > ?")
                .binds(List.of(1, 2))
                .returns(1, 4);
        gatheringsWhere(GATHERING.names.eq(Arrays.asList("it's \"x\"", "a,b", null, "")), "gathering.names = ?")
                .binds(Arrays.asList("it's \"x\"", "a,b", null, ""))
                .returns(2);
    }

    @Test
    void changed() {
        inGatherings(GATHERING.numbers.append(9), "gathering.numbers || ?")
                .binds(List.of(9))
                .shows(Section.ARRAYS, "concatenation of arrays")
                .returns(List.of(1, 2, 3, 9), List.of(9), List.of(9), List.of(3, 1, 3, 9));
        inGatherings(GATHERING.codes.prepend("x"), "? || gathering.codes")
                .binds(List.of("x"))
                .returns(List.of("x", "r", "g"), List.of("x"), List.of("x"), List.of("x", "g"));
        inGatherings(
                        GATHERING.numbers.concat(GATHERING.numbers.slice(1, 1)),
                        "gathering.numbers || (gathering.numbers)[1:1]")
                .returns(some(List.of(1, 2, 3, 1)), some(List.of()), none(), some(List.of(3, 1, 3, 3)));
        inGatherings(GATHERING.numbers.remove(3), "array_remove(gathering.numbers, cast(? as integer))")
                .binds(3)
                .returns(some(List.of(1, 2)), some(List.of()), none(), some(List.of(1)));
        inGatherings(
                        GATHERING.names.replace("green", "blue"),
                        "array_replace(gathering.names, cast(? as text), cast(? as text))")
                .binds("green", "blue")
                .returns(
                        some(List.of("red", "blue")),
                        some(Arrays.asList("it's \"x\"", "a,b", null, "")),
                        none(),
                        some(List.of("blue")));
    }

    @Test
    void places() {
        inGatherings(GATHERING.codes.indexOf("g"), "array_position(gathering.codes, cast(? as varchar(9)))")
                .binds("g")
                .shows(Section.ARRAYS, "place of an element")
                .returns(some(2), none(), none(), some(1));
    }

    @Test
    void joined() {
        inGatherings(GATHERING.names.join("; "), "array_to_string(gathering.names, ?)")
                .binds("; ")
                .shows(Section.ARRAYS, "elements as one text")
                .returns(some("red; green"), some("it's \"x\"; a,b; "), none(), some("green"));
    }

    @Test
    void made() {
        inGatherings(
                        array(GATHERING.gatheringId, val(7), nullOf(INTEGER)),
                        "cast(array[gathering.gathering_id, ?, ?] as int4[])")
                .binds(7, null)
                .shows(Section.ARRAYS, "array of expressions")
                .returns(
                        Arrays.asList(1, 7, null),
                        Arrays.asList(2, 7, null),
                        Arrays.asList(3, 7, null),
                        Arrays.asList(4, 7, null));
        inGatherings(GATHERING.codes.orElse(List.of("none")).get(1), "(coalesce(gathering.codes, ?))[1]")
                .binds(List.of("none"))
                .returns(some("r"), none(), some("none"), some("g"));
        inGatherings(cast(GATHERING.numbers, SqlTypes.arrayOf(TEXT)), "cast(gathering.numbers as text[])")
                .returns(some(List.of("1", "2", "3")), some(List.of()), none(), some(List.of("3", "1", "3")));
    }

    @Test
    void travel() {
        assumeThat(TestDatabase.enabled()).contains(POSTGRESQL);
        travels(SMALLINT, Short.MIN_VALUE, (short) 1);
        travels(INTEGER, Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
        travels(BIGINT, Long.MIN_VALUE, Long.MAX_VALUE);
        travels(decimal(12, 4), new BigDecimal("-99999999.9999"), new BigDecimal("5.0000"));
        travels(DECIMAL, new BigDecimal("12345678901234567890.12345678901234567890"), new BigDecimal("0.10"));
        travels(REAL, 0.1f, -1e30f);
        travels(DOUBLE, 0.1, Double.MAX_VALUE);
        travels(BOOLEAN, true, false);
        travels(TEXT, "", "NULL", "null", "a,b", "{x}", "\"q\" 'q' \\ \t\n", "\u65e5\u672c\uD83D\uDE00", " ");
        travels(varchar(20), "", "x");
        travels(DATE, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        travels(TIME, LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000));
        // Neither hour exists in every zone.
        travels(TIMESTAMP, LocalDateTime.of(2026, 3, 29, 2, 30), LocalDateTime.of(1, 1, 1, 0, 0, 0, 1_000));
        travels(TIMESTAMP_WITH_TIME_ZONE, Instant.parse("2026-10-25T00:30:00.25Z"), Instant.EPOCH);
        travels(UUID, java.util.UUID.fromString("00000000-0000-4000-8000-00000000000f"));
        travels(JSONB, new Json("{\"a\": [1]}"), Json.NULL);
        travels(Rating.TYPE, Rating.G, Rating.PG_13);
        travels(SqlTypes.arrayOf(INTEGER), List.of(1, 2), List.of(3, 4));
        byte[] bytes = {0, 1, (byte) 0xff};
        assertThat(sent(BINARY, List.of(bytes)).get(0)).isEqualTo(bytes);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static <E> void travels(DataType<E, ?, ?> element, E... values) {
        List<E> list = Arrays.asList(values);
        assertThat(sent(element, list)).isEqualTo(list);
        assertThat(sent(element, List.of())).isEmpty();
    }

    /** What becomes of a list that is sent to the server and back. */
    private static <E> List<E> sent(DataType<E, ?, ?> element, List<E> list) {
        var type = SqlTypes.arrayOf(element);
        return SampleDatabases.on(POSTGRESQL)
                .one(select(cast(val(list, type), type).notNull()));
    }

    @Test
    void written() {
        assumeThat(TestDatabase.enabled()).contains(POSTGRESQL);
        SampleDatabases.on(POSTGRESQL).inTransaction(tx -> {
            tx.execute(update(GATHERING)
                    .set(GATHERING.numbers.to(List.of(4, 5)))
                    .set(GATHERING.ratings.to(List.of(Rating.PG)))
                    .setNull(GATHERING.names)
                    .where(GATHERING.gatheringId.eq(1)));
            assertThat(tx.one(select(GATHERING.numbers.notNull(), GATHERING.ratings.notNull(), GATHERING.names)
                                    .from(GATHERING)
                                    .where(GATHERING.gatheringId.eq(1)))
                            .toString())
                    .isEqualTo("Row3[v1=[4, 5], v2=[PG], v3=Optional.empty]");
            tx.handle().rollback();
            return true;
        });
    }

    private static <V> Optional<V> some(V value) {
        return Optional.of(value);
    }

    private static <V> Optional<V> none() {
        return Optional.empty();
    }
}
