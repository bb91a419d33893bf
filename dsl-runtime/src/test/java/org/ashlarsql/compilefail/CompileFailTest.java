package org.ashlarsql.compilefail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ashlarsql.compilefail.Corpus.Case;
import org.ashlarsql.compilefail.Corpus.Noticed;
import org.ashlarsql.runtime.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompileFailTest {

    private static final Path CLASSES = Path.of("target/compile-fail");

    private Map<String, List<Javac.Error>> wrong = Map.of();
    private Map<String, List<Javac.Error>> later = Map.of();
    private Map<String, List<Javac.Error>> right = Map.of();
    private URLClassLoader rightClasses = new URLClassLoader(new URL[0]);
    private URLClassLoader wrongClasses = new URLClassLoader(new URL[0]);

    @BeforeAll
    void compileAll() throws IOException {
        wrong = compile(errors(), Case::wrong, folder("error"));
        later = compile(noticedLater(), Case::wrong, folder("later"));
        right = compile(Corpus.cases().stream(), Case::right, folder("right"));
        wrongClasses = classes("later");
        rightClasses = classes("right");
    }

    @AfterAll
    void close() throws IOException {
        wrongClasses.close();
        rightClasses.close();
    }

    private static Path folder(String name) throws IOException {
        return Files.createDirectories(CLASSES.resolve(name));
    }

    private static URLClassLoader classes(String folder) throws MalformedURLException {
        return new URLClassLoader(new URL[] {CLASSES.resolve(folder).toUri().toURL()}, Program.class.getClassLoader());
    }

    private static Map<String, List<Javac.Error>> compile(
            Stream<Case> cases, Function<Case, String> program, Path folder) {
        var programs = new TreeMap<String, String>();
        cases.forEach(mistake -> programs.put(mistake.name(), program.apply(mistake)));
        return Javac.errors(programs, folder);
    }

    static Stream<Case> errors() {
        return Corpus.cases(Noticed.ERROR);
    }

    static Stream<Case> noticedLater() {
        return Corpus.cases().stream().filter(mistake -> mistake.noticed() != Noticed.ERROR);
    }

    static Stream<Case> all() {
        return Corpus.cases().stream();
    }

    @ParameterizedTest
    @MethodSource("errors")
    void javacRejectsTheMistakeInTheseWords(Case mistake) {
        List<Javac.Error> errors = wrong.getOrDefault(mistake.name(), List.of());
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).line()).isEqualTo(mistake.line());
        assertThat(said(errors.get(0))).contains(mistake.words());
        assertThat(errors.get(0).text().lines())
                .as("no more than %s lines", mistake.lines())
                .hasSizeLessThanOrEqualTo(mistake.lines());
    }

    /** In one line, and without the program's own one, whose comment has the words. */
    private static String said(Javac.Error error) {
        return error.text()
                .lines()
                .filter(line -> !line.contains(Noticed.ERROR.mark()))
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    /** What javac can't see; the message says what, where, and behind a semicolon the cure. */
    @ParameterizedTest
    @MethodSource("noticedLater")
    void anExceptionSaysSoBeforeAnythingIsSent(Case mistake) {
        assertThat(later.getOrDefault(mistake.name(), List.of())).isEmpty();
        Throwable thrown = catchThrowable(() -> run(wrongClasses, mistake, "Wrong"));
        assertThat(thrown).as("noticed").isNotNull();
        assertThat(noticed(thrown)).as("noticed by %s", thrown).isEqualTo(mistake.noticed());
        assertThat(thrown instanceof Program.WhenRendered ? thrown.getCause() : thrown)
                .hasMessageContaining(mistake.words())
                .hasMessageContaining("; ");
    }

    private static Noticed noticed(Throwable thrown) {
        if (thrown instanceof Program.WhenRendered) {
            return Noticed.RENDERED;
        }
        boolean executed = Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .flatMap(one -> Arrays.stream(one.getStackTrace()))
                .anyMatch(frame -> frame.getClassName().startsWith(Database.class.getPackageName() + "."));
        return executed ? Noticed.EXECUTED : Noticed.BUILT;
    }

    @ParameterizedTest
    @MethodSource("all")
    void itsTwinCompiles(Case mistake) {
        assertThat(right.getOrDefault(mistake.name(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("noticedLater")
    void itsTwinWorks(Case mistake) throws Throwable {
        run(rightClasses, mistake, "Right");
    }

    private static void run(ClassLoader classes, Case mistake, String program) throws Throwable {
        var constructor = classes.loadClass(mistake.name() + "." + program).getDeclaredConstructor();
        constructor.setAccessible(true);
        try {
            constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
