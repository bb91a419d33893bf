package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.literal;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.feature.RoundTrips.travel;
import static org.ashlarsql.feature.Stored.becomes;
import static org.ashlarsql.feature.Stored.refuses;
import static org.ashlarsql.feature.Stored.serverRefuses;
import static org.ashlarsql.sample.EveryType.EVERY_TYPE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ashlarsql.runtime.DatabaseException;
import org.ashlarsql.type.ConversionException;
import org.ashlarsql.type.Json;

/** What a type, or a database's idea of it, can't hold is an error, and never stored as something else. */
class RefusedValueTest {

    /** Drivers would send a question mark, and MariaDB's whatever its buffer held. */
    @EachRoute
    void halfOfACharacter(Route route) {
        for (String text : List.of("\ud83d", "a\ud800b", "\udc00a", "\ud83d\ude00\ude00")) {
            refuses(route, EVERY_TYPE.aText, text, ConversionException.class, "half of a character, the surrogate U+D");
            refuses(route, EVERY_TYPE.aVarchar, text, ConversionException.class, "half of a character");
            refuses(
                    route,
                    EVERY_TYPE.aJson,
                    new Json('"' + text + '"'),
                    ConversionException.class,
                    "half of a character");
            assertThatThrownBy(() -> route.open().list(select(literal(text)))).isInstanceOf(ConversionException.class);
            route.inside(tx -> assertThatThrownBy(
                            () -> tx.list(select(EVERY_TYPE.id).from(EVERY_TYPE).where(EVERY_TYPE.aText.in("x", text))))
                    .isInstanceOf(ConversionException.class)
                    .hasMessageEndingWith(
                            "can't be stored; cut texts between characters, by offsetByCodePoints for" + " example"));
        }
    }

    @EachRoute
    void theCharacterNul(Route route) {
        if (route.database() == POSTGRESQL) {
            refuses(route, EVERY_TYPE.aText, "a\0b", DatabaseException.class, "0x00");
            return;
        }
        for (String text : List.of("\0", "a\0b", "a\0")) {
            route.inside(tx -> {
                tx.execute(insertInto(EVERY_TYPE).set(EVERY_TYPE.id.to(1)).set(EVERY_TYPE.aText.to(text)));
                assertThat(tx.list(select(EVERY_TYPE.aText).from(EVERY_TYPE).where(EVERY_TYPE.aText.eq(text))))
                        .containsExactly(Optional.of(text));
            });
        }
    }

    /** SQLite keeps no limits. What is cut off without an error is blanks, which the SQL standard says. */
    @EachRoute
    void tooLongTexts(Route route) {
        String tooLong = "x".repeat(61);
        String blank = "x".repeat(60) + "  ";
        travel(route, EVERY_TYPE.aVarchar, List.of("\ud83d\ude00".repeat(60)));
        if (route.database() == SQLITE) {
            travel(route, EVERY_TYPE.aVarchar, List.of(tooLong, blank));
            return;
        }
        serverRefuses(route, EVERY_TYPE.aVarchar, tooLong);
        becomes(route, EVERY_TYPE.aVarchar, blank, blank.strip());
    }

    /** Those of RFC 9562 are of another variant. */
    @EachRoute
    void identifiersOfAnOldVariant(Route route) {
        UUID old = UUID.fromString("12345678-9abc-8234-0678-9abcdef01234");
        // https://mariadb.com/kb/en/uuid-data-type/
        if (route.database() == MARIADB && route.open().dialect().version().isAtLeast(10, 7, 0)) {
            refuses(route, EVERY_TYPE.aUuid, old, DatabaseException.class, "Incorrect uuid value");
        } else {
            travel(route, EVERY_TYPE.aUuid, List.of(old));
        }
    }

    /** A column of SQLite checks nothing of itself. */
    @EachRoute
    void textsThatAreNoDocuments(Route route) {
        assumeThat(route.database()).isNotEqualTo(SQLITE);
        for (String text : List.of("", "{a}", "[1,]", "01", "\"\n\"")) {
            serverRefuses(route, EVERY_TYPE.aJson, new Json(text));
            serverRefuses(route, EVERY_TYPE.aJsonb, new Json(text));
        }
    }

    @EachRoute
    void deepDocuments(Route route) {
        Json deep = new Json("[".repeat(101) + "]".repeat(101));
        if (route.isMySqlFamily()) {
            serverRefuses(route, EVERY_TYPE.aJson, deep);
        } else {
            becomes(route, EVERY_TYPE.aJson, deep, deep);
        }
        Json lessDeep = new Json("[".repeat(33) + "]".repeat(33));
        if (route.database() == MARIADB) {
            serverRefuses(route, EVERY_TYPE.aJson, lessDeep);
        } else {
            becomes(route, EVERY_TYPE.aJson, lessDeep, lessDeep);
        }
    }

    /** MySQL's numbers beyond 64 bits, and those with a fraction, are doubles. */
    @EachRoute
    void numbersInDocuments(Route route) {
        String number = "123456789012345678901234567890.5";
        // Older ones are off by the last digit of a double.
        String doubled =
                route.open().dialect().version().isAtLeast(8, 4, 0) ? "1.2345678901234568e29" : "1.2345678901234566e29";
        String kept = route.database() == MYSQL ? doubled : number;
        becomes(route, EVERY_TYPE.aJson, new Json(number), new Json(kept));
    }
}
