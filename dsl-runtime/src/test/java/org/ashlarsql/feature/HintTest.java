package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ashlarsql.dialect.MariaDb;
import org.ashlarsql.dialect.MySql;
import org.ashlarsql.dialect.PostgreSql;
import org.ashlarsql.dialect.Sqlite;
import org.ashlarsql.dsl.Select;
import org.junit.jupiter.api.Test;

/** Hints, which only the database that they are for sees. */
class HintTest {

    private static final Select<String> TITLES = select(FILM.title).from(FILM).where(FILM.filmId.eq(3));
    private static final String PLAIN = "select film.title from film where film.film_id = ?";

    @Test
    void eachDatabaseHasItsOwn() {
        query(TITLES.hint(MySql.class, "MAX_EXECUTION_TIME(1000)")
                        .hint(MySql.class, "NO_ICP(film)")
                        .hint(PostgreSql.class, "SeqScan(film)"))
                .is(PLAIN)
                .on(
                        MYSQL,
                        "select /*+ MAX_EXECUTION_TIME(1000) NO_ICP(film) */ film.title from film where film.film_id = ?")
                .on(POSTGRESQL, "select /*+ SeqScan(film) */ film.title from film where film.film_id = ?")
                .binds(3)
                .returns("Ran");
    }

    @Test
    void whereTheDatabaseHasNone() {
        query(TITLES.hint(MySql.class, "NO_ICP(film)")
                        .hint(PostgreSql.class, "SeqScan(film)")
                        .hint(MariaDb.class, "x")
                        .hint(Sqlite.class, "y")
                        .distinct())
                .on(MYSQL, "select /*+ NO_ICP(film) */ distinct film.title from film where film.film_id = ?")
                .on(POSTGRESQL, "select /*+ SeqScan(film) */ distinct film.title from film where film.film_id = ?")
                .unsupportedOn(MARIADB, "hints for the planner; leave the hint out")
                .unsupportedOn(SQLITE, "hints for the planner; leave the hint out")
                .binds(3)
                .shows(Section.STATEMENTS, "hints")
                .returns("Ran");
    }

    @Test
    void hostileTextIsRefused() {
        for (String text : new String[] {"x */ delete from film", "/* x", "?", "x\ny", "\0", ""}) {
            assertThatThrownBy(() -> TITLES.hint(MySql.class, text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("can't be sent: it's one line without ?, * and /");
        }
    }
}
