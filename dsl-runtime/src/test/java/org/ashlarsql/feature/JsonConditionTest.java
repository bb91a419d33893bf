package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Document.DOCUMENT;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.Comparisons;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.JsonExpr;
import org.ashlarsql.feature.Expectation.QueryExpectation;
import org.ashlarsql.sample.Document;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.Json;
import org.junit.jupiter.api.Test;

/** Conditions on JSON documents: keys, containment, equality. */
class JsonConditionTest {

    private static final String SELECT = "select document.document_id from document where ";
    private static final String ORDER = " order by document.document_id";
    private static final Json AMELIE = new Json("{\"studio\": {\"name\": \"UGC\"}, \"tags\": [\"love\"]}");

    private static QueryExpectation<Integer> documentsWhere(Condition condition) {
        return query(select(DOCUMENT.documentId).from(DOCUMENT).where(condition).orderBy(DOCUMENT.documentId.asc()));
    }

    @Test
    void keys() {
        documentsWhere(DOCUMENT.body.hasKey("score"))
                .on(SQLITE, SELECT + "document.body -> '$.score' is not null" + ORDER)
                .on(POSTGRESQL, SELECT + "document.body -> 'score' is not null" + ORDER)
                .onMySqlFamily(SELECT + "json_extract(document.body, '$.score') is not null" + ORDER)
                .shows(Section.JSON, "key in a document")
                .returns(1, 2);
        documentsWhere(DOCUMENT.source.hasAnyKey("half", "year"))
                .on(
                        SQLITE,
                        SELECT + "document.source -> '$.half' is not null or document.source -> '$.year' is not null"
                                + ORDER)
                .on(
                        POSTGRESQL,
                        SELECT + "document.source -> 'half' is not null or document.source -> 'year' is not null"
                                + ORDER)
                .onMySqlFamily(SELECT + "json_extract(document.source, '$.half') is not null"
                        + " or json_extract(document.source, '$.year') is not null" + ORDER)
                .returns(1, 2, 7);
        documentsWhere(DOCUMENT.body.get("studio").hasAllKeys("name", "city"))
                .on(
                        SQLITE,
                        SELECT + "document.body -> '$.studio.name' is not null"
                                + " and document.body -> '$.studio.city' is not null" + ORDER)
                .on(
                        POSTGRESQL,
                        SELECT + "document.body -> 'studio' -> 'name' is not null"
                                + " and document.body -> 'studio' -> 'city' is not null" + ORDER)
                .onMySqlFamily(SELECT + "json_extract(document.body, '$.studio.name') is not null"
                        + " and json_extract(document.body, '$.studio.city') is not null" + ORDER)
                .returns(1);
    }

    @Test
    void containment() {
        documentsWhere(DOCUMENT.body.contains(AMELIE))
                .on(POSTGRESQL, SELECT + "document.body @> ?" + ORDER)
                .onMySqlFamily(SELECT + "json_contains(document.body, ?)" + ORDER)
                .unsupportedOn(SQLITE, "does not support JSON containment; compare what the document holds")
                .binds(AMELIE)
                .shows(Section.JSON, "containment")
                .returns(1);
        documentsWhere(DOCUMENT.source.get("tags").contains(Json.string("paris")))
                .on(POSTGRESQL, SELECT + "cast(document.source -> 'tags' as jsonb) @> ?" + ORDER)
                .onMySqlFamily(SELECT + "json_contains(json_extract(document.source, '$.tags'), ?)" + ORDER)
                .unsupportedOn(SQLITE, "does not support JSON containment")
                .binds(Json.string("paris"))
                .returns(1);
        Json all = new Json("[1, 2, 3]");
        documentsWhere(DOCUMENT.body.get(2).containedIn(all))
                .on(POSTGRESQL, SELECT + "? @> (document.body -> 2)" + ORDER)
                .onMySqlFamily(SELECT + "json_contains(?, json_extract(document.body, '$[2]'))" + ORDER)
                .unsupportedOn(SQLITE, "does not support JSON containment")
                .binds(all)
                .returns(3);
        documentsWhere(DOCUMENT.body.contains(DOCUMENT.source))
                .on(POSTGRESQL, SELECT + "document.body @> cast(document.source as jsonb)" + ORDER)
                .onMySqlFamily(SELECT + "json_contains(document.body, document.source)" + ORDER)
                .unsupportedOn(SQLITE, "does not support JSON containment")
                .returns(1, 2, 3, 4, 5, 7);
    }

    /** White space, the order of keys and the digits of a number don't count. */
    @Test
    void equality() {
        Json studio = new Json("{ \"city\" : null,\"name\":\"UGC\" }");
        documentsWhere(DOCUMENT.body.get("studio").eq(studio))
                .on(POSTGRESQL, SELECT + "(document.body -> 'studio') = ?" + ORDER)
                .on(MARIADB, SELECT + "json_equals(json_extract(document.body, '$.studio'), ?) = 1" + ORDER)
                .on(MYSQL, SELECT + "json_extract(document.body, '$.studio') = cast(? as json)" + ORDER)
                .unsupportedOn(SQLITE, "does not support comparing JSON documents; compare what they hold")
                .binds(studio)
                .shows(Section.JSON, "equality of documents")
                .returns(1);
        documentsWhere(DOCUMENT.source.ne(DOCUMENT.body))
                .on(POSTGRESQL, SELECT + "not (cast(document.source as jsonb) = document.body)" + ORDER)
                .on(MARIADB, SELECT + "not (json_equals(document.source, document.body) = 1)" + ORDER)
                .on(MYSQL, SELECT + "not (document.source = cast(document.body as json))" + ORDER)
                .unsupportedOn(SQLITE, "does not support comparing JSON documents")
                .returns();
        documentsWhere(DOCUMENT.body.in(Json.NULL, Json.string("just text")))
                .on(POSTGRESQL, SELECT + "document.body = ? or document.body = ?" + ORDER)
                .on(MARIADB, SELECT + "json_equals(document.body, ?) = 1 or json_equals(document.body, ?) = 1" + ORDER)
                .on(MYSQL, SELECT + "document.body = cast(? as json) or document.body = cast(? as json)" + ORDER)
                .unsupportedOn(SQLITE, "does not support comparing JSON documents")
                .binds(Json.NULL, Json.string("just text"))
                .returns(4, 5);
        documentsWhere(DOCUMENT.body.in(List.of())).is(SELECT + "1 = 0" + ORDER).returns();
        documentsWhere(DOCUMENT.body.isDistinctFrom(Json.NULL))
                .on(POSTGRESQL, SELECT + "not (document.body is not null and document.body = ?)" + ORDER)
                .on(MARIADB, SELECT + "not (document.body is not null and json_equals(document.body, ?) = 1)" + ORDER)
                .on(MYSQL, SELECT + "not (document.body is not null and document.body = cast(? as json))" + ORDER)
                .unsupportedOn(SQLITE, "does not support comparing JSON documents")
                .binds(Json.NULL)
                .returns(1, 2, 3, 4, 6, 7);
        documentsWhere(DOCUMENT.body.isNotDistinctFrom(DOCUMENT.source))
                .on(
                        POSTGRESQL,
                        SELECT + "document.body is null and document.source is null or document.body is not null"
                                + " and document.source is not null and document.body = cast(document.source as jsonb)"
                                + ORDER)
                .on(
                        MARIADB,
                        SELECT + "document.body is null and document.source is null or document.body is not null"
                                + " and document.source is not null and json_equals(document.body, document.source) = 1"
                                + ORDER)
                .on(
                        MYSQL,
                        SELECT + "document.body is null and document.source is null or document.body is not null"
                                + " and document.source is not null and document.body = cast(document.source as json)"
                                + ORDER)
                .unsupportedOn(SQLITE, "does not support comparing JSON documents")
                .returns(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void documentsHaveNoOrder() {
        assertThatThrownBy(() -> DOCUMENT.body.asc())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("document.body.asc: documents have no order that databases agree on; compare and sort what"
                        + " they hold, get(\"key\").asText() for example");
        assertThatThrownBy(() -> DOCUMENT.body.lt(Json.NULL)).hasMessageContaining("have no order");
        assertThatThrownBy(
                        () -> DOCUMENT.body.in(select(DOCUMENT.body.notNull()).from(DOCUMENT)))
                .hasMessageContaining("use exists(...) with eq(...)");
        assertThatThrownBy(() -> DOCUMENT.body.contains((Json) null)).hasMessageContaining("would never be true");
    }

    /** What expressions learn to compare, documents have to say for themselves. */
    @Test
    void everyComparisonIsOneOfDocuments() {
        assertThat(Arrays.stream(Comparisons.class.getMethods())
                        .filter(method -> method.getReturnType() == Condition.class)
                        .map(Method::getName)
                        .filter(name -> !name.equals("isNull") && !name.equals("isNotNull")))
                .allSatisfy(name -> assertThat(overridden(name)).as(name).isEqualTo(declared(name)));
    }

    private static long declared(String name) {
        return Arrays.stream(Comparisons.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .count();
    }

    private static long overridden(String name) {
        return Arrays.stream(JsonExpr.class.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .filter(method ->
                        method.getDeclaringClass() != Expr.class && method.getDeclaringClass() != Comparisons.class)
                .count();
    }

    @EachDatabase
    void documentsTravel(TestDatabase database) {
        List<Json> documents = List.of(
                new Json("{}"),
                new Json("[]"),
                new Json("[[1], {\"a\": [null, true, false]}]"),
                Json.string(""),
                Json.string("\u00c4\u65e5\u672c\uD83D\uDE00 \"quoted\" back\\slash \t\n it's ?"),
                new Json("true"),
                new Json("9007199254740993"),
                new Json("-0.5"));
        SampleDatabases.on(database).inTransaction(tx -> {
            for (Json document : documents) {
                tx.execute(update(DOCUMENT)
                        .set(DOCUMENT.body.to(document))
                        .set(DOCUMENT.source.to(document))
                        .where(DOCUMENT.documentId.eq(1)));
                for (var column : List.of(DOCUMENT.body, DOCUMENT.source)) {
                    assertThat(tx.one(select(column).from(DOCUMENT).where(DOCUMENT.documentId.eq(1)))
                                    .map(read -> read.text().replace(" ", "")))
                            .as("%s on %s", column, database)
                            .contains(document.text().replace(" ", ""));
                }
            }
            tx.execute(update(DOCUMENT).setNull(DOCUMENT.body).where(DOCUMENT.documentId.eq(1)));
            assertThat(tx.one(select(DOCUMENT.body).from(DOCUMENT).where(DOCUMENT.documentId.eq(1))))
                    .isEmpty();
            tx.handle().rollback();
            return true;
        });
    }

    @Test
    void insteadOfNull() {
        Document other = DOCUMENT.as("d");
        query(select(other.body.get("studio").orElse(Json.NULL).typeOf())
                        .from(other)
                        .where(other.documentId.in(1, 3)))
                .on(
                        SQLITE,
                        "select case json_type(coalesce(d.body -> '$.studio', json(?))) when 'text' then 'string'"
                                + " when 'true' then 'boolean' when 'false' then 'boolean' when 'integer' then 'number'"
                                + " when 'real' then 'number' else json_type(coalesce(d.body -> '$.studio', json(?))) end"
                                + " from document as d where d.document_id in (?, ?)")
                .on(
                        POSTGRESQL,
                        "select jsonb_typeof(coalesce(d.body -> 'studio', cast(? as jsonb))) from document as d"
                                + " where d.document_id = any (?)")
                .on(
                        MARIADB,
                        "select case when json_type(coalesce(json_extract(d.body, '$.studio'), json_extract(?, '$')))"
                                + " in ('INTEGER', 'DOUBLE') then 'number'"
                                + " else lower(json_type(coalesce(json_extract(d.body, '$.studio'), json_extract(?, '$')))) end"
                                + " from document as d where d.document_id in (?, ?)")
                .on(
                        MYSQL,
                        "select case when json_type(coalesce(json_extract(d.body, '$.studio'), cast(? as json)))"
                                + " in ('OBJECT', 'ARRAY', 'BOOLEAN', 'NULL')"
                                + " then lower(json_type(coalesce(json_extract(d.body, '$.studio'), cast(? as json))))"
                                + " when json_type(coalesce(json_extract(d.body, '$.studio'), cast(? as json)))"
                                + " in ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL') then 'number'"
                                + " when coalesce(json_extract(d.body, '$.studio'), cast(? as json)) is not null"
                                + " then 'string' end from document as d where d.document_id in (?, ?)")
                .binds(Json.NULL, Json.NULL, 1, 3)
                .bindsOn(POSTGRESQL, Json.NULL, List.of(1, 3))
                .bindsOn(MYSQL, Json.NULL, Json.NULL, Json.NULL, Json.NULL, 1, 3)
                .returnsInAnyOrder(Optional.of("object"), Optional.of("null"));
    }
}
