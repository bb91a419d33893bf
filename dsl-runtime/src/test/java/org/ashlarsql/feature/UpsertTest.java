package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.excluded;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.feature.Expectation.command;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Film.FILM_PKEY;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.sample.Language.LANGUAGE_NAME_KEY;
import static org.ashlarsql.sample.Language.LANGUAGE_PKEY;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.row.Row3;
import org.ashlarsql.sample.LanguageRow;
import org.ashlarsql.sample.NewFilm;
import org.ashlarsql.sample.NewLanguage;
import org.junit.jupiter.api.Test;

/** INSERT of rows like which there are some already. */
class UpsertTest {

    private static final String INSERT = "insert into film (film_id, title, language_id, length) values (?, ?, ?, ?)";
    private static final Select<Row3<String, Optional<Integer>, BigDecimal>> BRAZIL =
            select(FILM.title, FILM.length, FILM.price).from(FILM).where(FILM.filmId.eq(2));
    private static final NewFilm SECOND = new NewFilm("Brazil 2", 1).filmId(2).length(140);

    @Test
    void nothingIsDone() {
        command(insertInto(LANGUAGE)
                        .values(new NewLanguage("French"), new NewLanguage("Zulu"))
                        .onConflict(LANGUAGE_NAME_KEY)
                        .doNothing())
                .is("insert into language (name) values (?), (?) on conflict (name) do nothing")
                .onMySqlFamily(
                        "insert into language (name) values (?), (?)" + " on duplicate key update name = language.name")
                .binds("French", "Zulu")
                .shows(Section.UPSERTS, "ON CONFLICT DO NOTHING")
                .emulatedOn(MARIADB, MYSQL)
                .countsOn(2, MARIADB, MYSQL)
                .changes(
                        1,
                        select(LANGUAGE.name).from(LANGUAGE).orderBy(LANGUAGE.name.asc()),
                        "English",
                        "French",
                        "Japanese",
                        "Zulu");
    }

    @Test
    void nothingIsDoneOnAnyConflict() {
        command(insertInto(LANGUAGE)
                        .values(new NewLanguage("French").languageId(9), new NewLanguage("Latin").languageId(1))
                        .onAnyConflict()
                        .doNothing())
                .is("insert into language (language_id, name) values (?, ?), (?, ?) on conflict do nothing")
                .onMySqlFamily("insert into language (language_id, name) values (?, ?), (?, ?)"
                        + " on duplicate key update language_id = language.language_id")
                .binds(9, "French", 1, "Latin")
                .shows(Section.UPSERTS, "ON CONFLICT of any key DO NOTHING")
                .emulatedOn(MARIADB, MYSQL)
                .countsOn(2, MARIADB, MYSQL)
                .changes(
                        0,
                        select(LANGUAGE.name).from(LANGUAGE).orderBy(LANGUAGE.name.asc()),
                        "English",
                        "French",
                        "Japanese");
    }

    @Test
    void givenColumnsGetWhatWasToBeInserted() {
        command(insertInto(FILM).values(SECOND).onConflict(FILM_PKEY).doUpdate(FILM.title, FILM.length))
                .is(INSERT + " on conflict (film_id) do update set title = excluded.title, length = excluded.length")
                .on(MARIADB, INSERT + " on duplicate key update title = values(title), length = values(length)")
                .on(
                        MYSQL,
                        INSERT
                                + " as excluded on duplicate key update title = excluded.title, length = excluded.length")
                .binds(2, "Brazil 2", 1, 140)
                .shows(Section.UPSERTS, "ON CONFLICT DO UPDATE")
                .emulatedOn(MARIADB, MYSQL)
                .countsOn(2, MARIADB, MYSQL)
                .changes(1, BRAZIL, new Row3<>("Brazil 2", Optional.of(140), new BigDecimal("7.50")));
    }

    @Test
    void allOtherColumnsGetWhatWasToBeInserted() {
        command(insertInto(FILM).values(SECOND).onConflict(FILM_PKEY).doUpdateOthers())
                .is(INSERT + " on conflict (film_id) do update set title = excluded.title,"
                        + " language_id = excluded.language_id, length = excluded.length")
                .on(
                        MARIADB,
                        INSERT + " on duplicate key update title = values(title), language_id = values(language_id),"
                                + " length = values(length)")
                .on(
                        MYSQL,
                        INSERT + " as excluded on duplicate key update title = excluded.title,"
                                + " language_id = excluded.language_id, length = excluded.length")
                .binds(2, "Brazil 2", 1, 140)
                .countsOn(2, MARIADB, MYSQL)
                .changes(1, BRAZIL, new Row3<>("Brazil 2", Optional.of(140), new BigDecimal("7.50")));
    }

    @Test
    void aRowThatIsNewIsInserted() {
        command(insertInto(FILM)
                        .values(new NewFilm("Solaris", 2).filmId(99).length(167))
                        .onConflict(FILM_PKEY)
                        .doUpdateOthers())
                .is(INSERT + " on conflict (film_id) do update set title = excluded.title,"
                        + " language_id = excluded.language_id, length = excluded.length")
                .on(
                        MARIADB,
                        INSERT + " on duplicate key update title = values(title), language_id = values(language_id),"
                                + " length = values(length)")
                .on(
                        MYSQL,
                        INSERT + " as excluded on duplicate key update title = excluded.title,"
                                + " language_id = excluded.language_id, length = excluded.length")
                .binds(99, "Solaris", 2, 167)
                .changes(1, select(FILM.title).from(FILM).where(FILM.filmId.eq(99)), "Solaris");
    }

    @Test
    void bothRowsAreComputedWith() {
        var proposed = excluded(FILM);
        command(insertInto(FILM)
                        .values(SECOND)
                        .onConflict(FILM_PKEY)
                        .doUpdate()
                        .set(FILM.price.to(FILM.price.plus(BigDecimal.ONE)))
                        .set(FILM.length.to(FILM.length.plus(proposed.length)))
                        .set(FILM.title.to("again")))
                .is(INSERT + " on conflict (film_id) do update set price = film.price + ?,"
                        + " length = film.length + excluded.length, title = ?")
                .on(
                        MARIADB,
                        INSERT + " on duplicate key update price = film.price + ?,"
                                + " length = film.length + values(length), title = ?")
                .on(
                        MYSQL,
                        INSERT + " as excluded on duplicate key update price = film.price + ?,"
                                + " length = film.length + excluded.length, title = ?")
                .binds(2, "Brazil 2", 1, 140, BigDecimal.ONE, "again")
                .shows(Section.UPSERTS, "EXCLUDED")
                .emulatedOn(MARIADB, MYSQL)
                .countsOn(2, MARIADB, MYSQL)
                .changes(1, BRAZIL, new Row3<>("again", Optional.of(272), new BigDecimal("8.50")));
    }

    @Test
    void onlyRowsThatMeetAConditionAreUpdated() {
        var proposed = excluded(FILM);
        var upsert = insertInto(FILM)
                .values(SECOND)
                .onConflict(FILM_PKEY)
                .doUpdate(FILM.length, FILM.title)
                .where(FILM.length.gt(proposed.length));
        command(upsert)
                .is(INSERT + " on conflict (film_id) do update set length = excluded.length, title = excluded.title"
                        + " where film.length > excluded.length")
                .on(
                        MARIADB,
                        INSERT + " on duplicate key update"
                                + " title = case when film.length > values(length) then values(title) else film.title end,"
                                + " length = case when film.length > values(length) then values(length) else film.length end")
                .on(
                        MYSQL,
                        INSERT + " as excluded on duplicate key update"
                                + " title = case when film.length > excluded.length then excluded.title else film.title end,"
                                + " length = case when film.length > excluded.length then excluded.length else film.length end")
                .binds(2, "Brazil 2", 1, 140)
                .shows(Section.UPSERTS, "DO UPDATE ... WHERE")
                .emulatedOn(MARIADB, MYSQL)
                .countsOn(1, MARIADB, MYSQL)
                .changes(0, BRAZIL, new Row3<>("Brazil", Optional.of(132), new BigDecimal("7.50")));
    }

    @Test
    void theRowsOfAQuery() {
        command(insertInto(LANGUAGE)
                        .columns(row(LANGUAGE.languageId, LANGUAGE.name))
                        .select(select(LANGUAGE.languageId, LANGUAGE.name.concat("!"))
                                .from(LANGUAGE)
                                .where(LANGUAGE.languageId.le(2)))
                        .onConflict(LANGUAGE_PKEY)
                        .orAnyOther()
                        .doUpdate(LANGUAGE.name))
                .is("insert into language (language_id, name) select language.language_id, language.name || ?"
                        + " from language where language.language_id <= ?"
                        + " on conflict (language_id) do update set name = excluded.name")
                .on(
                        SQLITE,
                        "insert into language (language_id, name) select q.language_id, q.name from"
                                + " (select language.language_id, language.name || ? as name from language"
                                + " where language.language_id <= ?) as q where true"
                                + " on conflict (language_id) do update set name = excluded.name")
                .on(
                        MARIADB,
                        "insert into language (language_id, name) select language.language_id, concat(language.name, ?)"
                                + " from language where language.language_id <= ?"
                                + " on duplicate key update name = values(name)")
                .on(
                        MYSQL,
                        "insert into language (language_id, name) select excluded.language_id, excluded.name from"
                                + " (select language.language_id, concat(language.name, ?) as name from language"
                                + " where language.language_id <= ?) as excluded"
                                + " on duplicate key update name = excluded.name")
                .binds("!", 2)
                .shows(Section.UPSERTS, "INSERT ... SELECT ... ON CONFLICT")
                .emulatedOn(MARIADB, MYSQL)
                .countsOn(4, MARIADB, MYSQL)
                .changes(
                        2,
                        select(LANGUAGE.name).from(LANGUAGE).orderBy(LANGUAGE.languageId.asc()),
                        "English!",
                        "French!",
                        "Japanese");
    }

    @Test
    void whatWasInsertedOrUpdatedIsReturned() {
        query(insertInto(LANGUAGE)
                        .values(new NewLanguage("Danish").languageId(9), new NewLanguage("Old French").languageId(2))
                        .onConflict(LANGUAGE_PKEY)
                        .orAnyOther()
                        .doUpdateOthers()
                        .returning(LANGUAGE))
                .is("insert into language (language_id, name) values (?, ?), (?, ?)"
                        + " on conflict (language_id) do update set name = excluded.name returning language_id, name")
                .on(
                        MARIADB,
                        "insert into language (language_id, name) values (?, ?), (?, ?)"
                                + " on duplicate key update name = values(name) returning language_id, name")
                .binds(9, "Danish", 2, "Old French")
                .unsupportedOn(MYSQL, "does not support RETURNING of an upsert; select the row by its key")
                .shows(Section.UPSERTS, "RETURNING of an upsert")
                .returns(new LanguageRow(9, "Danish"), new LanguageRow(2, "Old French"));
    }

    @Test
    void rowsThatAreLeftAsTheyAreAreNotReturned() {
        query(insertInto(LANGUAGE)
                        .values(new NewLanguage("Danish"), new NewLanguage("French"))
                        .onConflict(LANGUAGE_NAME_KEY)
                        .doNothing()
                        .returning(LANGUAGE.name))
                .is("insert into language (name) values (?), (?) on conflict (name) do nothing returning name")
                .binds("Danish", "French")
                .unsupportedOn(
                        MARIADB,
                        "RETURNING of an upsert that may leave rows as they are; select the rows by their keys")
                .unsupportedOn(MYSQL, "RETURNING of an upsert")
                .returns("Danish");
    }

    @Test
    void anyConflictUpdatesWhereTheDatabaseHasIt() {
        command(insertInto(LANGUAGE)
                        .values(new NewLanguage("French").languageId(7))
                        .onAnyConflict()
                        .doUpdate(LANGUAGE.languageId))
                .is("insert into language (language_id, name) values (?, ?)"
                        + " on conflict do update set language_id = excluded.language_id")
                .on(
                        MARIADB,
                        "insert into language (language_id, name) values (?, ?)"
                                + " on duplicate key update language_id = values(language_id)")
                .on(
                        MYSQL,
                        "insert into language (language_id, name) values (?, ?) as excluded"
                                + " on duplicate key update language_id = excluded.language_id")
                .binds(7, "French")
                .unsupportedOn(POSTGRESQL, "does not support DO UPDATE for any conflict; name the key: onConflict(key)")
                .shows(Section.UPSERTS, "ON CONFLICT of any key DO UPDATE")
                .emulatedOn(MARIADB, MYSQL)
                .onEachDatabase((database, tx) -> {
                    tx.handle().execute("delete from film");
                    tx.execute(insertInto(LANGUAGE)
                            .values(new NewLanguage("French").languageId(7))
                            .onAnyConflict()
                            .doUpdate(LANGUAGE.languageId));
                    assertThat(tx.one(select(LANGUAGE.languageId).from(LANGUAGE).where(LANGUAGE.name.eq("French"))))
                            .isEqualTo(7);
                });
    }

    @Test
    void anotherKeyThanTheNamedOneIsRefusedWhereTheDatabaseTakesAny() {
        String refusal =
                "does not support ON CONFLICT on the key (language_id) alone, while rows may be alike in (name),"
                        + " too; say onConflict(key).orAnyOther() if those may count as well";
        command(insertInto(LANGUAGE)
                        .values(new NewLanguage("Latin").languageId(1))
                        .onConflict(LANGUAGE_PKEY)
                        .doUpdateOthers())
                .is("insert into language (language_id, name) values (?, ?)"
                        + " on conflict (language_id) do update set name = excluded.name")
                .binds(1, "Latin")
                .unsupportedOn(MARIADB, refusal)
                .unsupportedOn(MYSQL, refusal)
                .shows(Section.UPSERTS, "ON CONFLICT of one of several keys")
                .changes(1, select(LANGUAGE.name).from(LANGUAGE).where(LANGUAGE.languageId.eq(1)), "Latin");
    }

    @Test
    void anUpsertThatSetsNothingIsRefused() {
        var nothing = insertInto(FILM).values(SECOND).onConflict(FILM_PKEY).doUpdate();
        assertThatThrownBy(() -> nothing.render(Dialects.sqlite()))
                .isInstanceOf(CheckException.class)
                .hasMessage(
                        "doUpdate() of the insert into film sets nothing; call set(column.to(value)), or use doNothing()");
        assertThatThrownBy(() -> insertInto(LANGUAGE)
                        .values(new NewLanguage("French"))
                        .onConflict(LANGUAGE_NAME_KEY)
                        .doUpdateOthers())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the insert into language sets no columns but those of its keys, so there's nothing to update;"
                                + " use doNothing()");
    }

    @Test
    void aColumnOfAnotherTableHasNoPlaceInIt() {
        var wrong =
                insertInto(FILM).values(SECOND).onConflict(FILM_PKEY).doUpdate().set(FILM.title.to(LANGUAGE.name));
        assertThatThrownBy(() -> wrong.render(Dialects.sqlite()))
                .isInstanceOf(CheckException.class)
                .hasMessageStartingWith("language.name is used in DO UPDATE, but language isn't in FROM");
    }
}
