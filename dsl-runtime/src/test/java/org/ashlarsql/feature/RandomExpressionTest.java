package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.sample.Film.FILM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * Parentheses that are left out change nothing: each of many random expressions comes to the same as it does with all
 * operands in parentheses, and to the same on every database.
 *
 * <p>Every run has a seed of its own and prints it; {@code -Dashlar.test.seed=...} repeats the run.
 */
class RandomExpressionTest {

    private static final long SEED = Long.getLong("ashlar.test.seed", new Random().nextInt(Integer.MAX_VALUE));

    private static final int AT_ONCE = 50;

    /** For SQLite, which is quick since it's in process. */
    private static final int BATCHES = 2_000;

    /** As many of them as the servers get, too. */
    private static final int BATCHES_FOR_SERVERS = 200;

    @Test
    void parenthesesThatAreLeftOutChangeNothing() {
        System.out.println("random expressions: repeat them with -Dashlar.test.seed=" + SEED);
        assertThat(IntStream.range(0, BATCHES)
                        .parallel()
                        .mapToObj(RandomExpressionTest::differenceIn)
                        .flatMap(Optional::stream)
                        .findAny())
                .as("a difference, with the seed %d", SEED)
                .isEmpty();
    }

    /** Compares a batch at once; if there is a difference, or an error, one after the other to find it. */
    private static Optional<String> differenceIn(int batch) {
        List<RandomExpression> expressions =
                new RandomExpressions(new SplittableRandom(SEED + batch)).expressions(AT_ONCE);
        List<TestDatabase> databases =
                batch < BATCHES_FOR_SERVERS ? TestDatabase.enabled() : List.of(TestDatabase.SQLITE);
        try {
            if (areSame(expressions, databases)) {
                return Optional.empty();
            }
        } catch (RuntimeException e) {
            // What it is shows below.
        }
        return expressions.stream()
                .map(expression -> results(expression, databases))
                .filter(results -> new HashSet<>(results.values()).size() > 1)
                .map(results -> String.join(
                        "\n", results.entrySet().stream().map(String::valueOf).toList()))
                .min(Comparator.comparingInt(String::length))
                .or(() -> Optional.of("batch " + batch + ": together they differ, but not one by one"));
    }

    private static boolean areSame(List<RandomExpression> expressions, List<TestDatabase> databases) {
        Set<List<?>> results = new HashSet<>();
        for (TestDatabase database : databases) {
            SampleDatabases.on(database).inTransaction(tx -> {
                results.add(tx.list(films(expressions, RandomExpression::bare)));
                return results.add(tx.list(films(expressions, RandomExpression::bracketed)));
            });
        }
        return results.size() == 1;
    }

    /** What each form comes to on each database, which is an error's text if it fails. */
    private static Map<String, String> results(RandomExpression expression, List<TestDatabase> databases) {
        var results = new LinkedHashMap<String, String>();
        for (TestDatabase database : databases) {
            for (var form : List.of(expression.bare(), expression.bracketed())) {
                Select<List<Optional<?>>> films = films(List.of(expression), e -> form);
                Database db = SampleDatabases.on(database);
                results.put(database + ": " + films.inlined(db.dialect()), result(db, films));
            }
        }
        return results;
    }

    private static String result(Database db, Select<List<Optional<?>>> films) {
        try {
            return db.list(films).toString();
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static Select<List<Optional<?>>> films(
            List<RandomExpression> expressions, Function<RandomExpression, Expr<?, ? extends Optional<?>>> form) {
        return select(new SideBySide(expressions.stream()
                        .<Expr<?, ? extends Optional<?>>>map(form)
                        .toList()))
                .from(FILM)
                .orderBy(FILM.filmId.asc());
    }
}
