package org.ashlarsql.sample;

import static org.ashlarsql.sample.Film.FILM;

import java.math.BigDecimal;
import java.util.List;
import org.ashlarsql.schema.NewRow;
import org.ashlarsql.tree.Assignment;
import org.jspecify.annotations.Nullable;

/** A row to be inserted into the table {@code film}. */
public final class NewFilm extends NewRow<Film> {

    /** With the columns that have to be set. */
    public NewFilm(String title, int languageId) {
        super(List.of(assign(FILM.title, title), assign(FILM.languageId, languageId)));
    }

    private NewFilm(List<Assignment> assignments) {
        super(assignments);
    }

    public NewFilm filmId(int filmId) {
        return new NewFilm(with(FILM.filmId, filmId));
    }

    public NewFilm synopsis(@Nullable String synopsis) {
        return new NewFilm(with(FILM.synopsis, synopsis));
    }

    public NewFilm originalLanguageId(@Nullable Integer originalLanguageId) {
        return new NewFilm(with(FILM.originalLanguageId, originalLanguageId));
    }

    public NewFilm length(@Nullable Integer length) {
        return new NewFilm(with(FILM.length, length));
    }

    public NewFilm price(BigDecimal price) {
        return new NewFilm(with(FILM.price, price));
    }

    public NewFilm rating(Rating rating) {
        return new NewFilm(with(FILM.rating, rating));
    }
}
