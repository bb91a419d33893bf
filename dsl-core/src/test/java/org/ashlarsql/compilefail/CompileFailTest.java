package org.ashlarsql.compilefail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ashlarsql.compilefail.Corpus.Case;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompileFailTest {

    /** The message with the line of the program, the mark below it and what javac says of overloads. */
    private static final int MOST_LINES = 16;

    private Map<String, List<Javac.Error>> wrong = Map.of();
    private Map<String, List<Javac.Error>> right = Map.of();

    @BeforeAll
    void compileAll() throws IOException {
        Files.createDirectories(Path.of("target/compile-fail"));
        wrong = compile(Case::wrong);
        right = compile(Case::right);
    }

    private static Map<String, List<Javac.Error>> compile(Function<Case, String> program) {
        var programs = new TreeMap<String, String>();
        cases().forEach(mistake -> programs.put(mistake.name(), program.apply(mistake)));
        return Javac.errors(programs);
    }

    static List<Case> cases() {
        return Corpus.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void javacRejectsTheMistakeInTheseWords(Case mistake) {
        List<Javac.Error> errors = wrong.getOrDefault(mistake.name(), List.of());
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).line()).isEqualTo(mistake.line());
        assertThat(errors.get(0).text()).contains(mistake.words());
        assertThat(errors.get(0).text().lines())
                .as("no more than %s lines", MOST_LINES)
                .hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsTwinCompiles(Case mistake) {
        assertThat(right.getOrDefault(mistake.name(), List.of())).isEmpty();
    }
}
