package org.ashlarsql.benchmarks;

import static org.ashlarsql.benchmarks.Film.FILM;
import static org.ashlarsql.dsl.Sql.select;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ashlarsql.dsl.Select;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** 100,000 rows to records. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ScanBenchmark {

    private static final Select<FilmRow> ALL = select(FILM).from(FILM);

    @Benchmark
    public List<FilmRow> jdbc(FilmDatabase films) throws SQLException {
        return JdbcFilms.all(films.connection());
    }

    @Benchmark
    public List<FilmRow> ashlar(FilmDatabase films) {
        return films.ashlar().list(ALL);
    }
}
