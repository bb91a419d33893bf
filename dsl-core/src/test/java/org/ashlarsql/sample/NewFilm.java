package org.ashlarsql.sample;

import static org.ashlarsql.sample.Film.FILM;

import java.math.BigDecimal;
import org.ashlarsql.schema.NewRow;
import org.jspecify.annotations.Nullable;

/** A row to be inserted into the table {@code film}. */
public final class NewFilm extends NewRow<Film> {

    /** With the columns that have to be set. */
    public NewFilm(String title, int languageId) {
        super(FILM, assign(FILM.title, title), assign(FILM.languageId, languageId));
    }

    /** With every value that the row has. */
    public static NewFilm of(FilmRow row) {
        return withAll(new NewFilm(row.title(), row.languageId()), row.toRowValues());
    }

    public NewFilm filmId(int filmId) {
        return with(this, FILM.filmId, filmId);
    }

    public NewFilm synopsis(@Nullable String synopsis) {
        return with(this, FILM.synopsis, synopsis);
    }

    public NewFilm originalLanguageId(@Nullable Integer originalLanguageId) {
        return with(this, FILM.originalLanguageId, originalLanguageId);
    }

    public NewFilm length(@Nullable Integer length) {
        return with(this, FILM.length, length);
    }

    public NewFilm price(BigDecimal price) {
        return with(this, FILM.price, price);
    }

    public NewFilm rating(Rating rating) {
        return with(this, FILM.rating, rating);
    }
}
