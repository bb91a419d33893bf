package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.caseWhen;
import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.exists;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.raw;
import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.result;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.dsl.Sql.values;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.FilmsWhere.filmsWhere;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.sample.NewFilm;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** What is known to come out wrong where SQL is built from trees, and how it comes out here. */
class WellKnownTrapsTest {

    private static final String LOW = "select film.film_id from film where film.film_id <= ?";
    private static final String HIGH = "select film.film_id from film where film.film_id >= ?";

    private static Select<Integer> upTo(int last) {
        return select(FILM.filmId).from(FILM).where(FILM.filmId.le(last));
    }

    private static Select<Integer> from(int first) {
        return select(FILM.filmId).from(FILM).where(FILM.filmId.ge(first));
    }

    @Test
    void theLimitOfAUnionIsntLost() {
        query(upTo(3).union(from(3)).orderBy(FILM.filmId.desc()).limit(2))
                .is(LOW + " union " + HIGH + " order by film_id desc limit ?")
                .binds(3, 3, 2L)
                .returns(5, 4);
    }

    @Test
    void branchesInParenthesesAreNoSyntaxErrorOnSqlite() {
        query(upTo(1).union(upTo(4).except(upTo(2))).orderBy(FILM.filmId.asc()))
                .is(LOW + " union (" + LOW + " except " + LOW + ") order by film_id")
                .on(SQLITE, LOW + " union select * from (" + LOW + " except " + LOW + ") order by film_id")
                .binds(1, 4, 2)
                .returns(1, 3, 4);
    }

    /** SQLite would read {@code title || 1 + 1} as {@code (title || 1) + 1}. */
    @Test
    void aSumIsConcatenatedAsAWhole() {
        var sum = raw("{} + {}", FILM.filmId, 1).as(TEXT).notNull();
        query(select(FILM.title.concat(sum).concat("!")).from(FILM).where(FILM.filmId.eq(3)))
                .is("select film.title || (film.film_id + ?) || ? from film where film.film_id = ?")
                .onMySqlFamily("select concat(film.title, film.film_id + ?, ?) from film where film.film_id = ?")
                .binds(1, "!", 3)
                .returns("Ran4!");
    }

    @EachDatabase
    void theSignOfANegativeNumberStartsNoComment(TestDatabase database) {
        Database db = SampleDatabases.on(database);
        String sql = select(val(-5).negated(), val(3).minus(-5)).inlined(db.dialect());
        assertThat(sql).isEqualTo("select - -5, 3 - -5");
        assertThat(db.list(rawQuery(sql, row(result(INTEGER), result(INTEGER)))))
                .containsExactly(new Row2<>(5, 8));
    }

    @Test
    void valuesAreATableEverywhere() {
        var id = val(4).as("id");
        var v = values(row(id, val("space")), row(val(2), val("dream"))).as("v", "id", "word");
        query(select(FILM.title, v.column("word", TEXT))
                        .from(FILM)
                        .join(v, v.column("id", INTEGER).eq(FILM.filmId))
                        .orderBy(FILM.filmId.asc()))
                .is("select film.title, v.word from film join (select column1 as id, column2 as word from"
                        + " (values (?, ?), (?, ?)) as v) as v on v.id = film.film_id order by film.film_id")
                .on(
                        MYSQL,
                        "select film.title, v.word from film join (select column_0 as id, column_1 as word from"
                                + " (values row(?, ?), row(?, ?)) as v) as v on v.id = film.film_id order by film.film_id")
                .on(
                        MARIADB,
                        "select film.title, v.word from film join (select cast(? as signed) as id, cast(? as char(100000)) as word"
                                + " union all select ?, ?) as v on v.id = film.film_id order by film.film_id")
                .binds(4, "space", 2, "dream")
                .returns(new Row2<>("Brazil", "dream"), new Row2<>("Alien", "space"));
    }

    @Test
    void aConditionIsAValueWhereverAValueMayStand() {
        var films = select(val(1)).from(FILM).where(FILM.languageId.eq(LANGUAGE.languageId));
        query(select(
                                LANGUAGE.languageId.gt(1).asExpr(),
                                exists(films).asExpr(),
                                caseWhen(LANGUAGE.languageId.eq(1).asExpr().isTrue())
                                        .then(val("first"))
                                        .otherwise(val("later")))
                        .from(LANGUAGE)
                        .orderBy(LANGUAGE.languageId.asc()))
                .is("select language.language_id > ?, exists (select ? from film where film.language_id ="
                        + " language.language_id), case when (language.language_id = ?) is true then ? else ? end"
                        + " from language order by language.language_id")
                .binds(1, 1, 1, "first", "later")
                .returns(
                        new Row3<>(Optional.of(false), Optional.of(true), "first"),
                        new Row3<>(Optional.of(true), Optional.of(true), "later"),
                        new Row3<>(Optional.of(true), Optional.of(false), "later"));
    }

    /** {@code a + (b + c)} isn't {@code a + b + c} for floats: of the numbers below, that would be 1. */
    @Test
    void sumsAreAddedInTheirOrder() {
        query(select(val(1e16).plus(val(-1e16).plus(1.0)), val(1e16).plus(-1e16).plus(1.0)))
                .is("select ? + (? + ?), ? + ? + ?")
                .binds(1e16, -1e16, 1.0, 1e16, -1e16, 1.0)
                .returns(new Row2<>(0.0, 1.0));
        query(select(val(1e300).times(val(1e300).times(1e-300))))
                .is("select ? * (? * ?)")
                .binds(1e300, 1e300, 1e-300)
                .returns(1e300);
    }

    @Test
    void aPercentSignIsOne() {
        filmsWhere(raw("{} like '100%'", FILM.title)
                        .asCondition()
                        .and(FILM.filmId.modulo(2).eq(1)))
                .is("(film.title like '100%') and film.film_id % ? = ?")
                .binds(2, 1)
                .returns(5);
    }

    @Test
    void anUpdateOfNothingIsRefused() {
        assertThatThrownBy(() -> update(FILM).where(FILM.filmId.eq(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("update(film) sets nothing; call set(column.to(value)) first");
    }

    @Test
    void whatWouldNeverBeTrueIsRefused() {
        assertThatThrownBy(() -> FILM.length.eq(nothing()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("film.length.eq(null) would never be true");
        assertThatThrownBy(() -> FILM.length.notIn(Arrays.asList(1, nothing())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("film.length.notIn(null) would never be true");
    }

    @SuppressWarnings("NullAway") // what a program without null checks hands over
    private static Integer nothing() {
        return null;
    }

    @Test
    void whatADatabaseLacksIsNeverWrittenForIt() {
        var film = FILM.outer();
        var language = LANGUAGE.outer();
        query(select(count().filter(FILM.length.gt(130))).from(FILM))
                .is("select count(*) filter (where film.length > ?) from film")
                .onMySqlFamily("select count(case when film.length > ? then 1 end) from film")
                .binds(130)
                .returns(2L);
        query(select(FILM.filmId).from(FILM).orderBy(FILM.length.desc().nullsLast(), FILM.filmId.asc()))
                .is("select film.film_id from film order by film.length desc nulls last, film.film_id")
                .onMySqlFamily("select film.film_id from film order by film.length desc, film.film_id")
                .returns(3, 2, 1, 5, 4);
        query(select(count()).from(film).fullJoin(language, film.originalLanguageId.eq(language.languageId)))
                .is("select count(*) from film full join language on film.original_language_id = language.language_id")
                .unsupportedOn(MARIADB, "does not support FULL JOIN; ")
                .unsupportedOn(MYSQL, "does not support FULL JOIN; ")
                .returns(6L);
        query(insertInto(FILM).values(new NewFilm("Stalker", 2)).returning(FILM.title))
                .is("insert into film (title, language_id) values (?, ?) returning title")
                .binds("Stalker", 2)
                .unsupportedOn(MYSQL, "does not support INSERT ... RETURNING; ")
                .returns("Stalker");
    }

    @Test
    void aLockIsNeverLeftOutAndNamesItsTables() {
        query(upTo(1).forUpdate(lock -> lock.of(FILM).noWait()))
                .is(LOW + " for update of film nowait")
                .on(MARIADB, LOW + " for update nowait")
                .binds(1)
                .unsupportedOn(SQLITE, "does not support locks on rows; ")
                .returns(1);
    }

    /** Its text is for people, and shows whatever a statement holds. */
    @Test
    void everyStatementHasAText() {
        NumExpr<Integer, Integer> id = FILM.filmId;
        for (Object statement : List.of(
                select(count().filter(id.gt(1))).from(FILM),
                values(val(1)),
                upTo(1).union(from(2)).limit(3),
                insertInto(FILM).values(new NewFilm("Stalker", 2)).returning(FILM.title),
                update(FILM).set(FILM.title.to("x")).everyRow())) {
            assertThat(statement.toString()).isNotBlank();
        }
    }
}
