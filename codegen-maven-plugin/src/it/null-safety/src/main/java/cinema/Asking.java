package cinema;

import static cinema.db.Tables.FILM;
import static cinema.db.Tables.STUDIO;
import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.expr.SqlTypes.*;

import cinema.db.FilmRow;
import cinema.db.Mood;
import cinema.db.Rating;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.dsl.Keyset;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Param;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.Row4;
import org.ashlarsql.runtime.Executor;
import org.jspecify.annotations.Nullable;

/** Conditions, aggregates, tables of queries, parameters, raw SQL. */
record Asking(Executor db) {

    /** What a form sends. */
    record Form(@Nullable String title, @Nullable Integer least, Optional<Mood> mood) {}

    private static final Param<Integer> LEAST = param("least", INTEGER);
    private static final Select<String> LONGER =
            select(FILM.title).from(FILM).where(FILM.minutes.ge(LEAST)).orderBy(FILM.title);
    private static final Keyset<Row2<Optional<Integer>, Integer>> LONGEST_FIRST =
            keyset(FILM.minutes.desc().nullsLast(), FILM.filmId.asc());

    List<String> find(Form form) {
        return db.list(select(FILM.title)
                .from(FILM)
                .whenNotNull(form.title(), (q, title) -> q.where(FILM.title.contains(title)))
                .whenNotNull(form.least(), (q, least) -> q.where(FILM.minutes.ge(least)))
                .whenPresent(form.mood(), (q, mood) -> q.where(FILM.mood.eq(mood)))
                .wherePresent(form.mood().map(FILM.mood::eq))
                .orderBy(FILM.title));
    }

    List<String> sameMood(@Nullable Mood mood) {
        return db.list(select(FILM.title)
                .from(FILM)
                .where(FILM.mood.isNotDistinctFrom(mood))
                .orderBy(FILM.title));
    }

    Optional<Integer> longest() {
        return db.one(select(max(FILM.minutes)).from(FILM));
    }

    @Nullable
    Integer shortest() {
        return db.one(select(min(FILM.minutes).orNull()).from(FILM));
    }

    List<Row4<Rating, Long, Optional<BigDecimal>, Optional<BigDecimal>>> perRating() {
        return db.list(select(FILM.rating, count(), sum(FILM.minutes), avg(FILM.price))
                .from(FILM)
                .groupBy(FILM.rating)
                .having(count().gt(0))
                .orderBy(FILM.rating));
    }

    List<Row3<String, Optional<Integer>, Long>> ranked() {
        return db.list(select(
                        FILM.title,
                        lag(FILM.minutes).over(orderBy(FILM.filmId)),
                        rowNumber().over(partitionBy(FILM.rating).orderBy(FILM.title)))
                .from(FILM)
                .orderBy(FILM.title));
    }

    List<Row2<String, Optional<Long>>> perStudio() {
        var films = count().as("films");
        var counted =
                select(FILM.studioId, films).from(FILM).groupBy(FILM.studioId).asCte("counted");
        var far = counted.outer();
        return db.list(select(STUDIO.name, far.get(films))
                .from(STUDIO)
                .leftJoin(far, far.get(FILM.studioId).eq(STUDIO.studioId))
                .orderBy(STUDIO.name));
    }

    List<Row2<String, Integer>> owners() {
        var depth = val(0).as("depth");
        var owned = recursive(
                "owned",
                select(STUDIO.studioId, STUDIO.name, depth).from(STUDIO).where(STUDIO.ownerId.isNull()),
                above -> select(STUDIO.studioId, STUDIO.name, above.get(depth).plus(1))
                        .from(STUDIO)
                        .join(above, above.get(STUDIO.studioId).eq(STUDIO.ownerId)));
        return db.list(
                select(owned.get(STUDIO.name), owned.get(depth)).from(owned).orderBy(owned.get(STUDIO.name)));
    }

    List<Row3<String, String, Optional<Integer>>> both() {
        var kind = val("film").as("kind");
        return db.list(select(kind, FILM.title, FILM.minutes)
                .from(FILM)
                .unionAll(select(val("studio"), STUDIO.name, nullOf(INTEGER)).from(STUDIO))
                .orderBy(kind, FILM.title));
    }

    List<Row3<String, Optional<Integer>, String>> scalars() {
        return db.list(select(
                        STUDIO.name,
                        scalar(max(FILM.minutes), q -> q.from(FILM).where(FILM.studioId.eq(STUDIO.studioId))),
                        caseWhen(STUDIO.founded.isNull()).then("?")
                                .when(STUDIO.founded.lt(1980)).then("old")
                                .otherwise("new"))
                .from(STUDIO)
                .orderBy(STUDIO.name));
    }

    List<Row2<String, @Nullable Integer>> elements(List<@Nullable Integer> elements) {
        var n = unnest(elements, INTEGER).as("n").withOrdinality();
        Select<Row2<String, @Nullable Integer>> query = select(
                        cast(n.value(), TEXT).orElse("none"), n.value().orNull())
                .from(n)
                .orderBy(n.ordinality());
        return db.list(query);
    }

    List<String> atLeast(int minutes) {
        return db.list(LONGER.bind(LEAST.to(minutes)));
    }

    List<Row2<String, Row2<Optional<Integer>, Integer>>> secondPage() {
        var films = select(row(FILM.title, LONGEST_FIRST)).from(FILM).limit(1);
        var first = db.list(films.seek(LONGEST_FIRST.first()));
        return db.list(films.seek(LONGEST_FIRST.after(first.get(0).v2())));
    }

    List<FilmRow> search(List<String> titles, @Nullable LocalDate since, boolean rated) {
        Condition titled = FILM.title.in(titles);
        Condition all = since == null ? titled : titled.and(FILM.released.ge(since));
        return db.list(select(FILM).from(FILM).where(rated ? all.and(FILM.rating.ne(Rating.G)) : all));
    }

    List<String> startingWith(String start) {
        return db.list(select(FILM.title)
                .from(FILM)
                .where(raw("substr({}, 1, 1) = {}", FILM.title, start).asCondition()));
    }

    List<Row2<String, Optional<Integer>>> from(int least) {
        return db.list(rawQuery(
                        "select title, minutes from film where film_id >= :least order by title",
                        row(result(TEXT), result(INTEGER).nullable()))
                .bind("least", least));
    }

    List<@Nullable String> moods() {
        return db.list(
                rawQuery("select mood from film order by film_id", result(TEXT).orNull()));
    }

    String plan() {
        return String.join("\n", db.list(explain(LONGER.bind(LEAST.to(1)))));
    }
}
