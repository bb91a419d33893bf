package org.ashlarsql.benchmarks;

import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.schema.ColumnInfo.Trait.IDENTITY;

import java.util.Optional;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TextColumn;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;

/** The table that is read, in the shape that the generator gives it. */
public final class Film extends Table<Film, FilmRow> {

    public static final Film FILM = new Film(table("film", "film_id"));

    public final NumColumn<Film, Integer, Integer> filmId = requiredNum("film_id", INTEGER, IDENTITY);
    public final TextColumn<Film, String> title = requiredText("title", TEXT);
    public final NumColumn<Film, Integer, Optional<Integer>> length = optionalNum("length", INTEGER);
    public final TextColumn<Film, Optional<String>> synopsis = optionalText("synopsis", TEXT);

    private Film(Relation.TableRef relation) {
        super(relation);
    }

    @Override
    public Film as(String alias) {
        return new Film(aliased(alias));
    }

    @Override
    public RowReader<FilmRow> reader(Slots slots) {
        RowReader<Integer> filmId = this.filmId.reader(slots);
        RowReader<String> title = this.title.reader(slots);
        RowReader<Optional<Integer>> length = this.length.reader(slots);
        RowReader<Optional<String>> synopsis = this.synopsis.reader(slots);
        return rows -> new FilmRow(filmId.read(rows), title.read(rows), length.read(rows), synopsis.read(rows));
    }
}
