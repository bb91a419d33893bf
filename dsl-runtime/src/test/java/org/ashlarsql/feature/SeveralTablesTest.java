package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.joined;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.expr.SqlTypes.decimal;
import static org.ashlarsql.feature.Expectation.command;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.row.Row2;
import org.junit.jupiter.api.Test;

/** UPDATE and DELETE that look at other tables. */
class SeveralTablesTest {

    private static final Select<Row2<Integer, Optional<String>>> SYNOPSES = select(FILM.filmId, FILM.synopsis)
            .from(FILM)
            .orderBy(FILM.filmId.asc())
            .limit(3);

    @Test
    void columnsOfAnotherTableAreSet() {
        command(update(FILM)
                        .from(LANGUAGE)
                        .set(FILM.synopsis.to(LANGUAGE.name))
                        .set(FILM.price.to(FILM.price.plus(BigDecimal.ONE)))
                        .where(FILM.languageId.eq(LANGUAGE.languageId), LANGUAGE.name.eq("French")))
                .is("update film set synopsis = language.name, price = film.price + ? from language"
                        + " where film.language_id = language.language_id and language.name = ?")
                .onMySqlFamily("update film, language set film.synopsis = language.name, film.price = film.price + ?"
                        + " where film.language_id = language.language_id and language.name = ?")
                .binds(BigDecimal.ONE, "French")
                .shows(Section.UPDATES_AND_DELETES, "UPDATE ... FROM")
                .changes(
                        2,
                        SYNOPSES,
                        new Row2<>(1, Optional.of("French")),
                        new Row2<>(2, Optional.empty()),
                        new Row2<>(3, Optional.of("An old lord")));
    }

    @Test
    void theOtherTablesMayBeJoined() {
        var original = LANGUAGE.as("original");
        command(update(FILM)
                        .from(joined(LANGUAGE).join(original, original.languageId.gt(LANGUAGE.languageId)))
                        .set(FILM.synopsis.to(LANGUAGE.name.concat("/").concat(original.name)))
                        .where(
                                FILM.languageId.eq(LANGUAGE.languageId),
                                FILM.originalLanguageId.eq(original.languageId)))
                .is("update film set synopsis = language.name || ? || original.name from language"
                        + " join language as original on original.language_id > language.language_id"
                        + " where film.language_id = language.language_id"
                        + " and film.original_language_id = original.language_id")
                .onMySqlFamily("update film, language join language as original"
                        + " on original.language_id > language.language_id"
                        + " set film.synopsis = concat(language.name, ?, original.name)"
                        + " where film.language_id = language.language_id"
                        + " and film.original_language_id = original.language_id")
                .binds("/")
                .changes(
                        1,
                        SYNOPSES,
                        new Row2<>(1, Optional.of("A waitress, 50% kind_hearted!")),
                        new Row2<>(2, Optional.empty()),
                        new Row2<>(3, Optional.of("English/Japanese")));
    }

    @Test
    void theTableItselfUnderAnotherName() {
        var other = FILM.as("other");
        command(update(FILM)
                        .from(other)
                        .set(FILM.synopsis.to(other.title))
                        .where(other.filmId.eq(FILM.filmId.plus(1)), FILM.filmId.le(2)))
                .is("update film set synopsis = other.title from film as other"
                        + " where other.film_id = film.film_id + ? and film.film_id <= ?")
                .onMySqlFamily("update film, film as other set film.synopsis = other.title"
                        + " where other.film_id = film.film_id + ? and film.film_id <= ?")
                .binds(1, 2)
                .changes(
                        2,
                        SYNOPSES,
                        new Row2<>(1, Optional.of("Brazil")),
                        new Row2<>(2, Optional.of("Ran")),
                        new Row2<>(3, Optional.of("An old lord")));
    }

    @Test
    void aDerivedTable() {
        var most = select(FILM.languageId, max(FILM.price).as("most"))
                .from(FILM)
                .groupBy(FILM.languageId)
                .as("most_of");
        command(update(FILM)
                        .from(most)
                        .set(FILM.price.to(most.column("most", decimal(10, 2))))
                        .where(FILM.languageId.eq(most.get(FILM.languageId)), FILM.filmId.eq(2)))
                .is("update film set price = most_of.most from (select film.language_id, max(film.price) as most"
                        + " from film group by film.language_id) as most_of"
                        + " where film.language_id = most_of.language_id and film.film_id = ?")
                .onMySqlFamily("update film, (select film.language_id, max(film.price) as most from film"
                        + " group by film.language_id) as most_of set film.price = most_of.most"
                        + " where film.language_id = most_of.language_id and film.film_id = ?")
                .binds(2)
                .changes(1, select(FILM.price).from(FILM).where(FILM.filmId.eq(2)), new BigDecimal("12.00"));
    }

    @Test
    void assignmentsThatReadEachOtherAreRefusedWhereTheirOrderIsOpen() {
        command(update(FILM)
                        .from(LANGUAGE)
                        .set(FILM.price.to(FILM.price.times(new BigDecimal("2"))))
                        .set(FILM.length.to(FILM.length.plus(1)))
                        .set(FILM.synopsis.to(FILM.title.concat(LANGUAGE.name)))
                        .set(FILM.title.to(LANGUAGE.name))
                        .where(FILM.languageId.eq(LANGUAGE.languageId), FILM.filmId.eq(3)))
                .is("update film set price = film.price * ?, length = film.length + ?,"
                        + " synopsis = film.title || language.name, title = language.name from language"
                        + " where film.language_id = language.language_id and film.film_id = ?")
                .binds(new BigDecimal("2"), 1, 3)
                .unsupportedOn(
                        MARIADB,
                        "reading title in another assignment of an UPDATE of several tables that sets it; use two statements")
                .unsupportedOn(MYSQL, "reading title in another assignment")
                .changes(
                        1,
                        select(FILM.title, FILM.synopsis).from(FILM).where(FILM.filmId.eq(3)),
                        new Row2<>("English", Optional.of("RanEnglish")));
    }

    @Test
    void whatWasUpdatedIsReturned() {
        query(update(FILM)
                        .set(FILM.price.to(FILM.price.plus(BigDecimal.ONE)))
                        .where(FILM.filmId.eq(2))
                        .returning(row(FILM.title, FILM.price)))
                .is("update film set price = film.price + ? where film.film_id = ? returning title, price")
                .binds(BigDecimal.ONE, 2)
                .unsupportedOn(
                        MARIADB,
                        "does not support UPDATE ... RETURNING; update without returning(...), and select the rows")
                .unsupportedOn(MYSQL, "does not support UPDATE ... RETURNING")
                .shows(Section.UPDATES_AND_DELETES, "UPDATE ... RETURNING")
                .returns(new Row2<>("Brazil", new BigDecimal("8.50")));
    }

    @Test
    void columnsOfTheOtherTableAreReturned() {
        query(update(FILM)
                        .from(LANGUAGE)
                        .set(FILM.synopsis.to(LANGUAGE.name))
                        .where(FILM.languageId.eq(LANGUAGE.languageId), FILM.filmId.eq(2))
                        .returning(row(FILM.synopsis, LANGUAGE.name)))
                .is("update film set synopsis = language.name from language"
                        + " where film.language_id = language.language_id and film.film_id = ?"
                        + " returning film.synopsis, language.name")
                .binds(2)
                .unsupportedOn(
                        SQLITE,
                        "does not support returning language.name, a column of another table than the updated one;"
                                + " return the updated table's columns")
                .unsupportedOn(MARIADB, "UPDATE ... RETURNING")
                .unsupportedOn(MYSQL, "UPDATE ... RETURNING")
                .returns(new Row2<>(Optional.of("English"), "English"));
    }

    @Test
    void rowsThatMeetAnotherTablesAreDeleted() {
        command(deleteFrom(FILM)
                        .using(LANGUAGE)
                        .where(FILM.languageId.eq(LANGUAGE.languageId), LANGUAGE.name.eq("French")))
                .is("delete from film using language"
                        + " where film.language_id = language.language_id and language.name = ?")
                .on(
                        SQLITE,
                        "delete from film where exists (select 1 from language"
                                + " where film.language_id = language.language_id and language.name = ?)")
                .onMySqlFamily("delete from film using film, language"
                        + " where film.language_id = language.language_id and language.name = ?")
                .binds("French")
                .shows(Section.UPDATES_AND_DELETES, "DELETE ... USING")
                .emulatedOn(SQLITE)
                .changes(2, select(FILM.filmId).from(FILM).orderBy(FILM.filmId.asc()), 2, 3, 4);
    }

    @Test
    void whatWasDeletedIsReturned() {
        query(deleteFrom(FILM).where(FILM.filmId.eq(4)).returning(row(FILM.filmId, FILM.title)))
                .is("delete from film where film.film_id = ? returning film_id, title")
                .binds(4)
                .unsupportedOn(
                        MYSQL, "does not support DELETE ... RETURNING; select the rows first, in the same transaction")
                .shows(Section.UPDATES_AND_DELETES, "DELETE ... RETURNING")
                .returns(new Row2<>(4, "Alien"));
    }

    @Test
    void whatWasDeletedByAnotherTableIsReturned() {
        query(deleteFrom(FILM)
                        .using(LANGUAGE)
                        .where(FILM.languageId.eq(LANGUAGE.languageId), LANGUAGE.name.eq("French"), FILM.filmId.eq(1))
                        .returning(FILM.title))
                .is("delete from film using language where film.language_id = language.language_id"
                        + " and language.name = ? and film.film_id = ? returning film.title")
                .on(
                        SQLITE,
                        "delete from film where exists (select 1 from language where film.language_id ="
                                + " language.language_id and language.name = ? and film.film_id = ?) returning film.title")
                .binds("French", 1)
                .unsupportedOn(
                        MARIADB,
                        "DELETE ... USING ... RETURNING; write the condition on the other tables as exists(...)")
                .unsupportedOn(MYSQL, "DELETE ... RETURNING")
                .returns("Amelie");
    }

    @Test
    void tablesThatNothingJoinsAreRefused() {
        assertThatThrownBy(() -> update(FILM)
                        .from(LANGUAGE)
                        .set(FILM.synopsis.to(LANGUAGE.name))
                        .where(FILM.length.gt(2))
                        .render(Dialects.sqlite()))
                .isInstanceOf(CheckException.class)
                .hasMessageStartingWith("no condition joins film with language");
        assertThatThrownBy(() -> deleteFrom(FILM)
                        .using(LANGUAGE)
                        .where(LANGUAGE.name.eq("French"))
                        .render(Dialects.sqlite()))
                .isInstanceOf(CheckException.class)
                .hasMessageStartingWith("no condition joins film with language");
    }

    @Test
    void aTableThatIsNotThereIsMissed() {
        assertThatThrownBy(() -> update(FILM)
                        .set(FILM.synopsis.to(LANGUAGE.name))
                        .where(FILM.filmId.eq(2))
                        .render(Dialects.sqlite()))
                .isInstanceOf(CheckException.class)
                .hasMessageStartingWith("language.name is used in SET, but language isn't in FROM");
        assertThatThrownBy(() -> deleteFrom(FILM)
                        .where(FILM.filmId.eq(2))
                        .returning(LANGUAGE.name)
                        .render(Dialects.sqlite()))
                .isInstanceOf(CheckException.class)
                .hasMessageStartingWith("language.name is used in RETURNING, but language isn't in FROM");
    }
}
