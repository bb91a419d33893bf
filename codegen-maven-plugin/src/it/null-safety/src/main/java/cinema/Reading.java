package cinema;

import static cinema.db.Tables.FILM;
import static cinema.db.Tables.LONG_FILM;
import static cinema.db.Tables.STUDIO;
import static org.ashlarsql.dsl.Sql.*;

import cinema.db.Film;
import cinema.db.FilmRow;
import cinema.db.Keys;
import cinema.db.LongFilmRow;
import cinema.db.Mood;
import cinema.db.Rating;
import cinema.db.StudioRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.runtime.Executor;
import org.jspecify.annotations.Nullable;

/** Rows, records and values that may be missing. */
record Reading(Executor db) {

    record Line(String title, Optional<Integer> minutes, Optional<String> original) {}

    record Bare(
            String title,
            @Nullable Integer minutes,
            @Nullable LocalDate released) {}

    record Age(String name, int years) {}

    private static final Film.Outer ORIGINAL = FILM.as("original").outer();
    private static final Select<Line> LINES = select(
                    row(FILM.title, FILM.minutes, ORIGINAL.title).into(Line::new))
            .from(FILM)
            .leftJoin(ORIGINAL, ORIGINAL.filmId.eq(FILM.remakeOf));

    List<Line> lines() {
        return db.list(LINES.orderBy(FILM.title));
    }

    List<Bare> bare() {
        return db.list(select(row(FILM.title, FILM.minutes.orNull(), FILM.released.orNull())
                        .into(Bare::new))
                .from(FILM)
                .orderBy(FILM.title));
    }

    int minutesOf(String title) {
        Integer minutes = db.one(select(FILM.minutes.orNull()).from(FILM).where(FILM.title.eq(title)));
        return minutes == null ? 0 : minutes;
    }

    int orZero(String title) {
        return db.one(select(FILM.minutes.orElse(0)).from(FILM).where(FILM.title.eq(title)));
    }

    Optional<Integer> flat(String title) {
        return db.findOne(select(FILM.minutes).from(FILM).where(FILM.title.eq(title)))
                .flatMap(minutes -> minutes);
    }

    int known() {
        List<@Nullable Integer> values = db.list(select(FILM.minutes.orNull()).from(FILM));
        int known = 0;
        for (@Nullable Integer minutes : values) {
            if (minutes != null) {
                known += minutes;
            }
        }
        return known;
    }

    /** NullAway infers what is null in a tuple from its type alone. */
    List<Row2<String, @Nullable Integer>> pairs() {
        Select<Row2<String, @Nullable Integer>> pairs =
                select(FILM.title, FILM.minutes.orNull()).from(FILM).orderBy(FILM.title);
        return db.list(pairs);
    }

    String longest() {
        return pairs().stream()
                .filter(pair -> Objects.requireNonNullElse(pair.v2(), 0) > 100)
                .map(Row2::v1)
                .collect(Collectors.joining(", "));
    }

    Map<String, String> studios() {
        var owner = STUDIO.as("owner").outer();
        return db
                .list(select(STUDIO.name, owner.name).from(STUDIO).leftJoin(owner, owner.studioId.eq(STUDIO.ownerId)))
                .stream()
                .collect(Collectors.toMap(Row2::v1, row -> row.v2().orElse("nobody")));
    }

    Optional<StudioRow> studioOf(String title) {
        return db.findOne(select(STUDIO)
                .from(STUDIO)
                .join(FILM, Keys.FILM_STUDIO_ID_FKEY.on(FILM, STUDIO))
                .where(FILM.title.eq(title)));
    }

    List<Row2<FilmRow, Optional<FilmRow>>> remakes() {
        var original = FILM.as("original").outer();
        return db.list(select(FILM, original)
                .from(FILM)
                .leftJoin(original, original.filmId.eq(FILM.remakeOf))
                .orderBy(FILM.filmId));
    }

    List<LongFilmRow> view() {
        return db.list(
                select(LONG_FILM).from(LONG_FILM).orderBy(LONG_FILM.title.asc().nullsLast()));
    }

    List<String> viewTitles() {
        return db.list(select(LONG_FILM.title.notNull())
                .from(LONG_FILM)
                .orderBy(LONG_FILM.title.asc().nullsLast()));
    }

    @Nullable
    Mood moodOf(String title) {
        return db.findOne(select(FILM).from(FILM).where(FILM.title.eq(title)))
                .flatMap(FilmRow::mood)
                .orElse(null);
    }

    List<Row3<String, Rating, String>> computed() {
        return db.list(
                select(FILM.title, FILM.rating, FILM.spine.upper()).from(FILM).orderBy(FILM.filmId));
    }

    List<Age> ages() {
        return db.list(select(row(STUDIO.name, STUDIO.founded)
                        .into((name, founded) ->
                                new Age(name, founded.map(year -> 2000 - year).orElse(-1))))
                .from(STUDIO)
                .orderBy(STUDIO.name));
    }

    List<String> mapped() {
        return db.list(select(
                        FILM.minutes.map(minutes -> minutes.map(m -> m + " min").orElse("?")))
                .from(FILM)
                .orderBy(FILM.filmId));
    }

    long streamed() {
        return db.stream(
                select(FILM.title).from(FILM),
                titles -> titles.filter(title -> title.length() > 5).count());
    }

    @Nullable
    String firstTitle() {
        return db.stream(
                select(FILM.title).from(FILM).orderBy(FILM.title),
                titles -> titles.findFirst().orElse(null));
    }

    List<String> handedOver() {
        var titles = new ArrayList<String>();
        db.forEach(select(FILM.title).from(FILM).orderBy(FILM.filmId), titles::add);
        db.forEach(
                select(FILM.minutes.orNull()).from(FILM).orderBy(FILM.filmId),
                minutes -> titles.add(minutes == null ? "-" : minutes.toString()));
        return titles;
    }
}
