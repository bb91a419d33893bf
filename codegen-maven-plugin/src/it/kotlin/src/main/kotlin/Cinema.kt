package cinema

import cinema.db.FilmRow
import cinema.db.NewFilm
import cinema.db.Rating
import cinema.db.Tables.FILM
import java.util.Optional
import org.ashlarsql.dsl.Sql.*
import org.ashlarsql.row.Row2
import org.ashlarsql.runtime.Database

data class Line(val title: String, val minutes: Int?)

class Cinema(private val db: Database) {

    fun add(title: String, minutes: Int?, remakeOf: Int?): Int =
        db.one(insertInto(FILM).values(NewFilm(title).minutes(minutes).remakeOf(remakeOf)).returning(FILM.filmId))

    fun films(): List<FilmRow> = db.list(select(FILM).from(FILM).orderBy(FILM.title))

    fun titles(): List<String> = films().map { film -> film.title() }

    fun minutes(title: String): Optional<Int> =
        db.findOne(select(FILM.minutes).from(FILM).where(FILM.title.eq(title))).flatMap { it }

    /** Columns that may be NULL are read as Kotlin's own nullable types. */
    fun lines(): List<Line> {
        val rows: List<Row2<String, Int?>> =
            db.list(select(FILM.title, FILM.minutes.orNull()).from(FILM).orderBy(FILM.title))
        return rows.map { row -> Line(row.v1(), row.v2()) }
    }

    fun mapped(): List<Line> =
        db.list(
            select(row(FILM.title, FILM.minutes.orNull()).into { title, minutes -> Line(title, minutes) })
                .from(FILM)
                .orderBy(FILM.title)
        )

    fun longest(): Int? = db.one(select(max(FILM.minutes).orNull()).from(FILM))

    fun originals(): List<String?> {
        val original = FILM.`as`("original").outer()
        return db.list(
            select(original.title).from(FILM).leftJoin(original, original.filmId.eq(FILM.remakeOf)).orderBy(FILM.filmId)
        ).map { title -> title.orElse(null) }
    }

    fun same(minutes: Int?): List<String> =
        db.list(select(FILM.title).from(FILM).where(FILM.minutes.isNotDistinctFrom(minutes)))

    fun rename(title: String, to: String?): Long =
        db.execute(
            update(FILM)
                .set(FILM.title.toIfPresent(Optional.ofNullable(to)))
                .set(FILM.rating.to(Rating.PG_13))
                .where(FILM.title.eq(title))
        )

    fun first(): String? =
        db.stream(select(FILM.title).from(FILM).orderBy(FILM.filmId)) { titles -> titles.findFirst().orElse(null) }

    fun inOne(id: Int): Int? =
        db.inTransaction<Int?, Exception> { tx ->
            tx.one(select(FILM.minutes.orNull()).from(FILM).where(FILM.filmId.eq(id)))
        }
}

/** What each method answers for three films, the last of them a remake of the first. */
fun report(url: String): List<Any?> {
    val cinema = Cinema(Database.of(url))
    val id = cinema.add("Nosferatu", 94, null)
    cinema.add("Faust", null, null)
    cinema.add("Nosferatu II", 107, id)
    return listOf(
        cinema.titles(), cinema.minutes("Faust"), cinema.lines() == cinema.mapped(), cinema.lines()[0], cinema.longest(),
        cinema.originals(), cinema.same(null), cinema.rename("Faust", null), cinema.first(), cinema.inOne(2)
    )
}
