package cinema

import cinema.db.NewFilm
import cinema.db.Rating
import cinema.db.Tables.FILM
import org.ashlarsql.dsl.Select
import org.ashlarsql.dsl.Sql.*
import org.ashlarsql.expr.Param
import org.ashlarsql.expr.Projection
import org.ashlarsql.runtime.Database

/** What the compiler must refuse, each in one line, with the words that it must say. */
class Wrong(val db: Database, val text: String?, val number: Int?, val rating: Rating?, val least: Param<Int>) {

    fun newRow1() = NewFilm(null) // refused: null cannot be a value of a non-null type 'kotlin.String'
    fun newRow2() = NewFilm(text) // refused: actual type is 'kotlin.String?', but 'kotlin.String' was expected
    fun newRow3() = NewFilm("").rating(rating) // refused: actual type is 'cinema.db.Rating?', but 'cinema.db.Rating' was expected
    fun set1() = update(FILM).set(FILM.title.to(text)) // refused: actual type is 'kotlin.Pair<
    fun set2() = update(FILM).set(FILM.minutes.to(number)) // refused: actual type is 'kotlin.Pair<
    fun eq1() = FILM.title.eq(null as String?) // refused: actual type is 'kotlin.String?', but 'kotlin.String' was expected
    fun eq2() = FILM.title.eq(text) // refused: actual type is 'kotlin.String?', but 'kotlin.String' was expected
    fun in1() = FILM.rating.`in`(Rating.G, rating) // refused: actual type is 'cinema.db.Rating?', but 'cinema.db.Rating' was expected
    fun like() = FILM.title.startsWith(text) // refused: actual type is 'kotlin.String?', but 'kotlin.String' was expected
    fun val1() = `val`(text) // refused: actual type is 'kotlin.String?', but 'kotlin.String' was expected
    fun bind() = select(FILM.title).from(FILM).bind(least.to(number)) // refused: actual type is 'kotlin.Pair<
    fun raw1() = raw("{}", text) // refused: actual type is 'kotlin.String?', but 'kotlin.Any' was expected
    fun read1(): Int = db.one(select(FILM.minutes.orNull()).from(FILM)) // refused: expected 'kotlin.Int', actual '@Nullable() kotlin.Int?'
    fun read2(): Int = db.list(select(FILM.minutes.orNull()).from(FILM))[0] // refused: expected 'kotlin.Int', actual '@Nullable() kotlin.Int?'
    fun read3(): Int = db.list(select(FILM.title, FILM.minutes.orNull()).from(FILM))[0].v2() // refused: expected 'kotlin.Int', actual '@Nullable() kotlin.Int?'
    fun read4() = db.list(select(FILM.minutes.orNull()).from(FILM)).map { it.toLong() } // refused: only safe (?.) or non-null asserted (!!.) calls are allowed
    fun read5(): String = db.list(select(FILM).from(FILM))[0].minutes() // refused: expected 'kotlin.String', actual 'java.util.Optional<kotlin.Int>'
    fun map1() = FILM.minutes.orNull().map { it.toLong() } // refused: only safe (?.) or non-null asserted (!!.) calls are allowed
    fun query(): Select<Int> = select(FILM.minutes.orNull()) // refused: actual 'org.ashlarsql.dsl.Select<@Nullable() kotlin.Int?>'
    fun projection(): Projection<Int> = FILM.minutes.orNull() // refused: actual 'org.ashlarsql.expr.Projection<@Nullable() kotlin.Int?>'
    fun from() = select(FILM.title).from(null) // refused: null cannot be a value of a non-null type 'org.ashlarsql.schema.FromItem'
}
