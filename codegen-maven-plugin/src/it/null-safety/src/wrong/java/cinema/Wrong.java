package cinema;

import static cinema.db.Tables.FILM;
import static org.ashlarsql.dsl.Sql.*;
import static org.ashlarsql.expr.SqlTypes.*;

import cinema.db.*;
import java.util.*;
import org.ashlarsql.dsl.*;
import org.ashlarsql.expr.*;
import org.ashlarsql.runtime.Database;
import org.jspecify.annotations.Nullable;

/**
 * What NullAway must refuse, each in one line, with the words that it must say; some of it is seen in JSpecify mode alone, which
 * knows what type arguments may be.
 */
abstract class Wrong {

    record Bare(String title, Integer minutes) {}

    @Nullable String text;

    @Nullable Integer number;

    @Nullable Rating rating;

    abstract Database db();

    abstract Param<Integer> least();

    abstract Condition condition();

    abstract void use(String value);

    // Rows

    Object newRow1() { return new NewFilm(null, 1); } // refused: passing @Nullable parameter 'null'
    Object newRow2() { return new NewFilm(text, 1); } // refused: passing @Nullable parameter 'text'
    Object newRow3() { return new NewFilm("", number); } // refused: unboxing of a @Nullable expression 'number'
    Object newRow4() { return new NewFilm("", 1).rating(rating); } // refused: passing @Nullable parameter 'rating'
    Object newRow5() { return new NewFilm("", 1).code(null); } // refused: passing @Nullable parameter 'null'
    Object record() { return new StudioRow(1, "", null, Optional.empty()); } // refused: passing @Nullable parameter 'null'

    // Assignments

    Object set1() { return update(FILM).set(FILM.title.to(text)); } // refused: passing @Nullable parameter 'text'
    Object set2() { return update(FILM).set(FILM.minutes.to(number)); } // refused: passing @Nullable parameter 'number'
    Object set3() { return update(FILM).set(FILM.version.to(number)); } // refused: passing @Nullable parameter 'number'
    Object set4() { return update(FILM).set(FILM.title.toIfPresent(null)); } // refused: passing @Nullable parameter 'null'
    Object set5() { return insertInto(FILM).set(FILM.rating.to(rating)); } // refused: passing @Nullable parameter 'rating'
    Object set6() { return update(FILM).set(FILM.version.to(2)).where(null); } // refused: passing @Nullable parameter 'null'

    // Conditions and values

    Object eq() { return FILM.title.eq(text); } // refused: passing @Nullable parameter 'text'
    Object ge() { return FILM.minutes.ge(number); } // refused: passing @Nullable parameter 'number'
    Object in1() { return FILM.rating.in(Rating.G, rating); } // refused: passing @Nullable parameter 'rating'
    Object in2() { return FILM.rating.in(Arrays.<@Nullable Rating>asList(rating)); } // refused in JSpecify mode: incompatible types
    Object like() { return FILM.title.startsWith(text); } // refused: passing @Nullable parameter 'text'
    Object between() { return FILM.minutes.between(1, number); } // refused: passing @Nullable parameter 'number'
    Object plus() { return FILM.minutes.plus(number); } // refused: passing @Nullable parameter 'number'
    Object orElse() { return FILM.minutes.orElse(number); } // refused: passing @Nullable parameter 'number'
    Object val1() { return val(text); } // refused: passing @Nullable parameter 'text'
    Object val2() { return val(number); } // refused: passing @Nullable parameter 'number'
    Object case1() { return caseWhen(condition()).then(text); } // refused: passing @Nullable parameter 'text'
    Object coalesce1() { return coalesce(FILM.minutes, null); } // refused: passing @Nullable parameter 'null'

    // Parameters and raw SQL

    Object bind() { return select(FILM).from(FILM).bind(least().to(number)); } // refused: passing @Nullable parameter 'number'
    Object param1() { return param("least", null); } // refused: passing @Nullable parameter 'null'
    Object raw1() { return raw("{}", text); } // refused: passing @Nullable parameter 'text'
    Object raw2() { return rawQuery("select :x", result(TEXT)).bind("x", text); } // refused: passing @Nullable parameter 'text'

    // Rows that are read

    int read1() { return db().list(select(FILM.minutes).from(FILM)).get(0).orElse(null); } // refused: unboxing of a @Nullable
    String read2() { return db().findOne(select(FILM.title).from(FILM)).orElse(null); } // refused: returning @Nullable expression
    int read3() { return db().one(select(FILM.minutes.orNull()).from(FILM)); } // refused in JSpecify mode: incompatible types
    Integer read4() { return db().one(select(FILM.minutes.orNull()).from(FILM)); } // refused in JSpecify mode: incompatible types
    String read5() { return db().list(select(FILM.minutes.orNull()).from(FILM)).get(0).toString(); } // refused in JSpecify mode: dereferenced expression
    Select<Integer> read6() { return select(FILM.minutes.orNull()).from(FILM); } // refused in JSpecify mode: incompatible types
    Object read7() { return db().findOne(select(FILM.minutes.orNull()).from(FILM)); } // refused in JSpecify mode: incompatible types
    void read8() { db().forEach(select(FILM.minutes.orNull()).from(FILM), it -> use(it.toString())); } // refused in JSpecify mode: dereferenced expression 'it'
    String read9() { return db().stream(select(FILM.title), titles -> titles.findFirst().orElse(null)); } // refused in JSpecify mode: returning @Nullable expression
    String transaction() { return db().inTransaction(tx -> text); } // refused: returning @Nullable expression

    // Rows that are made into something

    Object into1() { return row(FILM.title, FILM.minutes.orNull()).into(Bare::new); } // refused in JSpecify mode: parameter minutes of referenced method is @NonNull
    Object into2() { return row(FILM.title, FILM.minutes.orNull()).into((t, m) -> m.toString()); } // refused in JSpecify mode: dereferenced expression 'm'
    Object map1() { return FILM.minutes.orNull().map(minutes -> minutes.toString()); } // refused in JSpecify mode: dereferenced expression 'minutes'
    Projection<String> map2() { return FILM.minutes.map(minutes -> null); } // refused in JSpecify mode: returning @Nullable expression

    // Clauses and statements

    Object from() { return select(FILM.title).from(null); } // refused: passing @Nullable parameter 'null'
    Object where() { return select(FILM.title).from(FILM).where(null); } // refused: passing @Nullable parameter 'null'
    Object alias() { return FILM.as(null); } // refused: passing @Nullable parameter 'null'
    Object present() { return select(FILM).from(FILM).whenPresent(null, (q, t) -> q); } // refused: passing @Nullable parameter 'null'
    Object list() { return db().list(null); } // refused: passing @Nullable parameter 'null'
    Object many() { return db().insertAll(null); } // refused: passing @Nullable parameter 'null'
}
