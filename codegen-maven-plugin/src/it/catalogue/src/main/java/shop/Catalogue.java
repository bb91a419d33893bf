package shop;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static shop.db.Tables.FILM;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.runtime.Database;
import shop.db.FilmRow;
import shop.db.NewFilm;
import shop.db.Rating;

/** Puts films into a database and lists them. */
public final class Catalogue {

    private final Database db;

    public Catalogue(Database db) {
        this.db = db;
    }

    record Line(String title, Optional<Integer> minutes) {}

    public void add(NewFilm film) {
        db.execute(insertInto(FILM).values(film));
    }

    public List<FilmRow> films() {
        return db.list(select(FILM).from(FILM).orderBy(FILM.sequence.asc(), FILM.title.asc()));
    }

    public List<Line> suitableFor(Rating rating) {
        return db.list(select(row(FILM.title, FILM.minutes).into(Line::new))
                .from(FILM)
                .where(FILM.rating.eq(rating))
                .orderBy(FILM.title.asc()));
    }
}
