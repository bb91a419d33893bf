package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.keyset;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.dsl.Keyset;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.row.Row2;
import org.junit.jupiter.api.Test;

/** Paging from row to row. The lengths are 122, 132, 162, none and 96. */
class KeysetTest {

    private static final Keyset<Row2<Optional<Integer>, Integer>> LONGEST =
            keyset(FILM.length.desc().nullsLast(), FILM.filmId.asc());
    private static final Select<Integer> FILMS = select(FILM.filmId).from(FILM);

    @Test
    void theFirstPageHasNothingButTheOrder() {
        query(select(row(FILM.title, LONGEST)).from(FILM).seek(LONGEST.first()).limit(2))
                .is("select film.title, film.length, film.film_id from film"
                        + " order by film.length desc nulls last, film.film_id limit ?")
                .onMySqlFamily("select film.title, film.length, film.film_id from film"
                        + " order by film.length desc, film.film_id limit ?")
                .binds(2L)
                .returns(
                        new Row2<>("Ran", new Row2<>(Optional.of(162), 3)),
                        new Row2<>("Brazil", new Row2<>(Optional.of(132), 2)));
    }

    @Test
    void thePageBehindACursor() {
        query(FILMS.seek(LONGEST.after(new Row2<>(Optional.of(132), 2))).limit(2))
                .is("select film.film_id from film where film.length <= ? and (film.length < ? or film.film_id > ?)"
                        + " or film.length is null order by film.length desc nulls last, film.film_id limit ?")
                .onMySqlFamily("select film.film_id from film where film.length <= ? and (film.length < ? or"
                        + " film.film_id > ?) or film.length is null order by film.length desc, film.film_id limit ?")
                .binds(132, 132, 2, 2L)
                .shows(Section.PAGING, "pages from row to row")
                .returns(1, 5);
    }

    @Test
    void thePageBehindNull() {
        query(FILMS.seek(LONGEST.after(new Row2<>(Optional.empty(), 4))))
                .is("select film.film_id from film where film.length is null and film.film_id > ?"
                        + " order by film.length desc nulls last, film.film_id")
                .onMySqlFamily("select film.film_id from film where film.length is null and film.film_id > ?"
                        + " order by film.length desc, film.film_id")
                .binds(4)
                .returns();
        query(FILMS.seek(keyset(FILM.length.asc().nullsFirst(), FILM.filmId.asc())
                        .after(new Row2<>(Optional.empty(), 4))))
                .is("select film.film_id from film where film.length is not null or film.film_id > ?"
                        + " order by film.length nulls first, film.film_id")
                .onMySqlFamily("select film.film_id from film where film.length is not null or film.film_id > ?"
                        + " order by film.length, film.film_id")
                .binds(4)
                .returns(5, 1, 2, 3);
    }

    @Test
    void thePageBeforeACursor() {
        query(FILMS.seek(LONGEST.before(new Row2<>(Optional.of(96), 5))).limit(2))
                .is("select film.film_id from film where film.length >= ? and (film.length > ? or film.film_id < ?)"
                        + " order by film.length nulls first, film.film_id desc limit ?")
                .onMySqlFamily("select film.film_id from film where film.length >= ? and (film.length > ? or"
                        + " film.film_id < ?) order by film.length, film.film_id desc limit ?")
                .binds(96, 96, 5, 2L)
                .shows(Section.PAGING, "pages backwards")
                .returns(1, 2);
    }

    @Test
    void aUniqueKeyAlone() {
        var byTitle = keyset(FILM.title.desc());
        query(FILMS.where(FILM.filmId.ne(2)).seek(byTitle.after("Brazil")))
                .is("select film.film_id from film where film.film_id <> ? and film.title < ? order by film.title desc")
                .binds(2, "Brazil")
                .returns(1, 4, 5);
    }

    @Test
    void behindTheLastRowOfAll() {
        query(FILMS.seek(keyset(FILM.length.asc().nullsLast()).after(Optional.empty())))
                .is("select film.film_id from film where 1 = 0 order by film.length nulls last")
                .onMySqlFamily("select film.film_id from film where 1 = 0 order by film.length is null, film.length")
                .shows(Section.PAGING, "pages of a list with NULL")
                .emulatedOn(MARIADB, MYSQL)
                .returns();
    }

    @Test
    void threeKeysInDifferentDirections() {
        var keys = keyset(FILM.languageId.asc(), FILM.price.desc(), FILM.filmId.asc());
        query(FILMS.seek(keys.after(new org.ashlarsql.row.Row3<>(1, new java.math.BigDecimal("9.99"), 4))))
                .is("select film.film_id from film where film.language_id >= ? and (film.language_id > ? or"
                        + " film.price <= ? and (film.price < ? or film.film_id > ?))"
                        + " order by film.language_id, film.price desc, film.film_id")
                .binds(1, 1, new java.math.BigDecimal("9.99"), new java.math.BigDecimal("9.99"), 4)
                .returns(2, 1, 5);
    }

    @Test
    void whatDatabasesSortInOtherWaysThanTheyCompare() {
        assertThatThrownBy(() -> keyset(FILM.length.asc(), FILM.filmId.asc()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("may be NULL, which databases sort at different ends; say nullsFirst() or"
                        + " nullsLast() in a keyset");
        assertThatThrownBy(() -> keyset(FILM.rating.asc(), FILM.filmId.asc()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("can't be a key of a keyset, since not every database compares values of type"
                        + " rating the way it sorts them");
        assertThatThrownBy(() -> keyset(ANYTHING.aReal.asc().nullsLast()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("type real");
    }

    @Test
    void itIsTheWholeOrder() {
        assertThatThrownBy(() -> FILMS.orderBy(FILM.title.asc()).seek(LONGEST.first()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("seek(...) says by itself where the rows begin and how they are sorted; leave out"
                        + " orderBy(...) and offset(...)");
        for (var query : List.of(
                FILMS.distinctOn(FILM.languageId),
                FILMS.qualify(count().over().gt(1L)),
                select(FILM.filmId, count().over()).from(FILM),
                select(FILM.filmId, count().over().plus(1L)).from(FILM))) {
            assertThatThrownBy(() -> query.seek(LONGEST.first()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith(
                            "seek(...) would take rows away that DISTINCT ON, GROUPING SETS and window functions"
                                    + " depend on; seek in a query");
        }
        assertThatThrownBy(() -> FILMS.offset(3).seek(LONGEST.first())).isInstanceOf(IllegalStateException.class);
    }
}
