package org.ashlarsql.benchmarks;

import static org.ashlarsql.benchmarks.Film.FILM;
import static org.ashlarsql.dsl.Sql.param;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.expr.SqlTypes.INTEGER;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.Param;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** One row by its primary key. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LookupBenchmark {

    private static final Param<Integer> ID = param("id", INTEGER);
    private static final Select<FilmRow> BY_ID = select(FILM).from(FILM).where(FILM.filmId.eq(ID));

    @Benchmark
    public FilmRow jdbc(FilmDatabase films) throws SQLException {
        return JdbcFilms.byId(films.connection(), 4_711);
    }

    /** A statement held in a constant, with another value at each execution. */
    @Benchmark
    public FilmRow ashlarConstant(FilmDatabase films) {
        return films.ashlar().one(BY_ID.bind(ID.to(4_711)));
    }

    /** A statement built, checked and rendered at each execution. */
    @Benchmark
    public FilmRow ashlarBuilt(FilmDatabase films) {
        return films.ashlar().one(select(FILM).from(FILM).where(FILM.filmId.eq(4_711)));
    }
}
