package cinema;

import static cinema.db.Tables.FILM;
import static cinema.db.Tables.STUDIO;
import static org.ashlarsql.dsl.Sql.*;

import cinema.db.FilmRow;
import cinema.db.Keys;
import cinema.db.Mood;
import cinema.db.NewFilm;
import cinema.db.NewStudio;
import cinema.db.Rating;
import cinema.db.StudioRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ashlarsql.row.Row2;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.runtime.Executor;
import org.jspecify.annotations.Nullable;

/** Rows that come, change and go. */
record Writing(Database db) {

    /** A change of some columns; what is null stays as it is. */
    record Change(@Nullable String title, @Nullable Integer minutes, Optional<Mood> mood) {}

    void studios() {
        db.execute(insertInto(STUDIO).values(new NewStudio("UFA").founded(1917), new NewStudio("Fox").founded(null)));
        db.execute(insertInto(STUDIO)
                .set(STUDIO.name.to("Searchlight"))
                .set(STUDIO.ownerId.to(2))
                .setNull(STUDIO.founded));
        db.execute(insertInto(STUDIO).values(new StudioRow(9, "Gone", Optional.empty(), Optional.of(2))));
    }

    int film(String title, @Nullable Integer minutes, @Nullable LocalDate released) {
        return db.inTransaction(tx -> {
            var film = new NewFilm(title, 1)
                    .minutes(minutes)
                    .released(released)
                    .rating(Rating.PG_13)
                    .mood(null);
            return tx.one(insertInto(FILM).values(film).returning(FILM.filmId));
        });
    }

    int remake(String title, int of, @Nullable Mood mood) {
        return db.one(insertInto(FILM)
                .values(new NewFilm(title, 2).remakeOf(of).mood(mood).price(new BigDecimal("4.50")))
                .returning(FILM.filmId));
    }

    /** What the transaction yields may be null, too. */
    @Nullable
    Integer minutesAfter(int filmId, @Nullable Integer minutes) {
        return db.inTransaction(tx -> {
            tx.execute(
                    minutes == null
                            ? update(FILM).setNull(FILM.minutes).where(FILM.filmId.eq(filmId))
                            : update(FILM).set(FILM.minutes.to(minutes)).where(FILM.filmId.eq(filmId)));
            return tx.one(select(FILM.minutes.orNull()).from(FILM).where(FILM.filmId.eq(filmId)));
        });
    }

    long change(int filmId, Change change) {
        return db.execute(update(FILM)
                .set(FILM.title.toIfPresent(Optional.ofNullable(change.title())))
                .set(FILM.minutes.toIfPresent(Optional.ofNullable(change.minutes())))
                .set(FILM.mood.toIfPresent(change.mood()))
                .set(FILM.version.to(FILM.version.plus(1)))
                .where(FILM.filmId.eq(filmId)));
    }

    long dearer(BigDecimal by) {
        return db.execute(update(FILM).set(FILM.price.to(FILM.price.plus(by))).where(FILM.minutes.isNotNull()));
    }

    @Nullable
    Integer lengthen(String title) {
        return db.findOne(update(FILM)
                        .set(FILM.minutes.to(FILM.minutes.plus(1)))
                        .where(FILM.title.eq(title))
                        .returning(FILM.minutes))
                .flatMap(minutes -> minutes)
                .orElse(null);
    }

    List<Row2<Integer, @Nullable Integer>> upsert(String name, @Nullable Integer founded) {
        return db.list(insertInto(STUDIO)
                .values(new NewStudio(name).founded(founded))
                .onConflict(Keys.STUDIO_NAME_KEY)
                .doUpdate(STUDIO.founded)
                .returning(row(STUDIO.studioId, STUDIO.founded.orNull())));
    }

    long copy() {
        return db.execute(insertInto(STUDIO)
                .columns(row(STUDIO.name, STUDIO.founded))
                .select(select(STUDIO.name.concat(" II"), STUDIO.founded)
                        .from(STUDIO)
                        .where(STUDIO.studioId.eq(1))));
    }

    long many() {
        List<NewStudio> studios = IntStream.range(0, 10)
                .mapToObj(i -> new NewStudio("Studio " + i).founded(i == 0 ? null : 1900 + i))
                .toList();
        List<Integer> ids = db.insertAllReturning(studios, STUDIO.studioId);
        List<@Nullable Integer> founded = db.bulk().insertAllReturning(List.of(new NewStudio("Last")), STUDIO.founded.orNull());
        long updated = db.updateAll(
                Keys.STUDIO_PKEY, rows(db).stream().map(Writing::renamed).toList());
        long upserted = db.upsertAll(Keys.STUDIO_PKEY, rows(db));
        long deleted = db.deleteAll(Keys.STUDIO_PKEY, rows(db));
        return ids.size() + founded.size() + updated + upserted + deleted;
    }

    private static List<StudioRow> rows(Executor db) {
        return db.list(select(STUDIO)
                .from(STUDIO)
                .where(STUDIO.name.startsWith("Studio").or(STUDIO.name.startsWith("Renamed"))));
    }

    private static StudioRow renamed(StudioRow row) {
        return new StudioRow(row.studioId(), "Renamed " + row.studioId(), row.founded(), row.ownerId());
    }

    long again(FilmRow film) {
        return db.execute(insertInto(FILM)
                .values(NewFilm.of(film))
                .onConflict(Keys.FILM_PKEY)
                .doUpdate()
                .set(FILM.details.to(excluded(FILM).details))
                .setNull(FILM.remakeOf));
    }

    Optional<StudioRow> gone(String name) {
        return db.findOne(deleteFrom(STUDIO).where(STUDIO.name.eq(name)).returning(STUDIO));
    }
}
