package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.jsonArray;
import static org.ashlarsql.dsl.Sql.jsonObject;
import static org.ashlarsql.dsl.Sql.member;
import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.feature.CompactJson.yields;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.sample.Document.DOCUMENT;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.ashlarsql.sample.Rating;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.Json;
import org.junit.jupiter.api.Test;

/** JSON documents made of values, which say the same on every database. */
class JsonConstructionTest {

    private static final String ODD = "a \"quote\", 'another' \\ \n\t \u00fc \ud83d\ude00";

    @Test
    void objects() {
        var film = select(jsonObject(FILM.title, FILM.length.as("minutes")))
                .from(FILM)
                .where(FILM.filmId.ge(3), FILM.filmId.le(4))
                .orderBy(FILM.filmId.asc());
        String members = "('title', film.title, 'minutes', film.length) from film"
                + " where film.film_id >= ? and film.film_id <= ? order by film.film_id";
        yields(
                query(film)
                        .is("select json_object" + members)
                        .on(POSTGRESQL, "select jsonb_build_object" + members)
                        .binds(3, 4)
                        .shows(Section.JSON, "object of values"),
                film,
                "{\"title\":\"Ran\",\"minutes\":162} {\"title\":\"Alien\",\"minutes\":null}");
    }

    @Test
    void objectsInArrays() {
        var document = select(jsonArray(
                jsonObject(member("n\"o", nullOf(INTEGER)), member("it's", val(1))), jsonArray(), jsonObject()));
        yields(
                query(document)
                        .is("select json_array(json_object('n\"o', ?, 'it''s', ?), json_array(), json_object())")
                        .on(
                                POSTGRESQL,
                                "select jsonb_build_array(jsonb_build_object('n\"o', cast(? as integer), 'it''s',"
                                        + " cast(? as integer)), jsonb_build_array(), jsonb_build_object())")
                        .on(
                                SQLITE,
                                "select json_array(json(json_object('n\"o', ?, 'it''s', ?)), json(json_array()),"
                                        + " json(json_object()))")
                        .on(
                                MARIADB,
                                "select json_array(json_compact(json_object('n\"o', ?, 'it''s', ?)),"
                                        + " json_compact(json_array()), json_compact(json_object()))")
                        .binds(null, 1)
                        .shows(Section.JSON, "array of values"),
                document,
                "[{\"n\\\"o\":null,\"it's\":1},[],{}]");
    }

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalDateTime MORNING = LocalDateTime.of(2024, 2, 29, 8, 0, 0, 120_000_000);
    private static final Instant NIGHT = Instant.parse("2024-02-29T23:00:00.000001Z");
    private static final byte[] BYTES = {0, (byte) 0xff};
    private static final UUID TEN = new UUID(1, 10);
    private static final String EVERYTHING = "[1,2,9223372036854775807,0.5,%s,true,\"2024-02-29\",\"08:00:00\","
            + "\"2024-02-29T08:00:00.12\",\"2024-02-29T23:00:00.000001Z\",\"00ff\","
            + "\"00000000-0000-0001-0000-00000000000a\",\"PG-13\"]";
    private static final String NOTHING = "[" + "null,".repeat(12) + "null]";

    @Test
    void columnsOfEveryType() {
        var all = select(jsonArray(
                        ANYTHING.aSmallint,
                        ANYTHING.anInteger,
                        ANYTHING.aBigint,
                        ANYTHING.aDouble,
                        ANYTHING.aText,
                        ANYTHING.aBoolean,
                        ANYTHING.aDate,
                        ANYTHING.aTime,
                        ANYTHING.aTimestamp,
                        ANYTHING.anInstant,
                        ANYTHING.aBinary,
                        ANYTHING.aUuid,
                        ANYTHING.aRating))
                .from(ANYTHING)
                .orderBy(ANYTHING.anythingId.asc());
        String plain =
                "anything.a_smallint, anything.an_integer, anything.a_bigint, anything.a_double, anything.a_text, ";
        String rest = ", anything.a_uuid, anything.a_rating) from anything order by anything.anything_id";
        String mySql = "anything.a_date, trim(trailing '.' from trim(trailing '0' from date_format(anything.a_time,"
                + " '%H:%i:%s.%f'))), trim(trailing '.' from trim(trailing '0' from date_format(anything.a_timestamp,"
                + " '%Y-%m-%dT%H:%i:%s.%f'))), concat(trim(trailing '.' from trim(trailing '0' from"
                + " date_format(anything.an_instant, '%Y-%m-%dT%H:%i:%s.%f'))), 'Z'), lower(hex(anything.a_binary))";
        String truth = "case anything.a_boolean when true then 'true' when false then 'false' end";
        query(all)
                .is("select json_array(" + plain + "json_compact(" + truth + "), " + mySql + rest)
                .on(MYSQL, "select json_array(" + plain + "cast(" + truth + " as json), " + mySql + rest)
                .on(
                        SQLITE,
                        "select json_array(" + plain + "json(" + truth + "), anything.a_date, anything.a_time,"
                                + " replace(anything.a_timestamp, ' ', 'T'),"
                                + " replace(anything.an_instant, ' ', 'T') || 'Z',"
                                + " case when anything.a_binary is not null then lower(hex(anything.a_binary)) end"
                                + rest)
                .on(
                        POSTGRESQL,
                        "select jsonb_build_array(" + plain + "anything.a_boolean, anything.a_date, anything.a_time,"
                                + " anything.a_timestamp, to_char(anything.an_instant at time zone 'UTC',"
                                + " 'YYYY-MM-DD\"T\"HH24:MI:SS') || rtrim(rtrim(to_char(anything.an_instant at time zone"
                                + " 'UTC', '.US'), '0'), '.') || 'Z', encode(anything.a_binary, 'hex')" + rest)
                .binds()
                .onEachDatabase((database, tx) -> {
                    tx.execute(insertInto(ANYTHING)
                            .set(ANYTHING.aSmallint.to((short) 1))
                            .set(ANYTHING.anInteger.to(2))
                            .set(ANYTHING.aBigint.to(Long.MAX_VALUE))
                            .set(ANYTHING.aDouble.to(0.5))
                            .set(ANYTHING.aText.to(ODD))
                            .set(ANYTHING.aBoolean.to(true))
                            .set(ANYTHING.aDate.to(DAY))
                            .set(ANYTHING.aTime.to(EIGHT))
                            .set(ANYTHING.aTimestamp.to(MORNING))
                            .set(ANYTHING.anInstant.to(NIGHT))
                            .set(ANYTHING.aBinary.to(BYTES))
                            .set(ANYTHING.aUuid.to(TEN))
                            .set(ANYTHING.aRating.to(Rating.PG_13)));
                    tx.execute(insertInto(ANYTHING).setNull(ANYTHING.aText));
                    assertThat(CompactJson.compact(tx.list(all)))
                            .as("%s", database)
                            .isEqualTo(EVERYTHING.formatted(Json.string(ODD).text()) + " " + NOTHING);
                });
    }

    @Test
    void valuesOfEveryType() {
        var all = select(jsonArray(
                val((short) 1),
                val(2),
                val(Long.MAX_VALUE),
                val(0.5),
                val(ODD),
                val(true),
                val(DAY),
                val(EIGHT),
                val(MORNING),
                val(NIGHT),
                val(BYTES),
                val(TEN),
                val(Rating.PG_13, Rating.TYPE)));
        for (TestDatabase database : TestDatabase.enabled()) {
            assertThat(CompactJson.compact(SampleDatabases.on(database).list(all)))
                    .as("%s", database)
                    .isEqualTo(EVERYTHING.formatted(Json.string(ODD).text()));
        }
    }

    /** What was a document stays one, what was text stays text, however it was computed. */
    @Test
    void documentsAndTextsOfDocuments() {
        var tags = DOCUMENT.body.get("tags");
        var both = select(jsonArray(
                        tags,
                        tags.asText(),
                        cast(tags, TEXT),
                        DOCUMENT.body.get("name").asText()))
                .from(DOCUMENT)
                .where(DOCUMENT.documentId.le(2))
                .orderBy(DOCUMENT.documentId.asc());
        for (TestDatabase database : TestDatabase.enabled()) {
            assertThat(CompactJson.compact(SampleDatabases.on(database).list(both))
                            .replace(" ", ""))
                    .as("%s", database)
                    .isEqualTo("[[\"paris\",\"love\"],\"[\\\"paris\\\",\\\"love\\\"]\","
                            + "\"[\\\"paris\\\",\\\"love\\\"]\",\"Amelie\"][[],\"[]\",\"[]\",\"Brazil\"]");
        }
    }

    @Test
    void decimals() {
        var price = select(jsonArray(FILM.price, FILM.price.plus(new BigDecimal("0.01"))))
                .from(FILM)
                .where(FILM.filmId.eq(1));
        for (TestDatabase database : TestDatabase.enabled()) {
            assertThat(CompactJson.compact(SampleDatabases.on(database).list(price)))
                    .as("%s", database)
                    .isEqualTo(database == SQLITE ? "[9.99,10.0]" : "[9.99,10.00]");
        }
    }

    @Test
    void mistakes() {
        assertThatThrownBy(() -> jsonObject(FILM.length.plus(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("jsonObject(...): film.length + ? has no name to be the member's key; give it one with"
                        + " as(\"...\")");
        assertThatThrownBy(() -> jsonObject(FILM.length, FILM.title.as("length")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("jsonObject(...) has two members \"length\"; give one of them another key with"
                        + " member(\"...\", x)");
    }
}
