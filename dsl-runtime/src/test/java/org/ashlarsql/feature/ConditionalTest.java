package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.feature.Expectation.command;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;

import java.util.Optional;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.sample.Rating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Parts of statements that are there only where a program says so. */
class ConditionalTest {

    private static Select<Integer> films(
            Optional<String> title, @Nullable Integer longest, Optional<Rating> rating, boolean newestFirst) {
        return select(FILM.filmId)
                .from(FILM)
                .whenPresent(title, (q, t) -> q.where(FILM.title.contains(t)))
                .whenNotNull(longest, (q, length) -> q.where(FILM.length.le(length)))
                .wherePresent(rating.map(FILM.rating::eq))
                .when(newestFirst, q -> q.orderBy(FILM.filmId.desc()))
                .when(!newestFirst, q -> q.orderBy(FILM.filmId.asc()));
    }

    @Test
    void conditionsThatArePresent() {
        query(films(Optional.of("m"), 130, Optional.empty(), true))
                .is("select film.film_id from film where film.title like ? escape '!' and film.length <= ?"
                        + " order by film.film_id desc")
                .binds("%m%", 130)
                .shows(Section.COMPOSITION, "parts where a value is present")
                .returns(1);
        query(films(Optional.empty(), null, Optional.of(Rating.PG_13), false))
                .is("select film.film_id from film where film.rating = ? order by film.film_id")
                .binds(Rating.PG_13)
                .returns(2, 3, 4);
        query(films(Optional.empty(), null, Optional.empty(), false))
                .is("select film.film_id from film order by film.film_id")
                .returns(1, 2, 3, 4, 5);
    }

    @Test
    void aJoinThatIsWanted() {
        query(joined(true))
                .is("select film.film_id from film join language on language.language_id = film.language_id where"
                        + " language.name = ? order by film.film_id")
                .binds("French")
                .shows(Section.COMPOSITION, "optional join")
                .returns(1, 5);
        query(joined(false))
                .is("select film.film_id from film order by film.film_id")
                .returns(1, 2, 3, 4, 5);
    }

    private static Select<Integer> joined(boolean french) {
        return select(FILM.filmId)
                .from(FILM)
                .when(
                        french,
                        q -> q.join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId))
                                .where(LANGUAGE.name.eq("French")))
                .orderBy(FILM.filmId.asc());
    }

    @Test
    void columnsThatAreSet() {
        Optional<Integer> none = Optional.empty();
        command(update(FILM)
                        .set(FILM.title.to("Rain"))
                        .whenPresent(Optional.of(Rating.G), (u, rating) -> u.set(FILM.rating.to(rating)))
                        .whenPresent(none, (u, length) -> u.set(FILM.length.to(length)))
                        .where(FILM.filmId.eq(3)))
                .is("update film set title = ?, rating = ? where film.film_id = ?")
                .binds("Rain", Rating.G, 3)
                .changes(1);
        command(insertInto(FILM)
                        .set(FILM.title.to("Rain"))
                        .set(FILM.languageId.to(1))
                        .whenPresent(none, (i, length) -> i.set(FILM.length.to(length))))
                .is("insert into film (title, language_id) values (?, ?)")
                .binds("Rain", 1)
                .changes(1);
    }
}
