package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.trueCondition;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.feature.Expectation.command;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dsl.UpdateDraft;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.runtime.StaleRowException;
import org.ashlarsql.sample.Film;
import org.ashlarsql.sample.Rating;
import org.junit.jupiter.api.Test;

/** What UPDATE sets, which rows it and DELETE are about, and what they refuse. */
class UpdateSetTest {

    @Test
    void defaults() {
        command(update(FILM)
                        .setDefault(FILM.price)
                        .setDefault(FILM.length)
                        .set(FILM.rating.to(Rating.PG))
                        .where(FILM.filmId.eq(2)))
                .is("update film set price = default, length = default, rating = ? where film.film_id = ?")
                .binds(Rating.PG, 2)
                .unsupportedOn(
                        SQLITE, "does not support SET column = DEFAULT; set the value that the column's default has")
                .shows(Section.UPDATES_AND_DELETES, "SET ... = DEFAULT")
                .changes(
                        1,
                        select(FILM.price, FILM.length).from(FILM).where(FILM.filmId.eq(2)),
                        new Row2<>(new BigDecimal("9.99"), Optional.empty()));
    }

    @Test
    void aColumnWithoutADefaultHasNone() {
        assertThatThrownBy(() -> update(FILM).setDefault(FILM.title))
                .isInstanceOf(CheckException.class)
                .hasMessage("setDefault(film.title): the column is NOT NULL and has no default; set a value");
    }

    @Test
    void theRowOfAQuery() {
        var other = FILM.as("other");
        command(update(FILM)
                        .setRow(row(FILM.synopsis, FILM.length))
                        .to(select(
                                        LANGUAGE.name.nullable(),
                                        LANGUAGE.languageId.plus(100).nullable())
                                .from(LANGUAGE)
                                .where(LANGUAGE.languageId.eq(FILM.languageId)))
                        .where(FILM.filmId.le(2)))
                .is("update film set (synopsis, length) = (select language.name, language.language_id + ? from language"
                        + " where language.language_id = film.language_id) where film.film_id <= ?")
                .onMySqlFamily("update film set synopsis = (select language.name from language"
                        + " where language.language_id = film.language_id),"
                        + " length = (select language.language_id + ? from language"
                        + " where language.language_id = film.language_id) where film.film_id <= ?")
                .binds(100, 2)
                .shows(Section.UPDATES_AND_DELETES, "SET (...) = (SELECT ...)")
                .emulatedOn(MARIADB, MYSQL)
                .changes(
                        2,
                        select(FILM.synopsis, FILM.length)
                                .from(FILM)
                                .where(FILM.filmId.le(2))
                                .orderBy(FILM.filmId.asc()),
                        new Row2<>(Optional.of("French"), Optional.of(102)),
                        new Row2<>(Optional.of("English"), Optional.of(101)));
        assertThatThrownBy(() -> update(FILM)
                        .set(FILM.length.to(3))
                        .setRow(FILM.length)
                        .to(select(other.length).from(other)))
                .isInstanceOf(CheckException.class)
                .hasMessage("length is set twice; set it once");
    }

    @Test
    void whatWasReadOfAnotherRow() {
        Optional<Integer> length = Optional.of(140);
        Optional<String> synopsis = Optional.empty();
        command(update(FILM)
                        .set(FILM.title.toRead("Brasil"))
                        .set(FILM.length.toRead(length))
                        .set(FILM.synopsis.toRead(synopsis))
                        .where(FILM.filmId.eq(2)))
                .is("update film set title = ?, length = ?, synopsis = ? where film.film_id = ?")
                .binds("Brasil", 140, null, 2)
                .changes(
                        1,
                        select(FILM.title, FILM.length, FILM.synopsis)
                                .from(FILM)
                                .where(FILM.filmId.eq(2)),
                        new Row3<>("Brasil", length, synopsis));
    }

    @Test
    void onlyWhatIsPresent() {
        Optional<String> title = Optional.of("Brasil");
        Optional<BigDecimal> price = Optional.empty();
        command(update(FILM)
                        .set(FILM.title.toIfPresent(title))
                        .set(FILM.price.toIfPresent(price))
                        .set(FILM.length.toIfPresent(Optional.of(140)))
                        .where(FILM.filmId.eq(2)))
                .is("update film set title = ?, length = ? where film.film_id = ?")
                .binds("Brasil", 140, 2)
                .changes(
                        1,
                        select(FILM.title, FILM.price, FILM.length).from(FILM).where(FILM.filmId.eq(2)),
                        new Row3<>("Brasil", new BigDecimal("7.50"), Optional.of(140)));
    }

    @Test
    void nothingPresentIsNoStatement() {
        UpdateDraft<Film> draft = update(FILM).set(FILM.title.toIfPresent(Optional.empty()));
        assertThat(draft.isEmpty()).isTrue();
        assertThatThrownBy(() -> draft.where(FILM.filmId.eq(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("update(film) sets nothing; call set(column.to(value)) first");
    }

    @Test
    void aVersionIsComparedAndCountedOn() {
        command(update(FILM)
                        .set(FILM.title.to("Brasil"))
                        .where(FILM.filmId.eq(2))
                        .ifVersion(FILM.languageId, 1))
                .is("update film set title = ?, language_id = film.language_id + ?"
                        + " where film.film_id = ? and film.language_id = ?")
                .binds("Brasil", 1, 2, 1)
                .changes(1, select(FILM.languageId).from(FILM).where(FILM.filmId.eq(2)), 2);
    }

    @Test
    void aVersionThatIsNoNumber() {
        command(update(FILM)
                        .set(FILM.length.to(5))
                        .where(FILM.filmId.eq(2))
                        .ifVersion(FILM.title.eq("Brazil"), FILM.title.to("Brasil")))
                .is("update film set length = ?, title = ? where film.film_id = ? and film.title = ?")
                .binds(5, "Brasil", 2, "Brazil")
                .changes(1);
        command(deleteFrom(FILM).where(FILM.filmId.eq(2)).ifVersion(FILM.title.eq("Brazil")))
                .is("delete from film where film.film_id = ? and film.title = ?")
                .binds(2, "Brazil")
                .changes(1);
    }

    @Test
    void aStaleRowIsRefused() {
        var update = update(FILM)
                .set(FILM.title.to("Brasil"))
                .where(FILM.filmId.eq(2))
                .ifVersion(FILM.languageId, 3);
        var delete = deleteFrom(FILM).where(FILM.filmId.eq(2)).ifVersion(FILM.languageId, 3);
        command(update)
                .is("update film set title = ?, language_id = film.language_id + ?"
                        + " where film.film_id = ? and film.language_id = ?")
                .binds("Brasil", 1, 2, 3)
                .onEachDatabase((database, tx) -> {
                    assertThatThrownBy(() -> tx.execute(update))
                            .isInstanceOf(StaleRowException.class)
                            .hasMessageStartingWith(
                                    "no row was changed: it has another version than the one that was read");
                    assertThatThrownBy(() -> tx.execute(delete)).isInstanceOf(StaleRowException.class);
                });
        assertThatThrownBy(() -> update(FILM).set(FILM.title.to("x")).everyRow().ifVersion(FILM.languageId, 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is about one row, but the statement is about every row");
    }

    @Test
    void theFirstRowsInAnOrder() {
        command(update(FILM)
                        .set(FILM.length.to(1))
                        .everyRow()
                        .orderBy(FILM.price.desc(), FILM.filmId.asc())
                        .limit(2))
                .is("update film set length = ? order by film.price desc, film.film_id limit ?")
                .binds(1, 2L)
                .unsupportedOn(
                        POSTGRESQL,
                        "does not support ORDER BY and LIMIT in UPDATE and DELETE; choose the rows by"
                                + " where(key.in(select(key).from(table).orderBy(...).limit(...)))")
                .shows(Section.UPDATES_AND_DELETES, "UPDATE ... ORDER BY ... LIMIT")
                .changes(
                        2,
                        select(FILM.filmId).from(FILM).where(FILM.length.eq(1)).orderBy(FILM.filmId.asc()),
                        1,
                        3);
        command(deleteFrom(FILM)
                        .where(FILM.filmId.gt(1))
                        .orderBy(FILM.filmId.desc())
                        .limit(2))
                .is("delete from film where film.film_id > ? order by film.film_id desc limit ?")
                .binds(1, 2L)
                .unsupportedOn(POSTGRESQL, "ORDER BY and LIMIT in UPDATE and DELETE")
                .shows(Section.UPDATES_AND_DELETES, "DELETE ... ORDER BY ... LIMIT")
                .changes(2, select(FILM.filmId).from(FILM).orderBy(FILM.filmId.asc()), 1, 2, 3);
    }

    @Test
    void aConditionThatSaysNothingIsRefused() {
        String message =
                "update(film).where(...) got no condition that says anything, so that every row would be meant;"
                        + " say everyRow() if it is, else leave the statement out";
        var draft = update(FILM).set(FILM.length.to(1));
        assertThatThrownBy(() -> draft.where(List.of()))
                .isInstanceOf(CheckException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> draft.where(trueCondition())).hasMessage(message);
        assertThatThrownBy(() -> draft.where(trueCondition(), trueCondition())).hasMessage(message);
        assertThatThrownBy(() -> draft.where(FILM.filmId.eq(3).or(trueCondition())))
                .hasMessage(message);
        assertThatThrownBy(() -> draft.where(FILM.filmId.notIn(List.of()))).hasMessage(message);
        assertThatThrownBy(() -> draft.where(FILM.filmId.in(List.of()).not())).hasMessage(message);
        assertThatThrownBy(() -> deleteFrom(FILM).where(trueCondition()))
                .hasMessageStartingWith("deleteFrom(film).where");
        assertThatThrownBy(() -> deleteFrom(FILM).where(List.of())).isInstanceOf(CheckException.class);
    }

    @Test
    void conditionsFromAList() {
        command(deleteFrom(FILM).where(List.of(FILM.filmId.gt(2), FILM.filmId.lt(4))))
                .is("delete from film where film.film_id > ? and film.film_id < ?")
                .binds(2, 4)
                .changes(1);
        command(update(FILM).set(FILM.length.to(val(3))).where(List.of(FILM.filmId.gt(2), trueCondition())))
                .is("update film set length = ? where film.film_id > ? and true")
                .binds(3, 2)
                .changes(3);
    }
}
