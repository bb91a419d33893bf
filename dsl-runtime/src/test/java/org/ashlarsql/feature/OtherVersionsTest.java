package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.anyValue;
import static org.ashlarsql.dsl.Sql.bitXorAgg;
import static org.ashlarsql.dsl.Sql.jsonTable;
import static org.ashlarsql.dsl.Sql.recursive;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.sample.Document.DOCUMENT;
import static org.ashlarsql.sample.Film.FILM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dsl.Statement;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.type.Json;
import org.junit.jupiter.api.Test;

/** What servers of other versions than the tests' own lack. */
class OtherVersionsTest {

    private static void came(Statement statement, String product, String before, String version, String feature) {
        assertThatThrownBy(() -> statement.render(Dialects.of(product, before)))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining(product + " " + before + " does not support " + feature);
        assertThat(statement.render(Dialects.of(product, version)).sql()).isNotEmpty();
    }

    @Test
    void withPostgreSql14() {
        came(select(bitXorAgg(FILM.filmId)).from(FILM), "PostgreSQL", "13.23", "14.0", "BIT_XOR");
        var n = val(0).as("n");
        var ring = recursive("ring", select(n), t -> select(t.get(n).plus(1)).from(t))
                .cycle(n);
        came(select(ring.get(n)).from(ring), "PostgreSQL", "13.23", "14.0", "SEARCH and CYCLE");
    }

    @Test
    void withPostgreSql16() {
        came(select(anyValue(FILM.title)).from(FILM), "PostgreSQL", "15.19", "16.0", "ANY_VALUE");
    }

    @Test
    void withPostgreSql17() {
        var item = jsonTable(val("[1]"), "$[*]").column("a", INTEGER, "$").as("item");
        came(select(item.get("a", INTEGER)).from(item), "PostgreSQL", "16.15", "17.0", "JSON_TABLE");
    }

    @Test
    void withMariaDb107() {
        var same = select(DOCUMENT.documentId).from(DOCUMENT).where(DOCUMENT.body.eq(Json.NULL));
        came(same, "MariaDB", "10.6.23", "10.7.1", "JSON_EQUALS");
    }

    @Test
    void withoutMySql96() {
        came(select(FILM.title.md5()).from(FILM), "MySQL", "9.6", "9.5", "MD5");
    }
}
