package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.num;
import static org.ashlarsql.dsl.Sql.param;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.BIGINT;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ashlarsql.dsl.Delete;
import org.ashlarsql.dsl.Insert;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.dsl.Update;
import org.ashlarsql.expr.Param;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.ParameterException;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.sample.Film;
import org.ashlarsql.sample.Language;
import org.ashlarsql.sample.Rating;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Statements held in constants and executed with other values each time. */
class ParamTest {

    private static final Param<Integer> LEAST = param("least", INTEGER);
    private static final Param<Long> ROWS = param("rows", BIGINT);
    private static final Param<String> NAME = param("name", TEXT);
    private static final Param<Rating> RATING = param("rating", Rating.TYPE);

    private static final Select<String> LONG =
            select(FILM.title).from(FILM).where(FILM.length.ge(LEAST)).orderBy(FILM.filmId.asc());
    private static final Select<Integer> FIRST = select(FILM.filmId)
            .from(FILM)
            .orderBy(FILM.filmId.asc())
            .limit(ROWS)
            .offset(ROWS);
    private static final Insert<Language> INSERT = insertInto(LANGUAGE).set(LANGUAGE.name.to(NAME));
    private static final Update<Film> UPDATE =
            update(FILM).set(FILM.title.to(NAME)).where(FILM.rating.eq(RATING));
    private static final Delete<Film> DELETE = deleteFrom(FILM).where(FILM.length.lt(LEAST));

    @EachDatabase
    void aQueryIsExecutedWithOtherValues(TestDatabase database) {
        Database db = SampleDatabases.on(database);
        assertThat(LONG.render(db.dialect()).sql())
                .isEqualTo("select film.title from film where film.length >= ? order by film.film_id");
        assertThat(LONG.render(db.dialect()).binds()).containsExactly(":least");
        assertThat(db.list(LONG.bind(LEAST.to(130)))).containsExactly("Brazil", "Ran");
        assertThat(db.list(LONG.bind(LEAST.to(150)))).containsExactly("Ran");
        assertThat(db.list(LONG.bind(LEAST.to(150)).bind(LEAST.to(500)))).isEmpty();
    }

    @EachDatabase
    void theRenderingIsKept(TestDatabase database) {
        Dialect dialect = SampleDatabases.on(database).dialect();
        assertThat(LONG.bind(LEAST.to(130)).render(dialect)).isSameAs(LONG.render(dialect));
        assertThat(LONG.bind(LEAST.to(7)).render(dialect)).isSameAs(LONG.render(dialect));
        assertThat(INSERT.bind(NAME.to("a")).render(dialect)).isSameAs(INSERT.render(dialect));
        assertThat(UPDATE.bind(NAME.to("a")).render(dialect)).isSameAs(UPDATE.render(dialect));
        assertThat(DELETE.bind(LEAST.to(7)).render(dialect)).isSameAs(DELETE.render(dialect));
    }

    @EachDatabase
    void inLimitAndOffset(TestDatabase database) {
        Database db = SampleDatabases.on(database);
        assertThat(FIRST.render(db.dialect()).sql())
                .isEqualTo("select film.film_id from film order by film.film_id limit ? offset ?");
        assertThat(db.list(FIRST.bind(ROWS.to(2L)))).containsExactly(3, 4);
        assertThat(db.list(FIRST.bind(ROWS.to(0L)))).isEmpty();
    }

    @EachDatabase
    void inWhatIsComputed(TestDatabase database) {
        Database db = SampleDatabases.on(database);
        var query = select(num(LEAST).plus(1).times(num(LEAST)));
        assertThat(query.render(db.dialect()).sql()).isEqualTo("select (? + ?) * ?");
        assertThat(db.one(query.bind(LEAST.to(3)))).isEqualTo(12);
        assertThat(db.one(query.bind(LEAST.to(-1)))).isZero();
    }

    @EachDatabase
    void inCommands(TestDatabase database) {
        SampleDatabases.on(database).inTransaction(tx -> {
            assertThat(tx.execute(INSERT.bind(NAME.to("Ewe")))).isEqualTo(1);
            assertThat(tx.execute(INSERT.bind(NAME.to("Ido")))).isEqualTo(1);
            assertThat(tx.list(select(LANGUAGE.name)
                            .from(LANGUAGE)
                            .where(LANGUAGE.languageId.gt(3))
                            .orderBy(LANGUAGE.name.asc())))
                    .as("%s", database)
                    .containsExactly("Ewe", "Ido");
            assertThat(tx.execute(UPDATE.bind(NAME.to("thirteen")).bind(RATING.to(Rating.PG_13))))
                    .isEqualTo(3);
            assertThat(tx.execute(UPDATE.bind(RATING.to(Rating.PG)).bind(NAME.to("pg"))))
                    .isEqualTo(1);
            assertThat(tx.execute(DELETE.bind(LEAST.to(130)))).isEqualTo(2);
            assertThat(tx.list(select(FILM.title).distinct().from(FILM))).containsExactly("thirteen");
            tx.handle().rollback();
            return true;
        });
    }

    @EachDatabase
    void aKeyIsReturnedForEachValue(TestDatabase database) {
        SampleDatabases.on(database).inTransaction(tx -> {
            var returning = INSERT.returning(LANGUAGE.languageId);
            int first = tx.one(returning.bind(NAME.to("Ewe")));
            int second = tx.one(returning.bind(NAME.to("Ido")));
            assertThat(second).as("%s", database).isGreaterThan(first);
            tx.handle().rollback();
            return true;
        });
    }

    /** The table that would be asked isn't even there. */
    @EachDatabase
    void aMissingValueIsReportedBeforeAnythingIsSent(TestDatabase database) {
        Database empty = Database.of(database.newDatabase().dataSource());
        assertThatThrownBy(() -> empty.list(LONG))
                .isInstanceOf(ParameterException.class)
                .hasMessage("parameter least (integer) has no value; give it one with bind(parameter.to(value)) before"
                        + " the statement is executed");
        assertThatThrownBy(() -> empty.execute(UPDATE.bind(NAME.to("x"))))
                .isInstanceOf(ParameterException.class)
                .hasMessageStartingWith("parameter rating (rating) has no value");
    }

    @EachDatabase
    void anUnknownParameterIsReportedBeforeAnythingIsSent(TestDatabase database) {
        Database empty = Database.of(database.newDatabase().dataSource());
        assertThatThrownBy(() -> empty.list(LONG.bind(LEAST.to(1)).bind(NAME.to("x"))))
                .isInstanceOf(ParameterException.class)
                .hasMessage("the statement has no parameter name; it has least");
        assertThatThrownBy(() -> empty.list(select(val(1)).bind(NAME.to("x"))))
                .isInstanceOf(ParameterException.class)
                .hasMessage("the statement has no parameter name; it has none");
    }

    @EachDatabase
    void nullIsNoValueOfAParameter(TestDatabase database) {
        assertThatThrownBy(() -> SampleDatabases.on(database).list(LONG.bind(LEAST.to(nothing()))))
                .isInstanceOf(ParameterException.class)
                .hasMessageStartingWith("parameter least can't be null");
    }

    @SuppressWarnings("NullAway") // what a program without null checks hands over
    private static Integer nothing() {
        return null;
    }

    @Test
    void aParameterStandsBesideValues() {
        query(LONG.where(FILM.title.in(List.of("Ran"))).bind(LEAST.to(1)))
                .is("select film.title from film where film.length >= ? and film.title in (?) order by film.film_id")
                .binds(":least", "Ran")
                .on(
                        TestDatabase.POSTGRESQL,
                        "select film.title from film where film.length >= ? and film.title = any (?) order by film.film_id")
                .bindsOn(TestDatabase.POSTGRESQL, ":least", List.of("Ran"))
                .shows(Section.STATEMENTS, "named parameters")
                .returns("Ran");
    }
}
