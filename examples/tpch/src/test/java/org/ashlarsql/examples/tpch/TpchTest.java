package org.ashlarsql.examples.tpch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each query answers what hand-written SQL does, on each database, and what all others do. Rows are compared in order:
 * where the order by the query leaves a choice, the data don't.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TpchTest {

    private static final BigDecimal EXACTLY = BigDecimal.ZERO;
    /** SQLite's decimals are floats, and databases divide to different digits. */
    private static final BigDecimal TO_FIVE_DIGITS = new BigDecimal("0.00001");

    private static final BigDecimal TO_THE_CENT = new BigDecimal("0.01");

    private final LoadedDatabases databases = new LoadedDatabases();

    static Stream<Arguments> questions() {
        return Questions.all().stream().map(question -> arguments(named(question)));
    }

    static Stream<Arguments> questionsOnDatabases() {
        return TestDatabase.enabled().stream()
                .flatMap(database -> Questions.all().stream().map(question -> arguments(database, named(question))));
    }

    private static Named<Question> named(Question question) {
        return Named.of(question.number() + ". " + question.text(), question);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("questionsOnDatabases")
    void theDslAnswersLikeNativeSqlAndLikeAllDatabases(TestDatabase database, Question question) throws SQLException {
        Database db = databases.get(database);
        db.jdbi().useHandle(handle -> {
            List<List<Object>> answer = Cells.of(db.on(handle).list(question.query()));
            List<List<Object>> byNativeSql = Cells.of(handle.getConnection(), Texts.nativeSql(database, question));
            assertSame(answer, byNativeSql, database == TestDatabase.SQLITE ? TO_FIVE_DIGITS : EXACTLY);
            assertSame(answer, Cells.ofLines(Texts.answer(question)), TO_FIVE_DIGITS);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void theGeneratorComesWithTheSameAnswers(Question question) {
        List<List<Object>> generators = Cells.ofLines(Texts.generatorsAnswer(question));
        assertSame(Cells.ofLines(Texts.answer(question)), generators, TO_THE_CENT);
    }

    @Test
    void theProgramPrintsTheAnswers() {
        var printed = new ByteArrayOutputStream();
        Tpch.askAll(databases.get(TestDatabase.SQLITE), new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Gain[revenue=1193053.2253]")
                .contains("22. ");
    }

    private static void assertSame(List<List<Object>> actual, List<List<Object>> expected, BigDecimal tolerance) {
        assertThat(actual)
                .usingRecursiveComparison()
                .withComparatorForType(
                        (a, b) -> a.subtract(b).abs().compareTo(tolerance) <= 0 ? 0 : a.compareTo(b), BigDecimal.class)
                .isEqualTo(expected);
    }
}
