package org.ashlarsql.dialect;

import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.sample.Film.FILM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.junit.jupiter.api.Test;

class DialectsTest {

    @Test
    void aServerIsKnownByItsOwnWords() {
        assertThat(Dialects.of("SQLite", "3.54.1")).hasToString("SQLite 3.54.1");
        assertThat(Dialects.of("PostgreSQL", "18.6 (Debian 18.6-1.pgdg12+1)")).hasToString("PostgreSQL 18.6");
        assertThat(Dialects.of("MariaDB", "11.4.5-MariaDB")).hasToString("MariaDB 11.4.5");
        assertThat(Dialects.of("MySQL", "5.5.5-10.11.5-MariaDB")).hasToString("MariaDB 10.11.5");
        assertThat(Dialects.of("MySQL", "8.0.33")).isEqualTo(Dialects.mySql());
    }

    @Test
    void anUnknownServerNamesTheKnownOnes() {
        assertThatThrownBy(() -> Dialects.of("Derby", "10.16.1.1"))
                .hasMessage("no dialect for Derby 10.16.1.1; Ashlar speaks to SQLite, PostgreSQL, MariaDB and MySQL");
    }

    @Test
    void whatAVersionLacksIsRefused() {
        var query = select(FILM.title).from(FILM).intersect(select(FILM.label).from(FILM));
        Dialect old = Dialects.of("MySQL", "8.0.30");
        assertThatThrownBy(() -> query.render(old))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessage(
                        "MySQL 8.0.30 does not support INTERSECT and EXCEPT; use exists(...) or notExists(...) with a"
                                + " condition on every column");
        assertThat(query.render(Dialects.of("MySQL", "8.0.31")).sql())
                .isEqualTo("select film.title from film intersect select film.label from film");
    }
}
