package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.feature.Expectation.QueryExpectation;
import org.ashlarsql.sample.Anything;
import org.ashlarsql.schema.Column;
import org.ashlarsql.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of a column of dates or times has to be: its SQL on each dialect, its value for each sample on each
 * live database, and NULL for NULL.
 *
 * <pre>{@code
 * ofDates(ANYTHING.aDate.extract(YEAR))
 *     .is("extract(year from anything.a_date)")
 *     .gives(LocalDate::getYear)
 * }</pre>
 */
final class OfEach<V, W> {

    /** Ends of months, leap days, both sides of a year's end and of 1970, and weeks that belong to another year. */
    static final List<LocalDate> DATES = Stream.of(
                    "1000-01-01 1582-10-10 1900-02-28 1969-12-31 1970-01-01 2000-02-29 2016-01-03 2020-12-31",
                    "2021-01-01 2021-01-03 2021-01-04 2023-01-30 2023-01-31 2023-04-30 2024-02-28 2024-02-29",
                    "2024-03-31 2024-10-27 2024-12-29 2024-12-30 9998-12-31")
            .flatMap(dates -> Stream.of(dates.split(" ")))
            .map(LocalDate::parse)
            .toList();

    static final List<LocalTime> TIMES = Stream.of(
                    "00:00 00:00:00.000001 00:59:59.999999 01:00 08:05 12:00:00.5 12:34:56.789012 23:00:59.000999",
                    "23:59:59 23:59:59.999999")
            .flatMap(times -> Stream.of(times.split(" ")))
            .map(LocalTime::parse)
            .toList();

    /** Each date with a time of its own, and each time. */
    static final List<LocalDateTime> TIMESTAMPS = Stream.concat(
                    Stream.iterate(0, i -> i < DATES.size(), i -> i + 1)
                            .map(i -> DATES.get(i).atTime(TIMES.get(i % TIMES.size()))),
                    TIMES.stream().map(LocalDate.of(2024, 2, 29)::atTime))
            .toList();

    /** What a TIMESTAMP of MySQL and MariaDB can hold. */
    static final List<Instant> INSTANTS = TIMESTAMPS.stream()
            .filter(timestamp -> timestamp.getYear() >= 1970 && timestamp.getYear() < 2038)
            .map(timestamp -> timestamp.atOffset(ZoneOffset.UTC).toInstant())
            .filter(instant -> instant.getEpochSecond() > 0)
            .toList();

    private static final String FROM = " from anything order by anything.anything_id";

    private final Column<Anything, V, Optional<V>> column;
    private final List<V> samples;
    private final QueryExpectation<Optional<W>> expectation;
    private final Expr<W, Optional<W>> expression;

    private OfEach(Column<Anything, V, Optional<V>> column, List<V> samples, Expr<W, Optional<W>> expression) {
        this.column = column;
        this.samples = samples;
        this.expression = expression;
        this.expectation = query(select(expression).from(ANYTHING).orderBy(ANYTHING.anythingId.asc()));
    }

    /** An expression of the column {@code a_date}. */
    static <W> OfEach<LocalDate, W> ofDates(Expr<W, Optional<W>> expression) {
        return new OfEach<>(ANYTHING.aDate, DATES, expression);
    }

    /** An expression of the column {@code a_time}. */
    static <W> OfEach<LocalTime, W> ofTimes(Expr<W, Optional<W>> expression) {
        return new OfEach<>(ANYTHING.aTime, TIMES, expression);
    }

    /** An expression of the column {@code a_timestamp}. */
    static <W> OfEach<LocalDateTime, W> ofTimestamps(Expr<W, Optional<W>> expression) {
        return new OfEach<>(ANYTHING.aTimestamp, TIMESTAMPS, expression);
    }

    /** An expression of the column {@code an_instant}. */
    static <W> OfEach<Instant, W> ofInstants(Expr<W, Optional<W>> expression) {
        return new OfEach<>(ANYTHING.anInstant, INSTANTS, expression);
    }

    /** The expression's SQL on every dialect that isn't named. */
    OfEach<V, W> is(String sql) {
        expectation.is("select " + sql + FROM);
        return this;
    }

    OfEach<V, W> on(TestDatabase database, String sql) {
        expectation.on(database, "select " + sql + FROM);
        return this;
    }

    OfEach<V, W> binds(@Nullable Object... values) {
        expectation.binds(values);
        return this;
    }

    OfEach<V, W> bindsOn(TestDatabase database, @Nullable Object... values) {
        expectation.bindsOn(database, values);
        return this;
    }

    OfEach<V, W> unsupportedOn(TestDatabase database, String message) {
        expectation.unsupportedOn(database, message);
        return this;
    }

    OfEach<V, W> shows(String feature) {
        return shows(Section.DATES_AND_TIMES, feature);
    }

    OfEach<V, W> shows(Section section, String feature) {
        expectation.shows(section, feature);
        return this;
    }

    OfEach<V, W> emulatedOn(TestDatabase... databases) {
        expectation.emulatedOn(databases);
        return this;
    }

    /** What Java makes of a sample is what each database has to make of it. */
    void gives(Function<V, W> expected) {
        expectation.onEachDatabase((database, tx) -> {
            List<NewAnything> rows = new ArrayList<>();
            samples.forEach(sample -> rows.add(new NewAnything().set(column, sample)));
            rows.add(new NewAnything().set(column, null));
            tx.execute(insertInto(ANYTHING).values(rows));
            List<Optional<W>> found = tx.list(expectation.statement);
            for (int i = 0; i < samples.size(); i++) {
                assertThat(found.get(i))
                        .as("%s of %s on %s", expression, samples.get(i), database)
                        .contains(expected.apply(samples.get(i)));
            }
            assertThat(found.get(samples.size()))
                    .as("%s of NULL on %s", expression, database)
                    .isEmpty();
        });
    }
}
