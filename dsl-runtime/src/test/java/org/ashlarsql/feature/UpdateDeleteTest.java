package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.notExists;
import static org.ashlarsql.dsl.Sql.raw;
import static org.ashlarsql.dsl.Sql.scalar;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.feature.Expectation.command;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.row.Row2;
import org.ashlarsql.sample.Film;
import org.ashlarsql.sample.Rating;
import org.junit.jupiter.api.Test;

/** UPDATE and DELETE. */
class UpdateDeleteTest {

    private static final Select<Integer> ALL = select(FILM.filmId).from(FILM).orderBy(FILM.filmId.asc());

    @Test
    void valuesAreSet() {
        command(update(FILM)
                        .set(FILM.title.to("Brasil"))
                        .set(FILM.length.to(142))
                        .set(FILM.rating.to(Rating.G))
                        .where(FILM.filmId.eq(2)))
                .is("update film set title = ?, length = ?, rating = ? where film.film_id = ?")
                .binds("Brasil", 142, Rating.G, 2)
                .changes(
                        1,
                        select(FILM.title, FILM.length)
                                .from(FILM)
                                .where(FILM.rating.eq(Rating.G))
                                .orderBy(FILM.filmId.asc()),
                        new Row2<>("Brasil", Optional.of(142)),
                        new Row2<>("100% Wolf", Optional.of(96)));
    }

    @Test
    void expressionsAndOtherColumnsAreSet() {
        command(update(FILM)
                        .set(FILM.length.to(FILM.length.plus(10)))
                        .set(FILM.price.to(FILM.price.times(new BigDecimal("2"))))
                        .set(FILM.synopsis.to(FILM.title))
                        .where(FILM.filmId.le(2)))
                .is("update film set length = film.length + ?, price = film.price * ?, synopsis = film.title"
                        + " where film.film_id <= ?")
                .binds(10, new BigDecimal("2"), 2)
                .shows(Section.UPDATES_AND_DELETES, "UPDATE ... SET")
                .changes(
                        2,
                        select(FILM.length, FILM.synopsis)
                                .from(FILM)
                                .where(FILM.price.gt(new BigDecimal("14.99")))
                                .orderBy(FILM.filmId.asc()),
                        new Row2<>(Optional.of(132), Optional.of("Amelie")),
                        new Row2<>(Optional.of(142), Optional.of("Brazil")));
    }

    @Test
    void nullIsSet() {
        command(update(FILM).setNull(FILM.length).where(FILM.length.lt(130)))
                .is("update film set length = ? where film.length < ?")
                .binds(null, 130)
                .changes(
                        2,
                        select(FILM.filmId)
                                .from(FILM)
                                .where(FILM.length.isNull())
                                .orderBy(FILM.filmId.asc()),
                        1,
                        4,
                        5);
    }

    @Test
    void aSubqueryIsSet() {
        var last = scalar(max(LANGUAGE.languageId), q -> q.from(LANGUAGE));
        command(update(FILM)
                        .set(FILM.originalLanguageId.to(last))
                        .set(FILM.languageId.to(last.notNull()))
                        .where(FILM.title.eq("Ran")))
                .is("update film set original_language_id = (select max(language.language_id) from language),"
                        + " language_id = (select max(language.language_id) from language) where film.title = ?")
                .binds("Ran")
                .shows(Section.UPDATES_AND_DELETES, "SET to a subquery")
                .changes(1, select(FILM.title).from(FILM).where(FILM.languageId.eq(FILM.originalLanguageId)), "Ran");
    }

    @Test
    void rawTextIsSetInParentheses() {
        command(update(FILM)
                        .set(FILM.length.to(raw("{} + {}", FILM.length, 1).as(INTEGER)))
                        .where(FILM.filmId.eq(1)))
                .is("update film set length = (film.length + ?) where film.film_id = ?")
                .binds(1, 1)
                .changes(1, select(FILM.length).from(FILM).where(FILM.filmId.eq(1)), Optional.of(123));
    }

    /** MySQL and MariaDB would set both to the original language. */
    @Test
    void columnsAreSwappedWhereAssignmentsAreMadeAtOnce() {
        command(update(FILM)
                        .set(FILM.languageId.to(FILM.originalLanguageId.notNull()))
                        .set(FILM.originalLanguageId.to(FILM.languageId))
                        .where(FILM.filmId.eq(3)))
                .is("update film set language_id = film.original_language_id,"
                        + " original_language_id = film.language_id where film.film_id = ?")
                .binds(3)
                .unsupportedOn(
                        MARIADB,
                        "does not support reading language_id behind its own assignment in one UPDATE;"
                                + " set the columns that are computed from language_id before it, or use two statements")
                .unsupportedOn(MYSQL, "does not support reading language_id behind its own assignment")
                .shows(Section.UPDATES_AND_DELETES, "SET that reads what it sets before")
                .changes(
                        1,
                        select(FILM.languageId, FILM.originalLanguageId)
                                .from(FILM)
                                .where(FILM.filmId.eq(3)),
                        new Row2<>(3, Optional.of(1)));
        command(update(FILM)
                        .set(FILM.originalLanguageId.to(FILM.languageId))
                        .set(FILM.languageId.to(2))
                        .where(FILM.languageId.eq(1)))
                .is(
                        "update film set original_language_id = film.language_id, language_id = ? where film.language_id = ?")
                .binds(2, 1)
                .changes(
                        3,
                        select(FILM.filmId)
                                .from(FILM)
                                .where(FILM.originalLanguageId.eq(1), FILM.languageId.eq(2))
                                .orderBy(FILM.filmId.asc()),
                        2,
                        3,
                        4,
                        5);
    }

    @Test
    void updateWhereASubquery() {
        var french = select(LANGUAGE.languageId).from(LANGUAGE).where(LANGUAGE.name.eq("French"));
        command(update(FILM).set(FILM.synopsis.to("fr")).where(FILM.languageId.in(french), FILM.filmId.gt(1)))
                .is("update film set synopsis = ? where film.language_id in (select language.language_id from language"
                        + " where language.name = ?) and film.film_id > ?")
                .binds("fr", "French", 1)
                .shows(Section.UPDATES_AND_DELETES, "UPDATE ... WHERE IN a subquery")
                .changes(1, select(FILM.title).from(FILM).where(FILM.synopsis.eq("fr")), "100% Wolf");
    }

    @Test
    void aSubqueryOnTheTableThatIsChanged() {
        Film other = FILM.as("other");
        var longest = scalar(max(other.length), q -> q.from(other));
        command(update(FILM).set(FILM.price.to(BigDecimal.ONE)).where(FILM.length.eq(longest)))
                .is("update film set price = ? where film.length = (select max(other.length) from film as other)")
                .binds(BigDecimal.ONE)
                .unsupportedOn(
                        MYSQL,
                        "does not support a subquery on film in a statement that changes it; put the subquery"
                                + " into a derived table, select(...).as(\"t\"), which is read first")
                .changes(1, select(FILM.title).from(FILM).where(FILM.price.eq(BigDecimal.ONE)), "Ran");
        command(deleteFrom(FILM).where(FILM.length.eq(longest)))
                .is("delete from film where film.length = (select max(other.length) from film as other)")
                .unsupportedOn(MYSQL, "a subquery on film in a statement that changes it")
                .shows(Section.UPDATES_AND_DELETES, "subquery on the table that is changed")
                .changes(1, ALL, 1, 2, 4, 5);
    }

    @Test
    void aSubqueryOnTheTableThatIsChangedInADerivedTable() {
        Film other = FILM.as("other");
        var t = select(max(other.length)).from(other).as("t");
        var longest = scalar(t.get(max(other.length)), q -> q.from(t));
        command(deleteFrom(FILM).where(FILM.length.eq(longest)))
                .is("delete from film where film.length = (select t.c1 from (select max(other.length) as c1"
                        + " from film as other) as t)")
                .shows(Section.UPDATES_AND_DELETES, "derived table of the table that is changed")
                .changes(1, ALL, 1, 2, 4, 5);
    }

    @Test
    void updateOfEveryRow() {
        command(update(FILM).set(FILM.languageId.to(3)).everyRow())
                .is("update film set language_id = ?")
                .binds(3)
                .shows(Section.UPDATES_AND_DELETES, "UPDATE of every row")
                .changes(5, select(FILM.languageId).distinct().from(FILM), 3);
    }

    @Test
    void deleteWhere() {
        command(deleteFrom(FILM).where(FILM.length.gt(130), FILM.price.lt(BigDecimal.TEN)))
                .is("delete from film where film.length > ? and film.price < ?")
                .binds(130, BigDecimal.TEN)
                .shows(Section.UPDATES_AND_DELETES, "DELETE ... WHERE")
                .changes(1, ALL, 1, 3, 4, 5);
        command(deleteFrom(FILM).where(FILM.filmId.in(List.of(1, 2, 99))))
                .is("delete from film where film.film_id in (?, ?, ?, ?)")
                .binds(1, 2, 99, 99)
                .on(POSTGRESQL, "delete from film where film.film_id = any (?)")
                .bindsOn(POSTGRESQL, List.of(1, 2, 99))
                .changes(2, ALL, 3, 4, 5);
    }

    @Test
    void deleteWhereNothingRefersToARow() {
        var films = select(val(1))
                .from(FILM)
                .where(FILM.languageId.eq(LANGUAGE.languageId).or(FILM.originalLanguageId.eq(LANGUAGE.languageId)));
        command(deleteFrom(LANGUAGE).where(notExists(films)))
                .is("delete from language where not exists (select ? from film where film.language_id ="
                        + " language.language_id or film.original_language_id = language.language_id)")
                .binds(1)
                .changes(0);
    }

    @Test
    void deleteOfEveryRow() {
        command(deleteFrom(FILM).everyRow())
                .is("delete from film")
                .shows(Section.UPDATES_AND_DELETES, "DELETE of every row")
                .changes(5, ALL);
        command(deleteFrom(ANYTHING).everyRow()).is("delete from anything").changes(0);
    }

    @Test
    void onlyTheTableItselfIsChanged() {
        assertThatThrownBy(() -> update(FILM.as("f")))
                .isInstanceOf(CheckException.class)
                .hasMessage(
                        "update(f) takes the table itself, not an alias or outer() twin; alias the other occurrences"
                                + " of the table instead");
        assertThatThrownBy(() -> deleteFrom(FILM.as("f")))
                .isInstanceOf(CheckException.class)
                .hasMessageStartingWith("deleteFrom(f) takes the table itself");
    }

    @Test
    void aColumnIsSetOnce() {
        assertThatThrownBy(() -> update(FILM)
                        .set(FILM.title.to("a"))
                        .set(FILM.length.to(1))
                        .set(FILM.title.to("b")))
                .isInstanceOf(CheckException.class)
                .hasMessage("title is set twice; set it once");
    }

    @Test
    void somethingHasToBeSet() {
        assertThatThrownBy(() -> update(FILM).everyRow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("update(film) sets nothing; call set(column.to(value)) first");
    }

    @Test
    void columnsOfAnotherTableAreOutOfScope() {
        var update = update(FILM).set(FILM.length.to(1)).where(LANGUAGE.name.eq("French"));
        assertThatThrownBy(() -> command(update).changes(0))
                .isInstanceOf(CheckException.class)
                .hasMessageStartingWith("language.name is used in WHERE, but language isn't in FROM (film)");
    }
}
