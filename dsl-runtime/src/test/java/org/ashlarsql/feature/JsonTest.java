package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.ValueOf.valueOf;
import static org.ashlarsql.sample.Document.DOCUMENT;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.row.Row2;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths into JSON documents, and what is read at their ends. */
class JsonTest {

    private static <R> ValueOf<R> inDocuments(Expr<?, R> value) {
        return valueOf(value, DOCUMENT, DOCUMENT.documentId);
    }

    @Test
    void keys() {
        inDocuments(DOCUMENT.body.get("studio").get("name").asText())
                .on(
                        SQLITE,
                        "case json_type(document.body -> '$.studio.name')"
                                + " when 'text' then json_extract(document.body -> '$.studio.name', '$') when 'null' then null"
                                + " else (document.body -> '$.studio.name') || '' end")
                .on(POSTGRESQL, "document.body -> 'studio' ->> 'name'")
                .on(
                        MARIADB,
                        "case json_type(json_extract(document.body, '$.studio.name')) when 'STRING' then json_value(json_extract(document.body, '$.studio.name'), '$') when 'NULL' then null else json_extract(document.body, '$.studio.name') end")
                .on(MYSQL, "json_unquote(nullif(json_extract(document.body, '$.studio.name'), cast('null' as json)))")
                .shows(Section.JSON, "path to a key")
                .returns(some("UGC"), none(), none(), none(), none(), none(), none());
    }

    @Test
    void places() {
        inDocuments(DOCUMENT.body.get("tags").get(1).asText())
                .on(
                        SQLITE,
                        "case json_type(document.body -> '$.tags[1]') when 'text' then json_extract(document.body -> '$.tags[1]', '$')"
                                + " when 'null' then null else (document.body -> '$.tags[1]') || '' end")
                .on(POSTGRESQL, "document.body -> 'tags' ->> 1")
                .on(
                        MARIADB,
                        "case json_type(json_extract(document.body, '$.tags[1]')) when 'STRING' then json_value(json_extract(document.body, '$.tags[1]'), '$') when 'NULL' then null else json_extract(document.body, '$.tags[1]') end")
                .on(MYSQL, "json_unquote(nullif(json_extract(document.body, '$.tags[1]'), cast('null' as json)))")
                .returns(some("love"), none(), none(), none(), none(), none(), none());
    }

    /** MariaDB and MySQL would take an object for an array of one, so that its first element was itself. */
    @Test
    void theFirstPlaceAndTheLast() {
        inDocuments(DOCUMENT.body.get(0).asInteger())
                .on(
                        SQLITE,
                        "case when json_type(document.body -> '$[0]') in ('integer', 'real')"
                                + " and json_extract(document.body -> '$[0]', '$') = cast(json_extract(document.body -> '$[0]', '$') as integer)"
                                + " and json_extract(document.body -> '$[0]', '$') between -2147483648 and 2147483647"
                                + " then cast(json_extract(document.body -> '$[0]', '$') as integer) end")
                .on(
                        POSTGRESQL,
                        "cast(jsonb_path_query_first(document.body -> 0,"
                                + " 'strict $ ? (@ % 1 == 0 && @ >= -2147483648 && @ <= 2147483647)') as integer)")
                .on(
                        MARIADB,
                        "case when json_type(json_extract(json_extract(document.body, '$[*]'), '$[0]')) in ('INTEGER', 'DOUBLE')"
                                + " and floor(cast(json_extract(json_extract(document.body, '$[*]'), '$[0]') as decimal(65, 30)))"
                                + " = cast(json_extract(json_extract(document.body, '$[*]'), '$[0]') as decimal(65, 30))"
                                + " and cast(json_extract(json_extract(document.body, '$[*]'), '$[0]') as decimal(65, 30))"
                                + " between -2147483648 and 2147483647"
                                + " then cast(cast(json_extract(json_extract(document.body, '$[*]'), '$[0]')"
                                + " as decimal(65, 30)) as signed) end")
                .on(
                        MYSQL,
                        "case when json_type(json_extract(json_extract(document.body, '$[*]'), '$[0]'))"
                                + " in ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL')"
                                + " and json_extract(json_extract(document.body, '$[*]'), '$[0]') % 1 = 0"
                                + " and json_value(json_extract(json_extract(document.body, '$[*]'), '$[0]'), '$' returning signed)"
                                + " between -2147483648 and 2147483647"
                                + " then json_value(json_extract(json_extract(document.body, '$[*]'), '$[0]'), '$' returning signed) end")
                .shows(Section.JSON, "path to a place")
                .emulatedOn(MARIADB, MYSQL)
                .returns(none(), none(), some(10), none(), none(), none(), none());
    }

    @Test
    void placesFromTheEnd() {
        inDocuments(DOCUMENT.body.at("tags", -1))
                .on(SQLITE, "document.body -> '$.tags[#-1]'")
                .on(POSTGRESQL, "document.body -> 'tags' -> -1")
                .on(
                        MARIADB,
                        "case when json_type(json_extract(document.body, '$.tags')) = 'ARRAY'"
                                + " and json_length(json_extract(document.body, '$.tags')) >= 1"
                                + " then json_extract(json_extract(document.body, '$.tags'),"
                                + " concat('$[', json_length(json_extract(document.body, '$.tags')) - 1, ']')) end")
                .on(MYSQL, "json_extract(json_extract(document.body, '$.tags[*]'), '$[last]')")
                .shows(Section.JSON, "path to a place from the end")
                .emulatedOn(MARIADB, MYSQL)
                .returns(some(Json.string("love")), none(), none(), none(), none(), none(), none());
        inDocuments(DOCUMENT.body.get(-2).get(0))
                .on(SQLITE, "document.body -> '$[#-2][0]'")
                .on(POSTGRESQL, "document.body -> -2 -> 0")
                .on(
                        MARIADB,
                        "json_extract(json_extract(case when json_type(document.body) = 'ARRAY'"
                                + " and json_length(document.body) >= 2 then json_extract(document.body,"
                                + " concat('$[', json_length(document.body) - 2, ']')) end, '$[*]'), '$[0]')")
                .on(MYSQL, "json_extract(json_extract(document.body, '$[last-1][*]'), '$[0]')")
                .returns(none(), none(), some(new Json("1")), none(), none(), none(), none());
    }

    /** JSON's null is a document; a path that leads nowhere is NULL. */
    @EachDatabase
    void jsonNullIsntSqlNull(TestDatabase database) {
        List<Row2<Boolean, Boolean>> rows = SampleDatabases.on(database)
                .list(select(
                                DOCUMENT.body.get("score").isNull().asExpr().notNull(),
                                DOCUMENT.body
                                        .get("score")
                                        .asText()
                                        .isNull()
                                        .asExpr()
                                        .notNull())
                        .from(DOCUMENT)
                        .where(DOCUMENT.documentId.le(3))
                        .orderBy(DOCUMENT.documentId.asc()));
        assertThat(rows).containsExactly(new Row2<>(false, false), new Row2<>(false, true), new Row2<>(true, true));
        assertThat(read(database, DOCUMENT.body.get("score"), 2)).contains(Json.NULL);
        assertThat(read(database, DOCUMENT.body, 5)).contains(Json.NULL);
        assertThat(read(database, DOCUMENT.body, 6)).isEmpty();
        assertThat(read(database, DOCUMENT.body.asText(), 5)).isEmpty();
    }

    /** Whatever isn't such a number is NULL, a string of digits too. */
    @EachDatabase
    void numbersAreReadOnlyWhereTheyFit(TestDatabase database) {
        for (var numbers : List.of(DOCUMENT.body, DOCUMENT.source)) {
            assertThat(read(database, numbers.get("least").asInteger(), 7)).contains(Integer.MIN_VALUE);
            assertThat(read(database, numbers.get("most").asInteger(), 7)).contains(Integer.MAX_VALUE);
            assertThat(read(database, numbers.get("over").asInteger(), 7)).isEmpty();
            assertThat(read(database, numbers.get("over").asLong(), 7)).contains(2147483648L);
            assertThat(read(database, numbers.get("longest").asLong(), 7)).contains(Long.MAX_VALUE);
            assertThat(read(database, numbers.get("longer").asLong(), 7)).isEmpty();
            assertThat(read(database, numbers.get("huge").asLong(), 7)).isEmpty();
            assertThat(read(database, numbers.get("whole").asInteger(), 7)).contains(100);
            assertThat(read(database, numbers.get("exponent").asLong(), 7)).contains(100L);
            assertThat(read(database, numbers.get("half").asInteger(), 7)).isEmpty();
            assertThat(read(database, numbers.get("half").asDouble(), 7)).contains(0.5);
            assertThat(read(database, numbers.get("tiny").asDecimal(), 7))
                    .hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo("-0.001"));
            assertThat(read(database, numbers.get("longest").asDecimal(), 7))
                    .hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo(new BigDecimal(Long.MAX_VALUE)));
            for (String other : List.of("text", "truth", "nowhere")) {
                assertThat(read(database, numbers.get(other).asInteger(), 7)).isEmpty();
                assertThat(read(database, numbers.get(other).asLong(), 7)).isEmpty();
                assertThat(read(database, numbers.get(other).asDecimal(), 7)).isEmpty();
                assertThat(read(database, numbers.get(other).asDouble(), 7)).isEmpty();
            }
            assertThat(read(database, numbers.get("truth").asBoolean(), 7)).contains(true);
            assertThat(read(database, numbers.get("text").asBoolean(), 7)).isEmpty();
            assertThat(read(database, numbers.get("most").asText(), 7)).contains("2147483647");
            assertThat(read(database, numbers.get("truth").asText(), 7)).contains("true");
        }
    }

    @Test
    void booleans() {
        inDocuments(DOCUMENT.source.get("seen").asBoolean())
                .on(SQLITE, "case json_type(document.source -> '$.seen') when 'true' then 1 when 'false' then 0 end")
                .on(
                        POSTGRESQL,
                        "case cast(document.source -> 'seen' as jsonb) when 'true' then true when 'false' then false end")
                .on(
                        MARIADB,
                        "case when json_type(json_extract(document.source, '$.seen')) = 'BOOLEAN'"
                                + " then json_value(json_extract(document.source, '$.seen'), '$') = 1 end")
                .on(
                        MYSQL,
                        "case cast(json_extract(document.source, '$.seen') as char)"
                                + " when 'true' then true when 'false' then false end")
                .shows(Section.JSON, "boolean in a document")
                .emulatedOn(SQLITE, POSTGRESQL, MARIADB, MYSQL)
                .returns(some(true), some(false), none(), none(), none(), none(), none());
    }

    @Test
    void decimalsAndDoubles() {
        inDocuments(DOCUMENT.body.get("score").asDouble())
                .on(
                        SQLITE,
                        "case when json_type(document.body -> '$.score') in ('integer', 'real')"
                                + " then cast(json_extract(document.body -> '$.score', '$') as real) end")
                .on(
                        POSTGRESQL,
                        "case when jsonb_typeof(document.body -> 'score') = 'number'"
                                + " then cast(document.body -> 'score' as double precision) end")
                .on(
                        MARIADB,
                        "case when json_type(json_extract(document.body, '$.score')) in ('INTEGER', 'DOUBLE')"
                                + " then cast(json_extract(document.body, '$.score') as double) end")
                .on(
                        MYSQL,
                        "case when json_type(json_extract(document.body, '$.score'))"
                                + " in ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL')"
                                + " then cast(json_extract(document.body, '$.score') as double) end")
                .shows(Section.JSON, "number in a document")
                .emulatedOn(SQLITE, POSTGRESQL, MARIADB, MYSQL)
                .returns(some(8.25), none(), none(), none(), none(), none(), none());
        query(select(DOCUMENT.documentId)
                        .from(DOCUMENT)
                        .where(DOCUMENT.body.get("score").asDecimal().lt(new BigDecimal("8.3"))))
                .on(
                        SQLITE,
                        "select document.document_id from document where case when json_type(document.body -> '$.score')"
                                + " in ('integer', 'real') then json_extract(document.body -> '$.score', '$') end < ?")
                .on(
                        POSTGRESQL,
                        "select document.document_id from document where case when"
                                + " jsonb_typeof(document.body -> 'score') = 'number'"
                                + " then cast(document.body -> 'score' as numeric) end < ?")
                .on(
                        MARIADB,
                        "select document.document_id from document where case when"
                                + " json_type(json_extract(document.body, '$.score')) in ('INTEGER', 'DOUBLE')"
                                + " and abs(json_extract(document.body, '$.score')) < 1e35"
                                + " then cast(json_extract(document.body, '$.score') as decimal(65, 30)) end < ?")
                .on(
                        MYSQL,
                        "select document.document_id from document where case when"
                                + " json_type(json_extract(document.body, '$.score'))"
                                + " in ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL')"
                                + " then json_value(json_extract(document.body, '$.score'), '$' returning decimal(65, 30)) end < ?")
                .binds(new BigDecimal("8.3"))
                .returns(1);
    }

    @Test
    void kinds() {
        inDocuments(DOCUMENT.body.typeOf())
                .on(
                        SQLITE,
                        "case json_type(document.body) when 'text' then 'string' when 'true' then 'boolean'"
                                + " when 'false' then 'boolean' when 'integer' then 'number' when 'real' then 'number'"
                                + " else json_type(document.body) end")
                .on(POSTGRESQL, "jsonb_typeof(document.body)")
                .on(
                        MARIADB,
                        "case when json_type(document.body) in ('INTEGER', 'DOUBLE') then 'number'"
                                + " else lower(json_type(document.body)) end")
                .on(
                        MYSQL,
                        "case when json_type(document.body) in ('OBJECT', 'ARRAY', 'BOOLEAN', 'NULL')"
                                + " then lower(json_type(document.body))"
                                + " when json_type(document.body) in ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL')"
                                + " then 'number' when document.body is not null then 'string' end")
                .shows(Section.JSON, "kind of a value")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns(
                        some("object"),
                        some("object"),
                        some("array"),
                        some("string"),
                        some("null"),
                        none(),
                        some("object"));
    }

    @EachDatabase
    void kindsOfScalars(TestDatabase database) {
        assertThat(read(database, DOCUMENT.body.get("half").typeOf(), 7)).contains("number");
        assertThat(read(database, DOCUMENT.body.get("most").typeOf(), 7)).contains("number");
        assertThat(read(database, DOCUMENT.body.get("longer").typeOf(), 7)).contains("number");
        assertThat(read(database, DOCUMENT.source.get("seen").typeOf(), 1)).contains("boolean");
        assertThat(read(database, DOCUMENT.source.get("seen").typeOf(), 2)).contains("boolean");
        assertThat(read(database, DOCUMENT.source.get("nowhere").typeOf(), 2)).isEmpty();
    }

    @Test
    void arrayLengths() {
        inDocuments(DOCUMENT.body.arrayLength())
                .on(SQLITE, "case when json_type(document.body) = 'array' then json_array_length(document.body) end")
                .on(
                        POSTGRESQL,
                        "case when jsonb_typeof(document.body) = 'array' then jsonb_array_length(document.body) end")
                .onMySqlFamily("case when json_type(document.body) = 'ARRAY' then json_length(document.body) end")
                .shows(Section.JSON, "length of an array in a document")
                .returns(none(), none(), some(4), none(), none(), none(), none());
        inDocuments(DOCUMENT.source.get("tags").arrayLength())
                .on(
                        SQLITE,
                        "case when json_type(document.source -> '$.tags') = 'array'"
                                + " then json_array_length(document.source -> '$.tags') end")
                .on(
                        POSTGRESQL,
                        "case when jsonb_typeof(cast(document.source -> 'tags' as jsonb)) = 'array'"
                                + " then jsonb_array_length(cast(document.source -> 'tags' as jsonb)) end")
                .onMySqlFamily("case when json_type(json_extract(document.source, '$.tags')) = 'ARRAY'"
                        + " then json_length(json_extract(document.source, '$.tags')) end")
                .returns(some(2), some(0), none(), none(), none(), none(), none());
    }

    /** Keys are text in the statement, so that the same path is the same expression. */
    @Test
    void groupedByAPath() {
        var tags = DOCUMENT.body.get("tags").arrayLength();
        query(select(tags, count()).from(DOCUMENT).groupBy(tags).orderBy(count().desc(), tags.asc()))
                .on(
                        SQLITE,
                        "select case when json_type(document.body -> '$.tags') = 'array'"
                                + " then json_array_length(document.body -> '$.tags') end, count(*) from document"
                                + " group by case when json_type(document.body -> '$.tags') = 'array'"
                                + " then json_array_length(document.body -> '$.tags') end"
                                + " order by count(*) desc, case when json_type(document.body -> '$.tags') = 'array'"
                                + " then json_array_length(document.body -> '$.tags') end")
                .on(
                        POSTGRESQL,
                        "select case when jsonb_typeof(document.body -> 'tags') = 'array'"
                                + " then jsonb_array_length(document.body -> 'tags') end, count(*) from document"
                                + " group by case when jsonb_typeof(document.body -> 'tags') = 'array'"
                                + " then jsonb_array_length(document.body -> 'tags') end"
                                + " order by count(*) desc, case when jsonb_typeof(document.body -> 'tags') = 'array'"
                                + " then jsonb_array_length(document.body -> 'tags') end")
                .onMySqlFamily("select case when json_type(json_extract(document.body, '$.tags')) = 'ARRAY'"
                        + " then json_length(json_extract(document.body, '$.tags')) end, count(*) from document"
                        + " group by case when json_type(json_extract(document.body, '$.tags')) = 'ARRAY'"
                        + " then json_length(json_extract(document.body, '$.tags')) end"
                        + " order by count(*) desc, case when json_type(json_extract(document.body, '$.tags')) = 'ARRAY'"
                        + " then json_length(json_extract(document.body, '$.tags')) end")
                .returns(new Row2<>(none(), 5L), new Row2<>(some(0), 1L), new Row2<>(some(2), 1L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a.b",
                "$",
                "$.a",
                "*",
                "0",
                "[0]",
                "it's",
                "say \"so\"",
                "back\\slash",
                "\\\"",
                "\\",
                "tab\tand\nline",
                "\u0001",
                "Ä日本\uD83D\uDE00",
                "?",
                "{}",
                ":x",
                "--",
                "last"
            })
    void anyTextIsAKey(String key) {
        String name = Json.string(key).text();
        var document = new Json("{" + name + ":{" + name + ":" + name + "}}");
        for (TestDatabase database : TestDatabase.enabled()) {
            if (database == MARIADB && key.equals("\u0001")) {
                assertThatThrownBy(() ->
                                select(DOCUMENT.body.get(key)).from(DOCUMENT).render(Dialects.mariaDb()))
                        .hasMessageContaining("which holds a control character");
                continue;
            }
            SampleDatabases.on(database).inTransaction(tx -> {
                tx.execute(insertInto(DOCUMENT)
                        .set(DOCUMENT.documentId.to(100))
                        .set(DOCUMENT.body.to(document))
                        .set(DOCUMENT.source.to(document)));
                assertThat(tx.list(select(
                                        DOCUMENT.body.get(key).get(key).asText(),
                                        DOCUMENT.source.get(key).get(key).asText())
                                .from(DOCUMENT)
                                .where(DOCUMENT.documentId.eq(100))))
                        .as("%s on %s", key, database)
                        .containsExactly(new Row2<>(some(key), some(key)));
                tx.handle().rollback();
                return true;
            });
        }
    }

    @Test
    void whatIsNoStepIsRefused() {
        assertThatThrownBy(() -> DOCUMENT.body.at("tags", 1L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a step into a JSON document is a String, the key of an object, or an int, the place in an"
                        + " array, but not 1");
        assertThatThrownBy(() -> DOCUMENT.body.get("a\0b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a key of a JSON document can't hold the NUL character");
    }

    private static <R> R read(TestDatabase database, Expr<?, R> value, int document) {
        return SampleDatabases.on(database).one(select(value).from(DOCUMENT).where(DOCUMENT.documentId.eq(document)));
    }

    private static <V> Optional<V> some(V value) {
        return Optional.of(value);
    }

    private static <V> Optional<V> none() {
        return Optional.empty();
    }
}
