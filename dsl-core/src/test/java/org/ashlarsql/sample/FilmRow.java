package org.ashlarsql.sample;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.TableRow;

/** A row of the table {@code film}. */
public record FilmRow(
        int filmId,
        String title,
        Optional<String> synopsis,
        int languageId,
        Optional<Integer> originalLanguageId,
        Optional<Integer> length,
        BigDecimal price,
        Rating rating,
        String label)
        implements TableRow<Film> {

    @Override
    public RowValues<Film> toRowValues() {
        return RowValues.of(
                Film.FILM, filmId, title, synopsis, languageId, originalLanguageId, length, price, rating, label);
    }
}
