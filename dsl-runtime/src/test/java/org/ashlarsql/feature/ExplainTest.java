package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.explain;
import static org.ashlarsql.dsl.Sql.explainAnalyze;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.param;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import org.ashlarsql.expr.Param;
import org.ashlarsql.sample.NewLanguage;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** EXPLAIN. What a plan says is the database's own; that it's about the table is all that is held here. */
class ExplainTest {

    private static final String SELECT = " select film.title from film where film.length > ?";

    @Test
    void thePlanOfAQuery() {
        var films = select(FILM.title).from(FILM).where(FILM.length.gt(130));
        query(explain(films))
                .on(SQLITE, "explain query plan" + SELECT)
                .on(POSTGRESQL, "explain" + SELECT)
                .on(MARIADB, "explain format=json" + SELECT)
                .on(MYSQL, "explain format=tree" + SELECT)
                .binds(130)
                .shows(Section.STATEMENTS, "EXPLAIN")
                .onEachDatabase((database, tx) -> assertThat(String.join("\n", tx.list(explain(films))))
                        .as("%s", database)
                        .contains("film"));
    }

    @Test
    void thePlanOfAQueryWithWhatItCost() {
        var films = select(FILM.title).from(FILM).where(FILM.length.gt(130));
        query(explainAnalyze(films))
                .unsupportedOn(SQLITE, "EXPLAIN ANALYZE; use explain(...), which doesn't run the statement")
                .on(POSTGRESQL, "explain analyze" + SELECT)
                .on(MARIADB, "analyze format=json" + SELECT)
                .on(MYSQL, "explain analyze" + SELECT)
                .binds(130)
                .shows(Section.STATEMENTS, "EXPLAIN ANALYZE")
                .onEachDatabase((database, tx) -> assertThat(String.join("\n", tx.list(explainAnalyze(films))))
                        .as("%s", database)
                        .contains("film")
                        .containsPattern("actual|r_rows"));
    }

    @Test
    void thePlanStandsBeforeCommonTableExpressions() {
        var films = select(FILM.title).from(FILM).asCte("films");
        String sql = " with films as (select film.title from film) select films.title from films";
        query(explain(select(films.get(FILM.title)).from(films)).comment("why"))
                .on(SQLITE, "/* why */ explain query plan" + sql)
                .on(POSTGRESQL, "/* why */ explain" + sql)
                .on(MARIADB, "/* why */ explain format=json" + sql)
                .on(MYSQL, "/* why */ explain format=tree" + sql)
                .onEachDatabase((database, tx) -> assertThat(
                                tx.list(explain(select(films.get(FILM.title)).from(films))))
                        .as("%s", database)
                        .isNotEmpty());
    }

    @EachDatabase
    void aCommandIsNotRun(TestDatabase database) {
        SampleDatabases.on(database).inTransaction(tx -> {
            assertThat(tx.list(explain(update(FILM).set(FILM.title.to("x")).everyRow())))
                    .isNotEmpty();
            tx.list(explain(insertInto(LANGUAGE).values(new NewLanguage("Ewe"))));
            assertThat(tx.list(select(FILM.title).from(FILM).where(FILM.title.eq("x"))))
                    .isEmpty();
            assertThat(tx.list(select(LANGUAGE.name).from(LANGUAGE))).hasSize(3);
            return true;
        });
    }

    @EachDatabase
    void parametersHaveTheirValues(TestDatabase database) {
        Param<Integer> least = param("least", INTEGER);
        var films = select(FILM.title).from(FILM).where(FILM.length.gt(least));
        var db = SampleDatabases.on(database);
        assertThat(db.list(explain(films.bind(least.to(130))))).isNotEmpty();
        assertThat(db.list(explain(films).bind(least.to(130)))).isNotEmpty();
    }
}
