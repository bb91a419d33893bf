package org.ashlarsql.sample;

import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.decimal;
import static org.ashlarsql.expr.SqlTypes.varchar;
import static org.ashlarsql.schema.ColumnInfo.Trait.DEFAULT;
import static org.ashlarsql.schema.ColumnInfo.Trait.IDENTITY;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.expr.ValueExpr;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.OuterTable;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TextColumn;
import org.ashlarsql.schema.UniqueKey;
import org.ashlarsql.schema.ValueColumn;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;

/** The table {@code film}. */
public final class Film extends Table<Film, FilmRow> {

    public static final Film FILM = new Film(table("film", "film_id"));

    public final NumColumn<Film, Integer, Integer> filmId = requiredNum("film_id", INTEGER, IDENTITY);
    public final TextColumn<Film, String> title = requiredText("title", varchar(200));
    public final TextColumn<Film, Optional<String>> synopsis = optionalText("synopsis", TEXT);
    public final NumColumn<Film, Integer, Integer> languageId = requiredNum("language_id", INTEGER);
    public final NumColumn<Film, Integer, Optional<Integer>> originalLanguageId =
            optionalNum("original_language_id", INTEGER);
    public final NumColumn<Film, Integer, Optional<Integer>> length = optionalNum("length", INTEGER);
    public final NumColumn<Film, BigDecimal, BigDecimal> price = requiredNum("price", decimal(10, 2), DEFAULT);
    public final ValueColumn<Film, Rating, Rating> rating = requiredValue("rating", Rating.TYPE, DEFAULT);
    public final TextExpr<String> label = computed("label", TEXT);

    public static final UniqueKey<Film> FILM_PKEY = UniqueKey.of(FILM, "film_id");

    private Film(Relation.TableRef relation) {
        super(relation);
    }

    @Override
    public Film as(String alias) {
        return new Film(aliased(alias));
    }

    /** This table on the far side of an outer join, where every column may be NULL. */
    public Outer outer() {
        return new Outer(new Film(asOuter()));
    }

    @Override
    public RowReader<FilmRow> reader(Slots slots) {
        RowReader<Integer> filmId = this.filmId.reader(slots);
        RowReader<String> title = this.title.reader(slots);
        RowReader<Optional<String>> synopsis = this.synopsis.reader(slots);
        RowReader<Integer> languageId = this.languageId.reader(slots);
        RowReader<Optional<Integer>> originalLanguageId = this.originalLanguageId.reader(slots);
        RowReader<Optional<Integer>> length = this.length.reader(slots);
        RowReader<BigDecimal> price = this.price.reader(slots);
        RowReader<Rating> rating = this.rating.reader(slots);
        RowReader<String> label = this.label.reader(slots);
        return rows -> new FilmRow(
                filmId.read(rows),
                title.read(rows),
                synopsis.read(rows),
                languageId.read(rows),
                originalLanguageId.read(rows),
                length.read(rows),
                price.read(rows),
                rating.read(rows),
                label.read(rows));
    }

    /** {@link Film} on the far side of an outer join. */
    public static final class Outer extends OuterTable<Film, FilmRow> {

        public final NumExpr<Integer, Optional<Integer>> filmId;
        public final TextExpr<Optional<String>> title;
        public final TextExpr<Optional<String>> synopsis;
        public final NumExpr<Integer, Optional<Integer>> languageId;
        public final NumExpr<Integer, Optional<Integer>> originalLanguageId;
        public final NumExpr<Integer, Optional<Integer>> length;
        public final NumExpr<BigDecimal, Optional<BigDecimal>> price;
        public final ValueExpr<Rating, Optional<Rating>> rating;
        public final TextExpr<Optional<String>> label;

        private Outer(Film film) {
            super(film);
            filmId = film.filmId.nullable();
            title = film.title.nullable();
            synopsis = film.synopsis.nullable();
            languageId = film.languageId.nullable();
            originalLanguageId = film.originalLanguageId.nullable();
            length = film.length.nullable();
            price = film.price.nullable();
            rating = film.rating.nullable();
            label = film.label.nullable();
        }
    }
}
