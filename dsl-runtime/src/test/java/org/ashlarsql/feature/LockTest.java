package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.exists;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.feature.Expectation.dialect;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.dsl.Statement;
import org.ashlarsql.render.ErrorKind;
import org.ashlarsql.row.Row2;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.runtime.DatabaseException;
import org.ashlarsql.runtime.Executor;
import org.ashlarsql.sample.Film;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Locks on the rows that a query reads. */
class LockTest {

    private static final String NONE_ON_SQLITE =
            "does not support locks on rows; a transaction that writes locks the whole database";
    private static final Select<Integer> FILMS = select(FILM.filmId).from(FILM).orderBy(FILM.filmId.asc());
    private static final Select<Row2<String, String>> NAMES = select(FILM.title, LANGUAGE.name)
            .from(FILM)
            .join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId))
            .where(FILM.filmId.eq(3));

    @Test
    void forUpdate() {
        query(FILMS.limit(1).forUpdate())
                .is("select film.film_id from film order by film.film_id limit ? for update")
                .binds(1L)
                .unsupportedOn(SQLITE, NONE_ON_SQLITE)
                .shows(Section.LOCKING, "FOR UPDATE")
                .returns(1);
    }

    @Test
    void forShare() {
        query(FILMS.limit(1).forShare())
                .is("select film.film_id from film order by film.film_id limit ? for share")
                .on(MARIADB, "select film.film_id from film order by film.film_id limit ? lock in share mode")
                .binds(1L)
                .unsupportedOn(SQLITE, NONE_ON_SQLITE)
                .shows(Section.LOCKING, "FOR SHARE")
                .returns(1);
        query(FILMS.limit(1).forShare(lock -> lock.skipLocked()))
                .is("select film.film_id from film order by film.film_id limit ? for share skip locked")
                .on(
                        MARIADB,
                        "select film.film_id from film order by film.film_id limit ? lock in share mode skip locked")
                .binds(1L)
                .unsupportedOn(SQLITE, NONE_ON_SQLITE)
                .returns(1);
    }

    @Test
    void locksThatLetForeignKeysPass() {
        query(FILMS.limit(1).forNoKeyUpdate())
                .is("select film.film_id from film order by film.film_id limit ? for no key update")
                .binds(1L)
                .unsupportedOn(SQLITE, NONE_ON_SQLITE)
                .unsupportedOn(MARIADB, "NO KEY UPDATE and KEY SHARE; use the stronger forUpdate() or forShare()")
                .unsupportedOn(MYSQL, "NO KEY UPDATE and KEY SHARE; use the stronger forUpdate() or forShare()")
                .shows(Section.LOCKING, "FOR NO KEY UPDATE")
                .returns(1);
        query(FILMS.limit(1).forKeyShare(lock -> lock.of(FILM).noWait()))
                .is("select film.film_id from film order by film.film_id limit ? for key share of film nowait")
                .binds(1L)
                .unsupportedOn(SQLITE, NONE_ON_SQLITE)
                .unsupportedOn(MARIADB, "NO KEY UPDATE and KEY SHARE")
                .unsupportedOn(MYSQL, "NO KEY UPDATE and KEY SHARE")
                .shows(Section.LOCKING, "FOR KEY SHARE")
                .returns(1);
    }

    @Test
    void ofSomeTables() {
        query(NAMES.forUpdate(lock -> lock.of(FILM)))
                .is("select film.title, language.name from film join language on language.language_id ="
                        + " film.language_id where film.film_id = ? for update of film")
                .binds(3)
                .unsupportedOn(SQLITE, NONE_ON_SQLITE)
                .unsupportedOn(MARIADB, "OF in a lock; lock all tables, or lock the rows of one by a query of its own")
                .shows(Section.LOCKING, "FOR UPDATE OF")
                .returns(new Row2<>("Ran", "English"));
    }

    @Test
    void ofAllTablesGoesWithoutSaying() {
        query(NAMES.forUpdate(lock -> lock.of(LANGUAGE, FILM)))
                .is("select film.title, language.name from film join language on language.language_id ="
                        + " film.language_id where film.film_id = ? for update of language, film")
                .on(
                        MARIADB,
                        "select film.title, language.name from film join language on language.language_id ="
                                + " film.language_id where film.film_id = ? for update")
                .binds(3)
                .unsupportedOn(SQLITE, NONE_ON_SQLITE)
                .returns(new Row2<>("Ran", "English"));
    }

    @Test
    void twoTablesAreLockedInTwoWays() {
        query(NAMES.forUpdate(lock -> lock.of(FILM))
                        .forShare(lock -> lock.of(LANGUAGE).noWait()))
                .is("select film.title, language.name from film join language on language.language_id ="
                        + " film.language_id where film.film_id = ? for update of film for share of language nowait")
                .binds(3)
                .unsupportedOn(SQLITE, NONE_ON_SQLITE)
                .unsupportedOn(MARIADB, "two locks in one query; use the stronger one alone")
                .shows(Section.LOCKING, "several locks")
                .returns(new Row2<>("Ran", "English"));
    }

    @Test
    void anAliasIsLockedByItsName() {
        Film f = FILM.as("f");
        query(select(f.filmId).from(f).where(f.filmId.eq(2)).forUpdate(lock -> lock.of(f)))
                .is("select f.film_id from film as f where f.film_id = ? for update of f")
                .on(MARIADB, "select f.film_id from film as f where f.film_id = ? for update")
                .binds(2)
                .unsupportedOn(SQLITE, NONE_ON_SQLITE)
                .returns(2);
    }

    @Test
    void theFarSideOfAnOuterJoin() {
        var original = LANGUAGE.outer();
        var films = select(FILM.filmId, original.name)
                .from(FILM)
                .leftJoin(original, original.languageId.eq(FILM.originalLanguageId))
                .where(FILM.filmId.eq(3));
        query(films.forUpdate())
                .is("select film.film_id, language.name from film left join language on language.language_id ="
                        + " film.original_language_id where film.film_id = ? for update")
                .binds(3)
                .unsupportedOn(SQLITE, NONE_ON_SQLITE)
                .unsupportedOn(
                        POSTGRESQL, "FOR UPDATE of the far side of an outer join; name the other tables with of(...)")
                .returns(new Row2<>(3, Optional.of("Japanese")));
        query(films.forUpdate(lock -> lock.of(FILM)))
                .is("select film.film_id, language.name from film left join language on language.language_id ="
                        + " film.original_language_id where film.film_id = ? for update of film")
                .binds(3)
                .unsupportedOn(SQLITE, NONE_ON_SQLITE)
                .unsupportedOn(MARIADB, "OF in a lock")
                .returns(new Row2<>(3, Optional.of("Japanese")));
    }

    @EachDatabase
    void aLockedRowIsSkippedOrRefused(TestDatabase database) {
        assumeThat(database).isNotEqualTo(SQLITE);
        Database db = SampleDatabases.on(database);
        Executor others = db.requiresNew();
        db.inTransaction(tx -> {
            tx.list(FILMS.where(FILM.filmId.eq(2)).forUpdate());
            assertThat(others.list(FILMS.forUpdate(lock -> lock.skipLocked()))).containsExactly(1, 3, 4, 5);
            assertThat(others.list(FILMS.forShare(lock -> lock.skipLocked()))).containsExactly(1, 3, 4, 5);
            assertThat(others.list(FILMS)).as("without a lock").containsExactly(1, 2, 3, 4, 5);
            assertThatThrownBy(() -> others.list(FILMS.forUpdate(lock -> lock.noWait())))
                    .isInstanceOfSatisfying(
                            DatabaseException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.LOCK_TIMEOUT));
            return true;
        });
        assertThat(others.list(FILMS.forUpdate(lock -> lock.noWait())))
                .as("behind it")
                .hasSize(5);
    }

    @EachDatabase
    void aSharedLockIsShared(TestDatabase database) {
        assumeThat(database).isNotEqualTo(SQLITE);
        Database db = SampleDatabases.on(database);
        Executor others = db.requiresNew();
        db.inTransaction(tx -> {
            tx.list(FILMS.where(FILM.filmId.eq(2)).forShare());
            assertThat(others.list(FILMS.forShare(lock -> lock.noWait()))).hasSize(5);
            assertThat(others.list(FILMS.forUpdate(lock -> lock.skipLocked()))).containsExactly(1, 3, 4, 5);
            return true;
        });
    }

    @Test
    void whereRowsAreNotThoseOfTables() {
        refused(
                FILMS.distinct().forUpdate(lock -> lock.skipLocked()),
                "FOR UPDATE SKIP LOCKED has no place in a query with DISTINCT, whose rows aren't those of tables; lock"
                        + " them by a query without it, and read them by a second one");
        refused(select(count()).from(FILM).forShare(), "FOR SHARE has no place in a query with GROUP BY or aggregates");
        refused(
                select(FILM.rating).from(FILM).groupBy(FILM.rating).forUpdate(),
                "FOR UPDATE has no place in a query with GROUP BY or aggregates");
        refused(
                select(count().over()).from(FILM).forUpdate(),
                "FOR UPDATE has no place in a query with window functions");
        refused(
                FILMS.limitWithTies(2).forUpdate(lock -> lock.skipLocked()),
                "FOR UPDATE SKIP LOCKED has no place in a query with WITH TIES and SKIP LOCKED");
        refused(
                select(FILM.filmId)
                        .from(FILM)
                        .forUpdate()
                        .unionAll(select(FILM.filmId).from(FILM)),
                "FOR UPDATE has no place in a branch of UNION; lock the rows by a query of its own");
        refused(select(val(1)).forUpdate(), "FOR UPDATE has nothing to lock; call from(...)");
        assertThatThrownBy(() -> FILMS.union(FILMS).forUpdate())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("FOR UPDATE has no place on a set operation or VALUES");
    }

    @Test
    void whatIsLockedIsATableInFrom() {
        var t = FILMS.as("t");
        refused(
                FILMS.forUpdate(lock -> lock.of(LANGUAGE)),
                "FOR UPDATE locks language, which isn't in FROM; name the tables as they are there");
        refused(
                select(t.get(FILM.filmId)).from(t).forUpdate(),
                "FOR UPDATE can't lock t, which isn't a table; name the tables with of(...), or lock the rows in its own"
                        + " query");
        refused(
                NAMES.forUpdate().forShare(lock -> lock.of(LANGUAGE)),
                "language is locked twice; name other tables with of(...)");
    }

    @Test
    void aSubqueryLocksForItself() {
        query(select(LANGUAGE.languageId)
                        .from(LANGUAGE)
                        .where(exists(FILMS.where(FILM.languageId.eq(LANGUAGE.languageId))
                                .forUpdate()))
                        .orderBy(LANGUAGE.languageId.asc()))
                .is("select language.language_id from language where exists (select film.film_id from film where"
                        + " film.language_id = language.language_id order by film.film_id for update) order by"
                        + " language.language_id")
                .unsupportedOn(SQLITE, NONE_ON_SQLITE)
                .returns(1, 2);
    }

    private static void refused(Statement statement, String message) {
        assertThatThrownBy(() -> statement.render(dialect(POSTGRESQL)))
                .isInstanceOf(CheckException.class)
                .hasMessageStartingWith(message);
    }
}
