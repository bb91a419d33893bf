package cinema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cinema.db.Mood;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.runtime.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CinemaTest {

    private final Database db;

    CinemaTest(@TempDir Path folder) {
        db = Database.of("jdbc:sqlite:" + folder.resolve("cinema.sqlite"));
    }

    @BeforeEach
    void fill() throws IOException {
        String script = Files.readString(Path.of("src/main/resources/db/migration/V1__cinema.sql"));
        db.jdbi().useHandle(handle -> handle.createScript(script).execute());
        var writing = new Writing(db);
        writing.studios();
        assertEquals(1, writing.film("Metropolis", 153, LocalDate.of(1927, 1, 10)));
        assertEquals(2, writing.film("Nosferatu", 94, LocalDate.of(1922, 3, 4)));
        assertEquals(3, writing.film("Faust", null, null));
        assertEquals(4, writing.remake("Nosferatu II", 2, Mood.WILD));
    }

    @Test
    void reading() {
        var reading = new Reading(db);
        assertEquals(
                List.of(
                        new Reading.Line("Faust", Optional.empty(), Optional.empty()),
                        new Reading.Line("Metropolis", Optional.of(153), Optional.empty()),
                        new Reading.Line("Nosferatu", Optional.of(94), Optional.empty()),
                        new Reading.Line("Nosferatu II", Optional.empty(), Optional.of("Nosferatu"))),
                reading.lines());
        assertEquals(
                List.of(
                        new Reading.Bare("Faust", null, null),
                        new Reading.Bare("Metropolis", 153, LocalDate.of(1927, 1, 10)),
                        new Reading.Bare("Nosferatu", 94, LocalDate.of(1922, 3, 4)),
                        new Reading.Bare("Nosferatu II", null, null)),
                reading.bare());
        assertEquals(153, reading.minutesOf("Metropolis"));
        assertEquals(0, reading.minutesOf("Faust"));
        assertEquals(0, reading.orZero("Faust"));
        assertEquals(Optional.of(94), reading.flat("Nosferatu"));
        assertEquals(Optional.empty(), reading.flat("Faust"));
        assertEquals(247, reading.known());
        assertNull(reading.pairs().get(0).v2());
        assertEquals("Metropolis", reading.longest());
        assertEquals(Map.of("UFA", "nobody", "Fox", "nobody", "Searchlight", "Fox", "Gone", "Fox"), reading.studios());
        assertEquals(
                "Fox",
                reading.studioOf("Nosferatu II").map(studio -> studio.name()).orElse("?"));
        assertEquals(
                List.of("-", "-", "-", "Nosferatu"),
                reading.remakes().stream()
                        .map(pair -> pair.v2().map(film -> film.title()).orElse("-"))
                        .toList());
        assertEquals(List.of("Metropolis"), reading.viewTitles());
        assertEquals(Optional.of(153), reading.view().get(0).minutes());
        assertEquals(Mood.WILD, reading.moodOf("Nosferatu II"));
        assertNull(reading.moodOf("Faust"));
        assertEquals("METROPOLIS *", reading.computed().get(0).v3());
        assertEquals(
                List.of(-1, -1, -1, 83),
                reading.ages().stream().map(Reading.Age::years).toList());
        assertEquals(List.of("153 min", "94 min", "?", "?"), reading.mapped());
        assertEquals(3, reading.streamed());
        assertEquals("Faust", reading.firstTitle());
        assertEquals(
                List.of("Metropolis", "Nosferatu", "Faust", "Nosferatu II", "153", "94", "-", "-"),
                reading.handedOver());
    }

    @Test
    void asking() {
        var asking = new Asking(db);
        assertEquals(List.of("Nosferatu", "Nosferatu II"), asking.find(form("os", null, null)));
        assertEquals(List.of("Metropolis"), asking.find(form(null, 100, null)));
        assertEquals(List.of("Nosferatu II"), asking.find(form(null, null, Mood.WILD)));
        assertEquals(List.of("Faust", "Metropolis", "Nosferatu"), asking.sameMood(null));
        assertEquals(List.of("Nosferatu II"), asking.sameMood(Mood.WILD));
        assertEquals(Optional.of(153), asking.longest());
        assertEquals(94, asking.shortest());
        assertEquals(
                List.of("G 1 Optional.empty", "PG_13 3 Optional[247]"),
                asking.perRating().stream()
                        .map(row -> row.v1() + " " + row.v2() + " " + row.v3())
                        .toList());
        assertEquals(
                List.of(
                        new Row3<>("Faust", Optional.of(94), 1L),
                        new Row3<>("Metropolis", Optional.<Integer>empty(), 2L),
                        new Row3<>("Nosferatu", Optional.of(153), 3L),
                        new Row3<>("Nosferatu II", Optional.<Integer>empty(), 1L)),
                asking.ranked());
        assertEquals(
                "Fox Optional[1], Gone Optional.empty, Searchlight Optional.empty, UFA Optional[3]",
                joined(asking.perStudio()));
        assertEquals("Fox 0, Gone 1, Searchlight 1, UFA 0", joined(asking.owners()));
        assertEquals(8, asking.both().size());
        assertEquals(
                new Row3<>("UFA", Optional.of(153), "old"), asking.scalars().get(3));
        assertEquals("1 1, none null, 3 3", joined(asking.elements(Arrays.<@Nullable Integer>asList(1, null, 3))));
        assertEquals(List.of("Metropolis"), asking.atLeast(100));
        assertEquals("Nosferatu", asking.secondPage().get(0).v1());
        assertEquals(
                2, asking.search(List.of("Faust", "Metropolis"), null, false).size());
        assertEquals(
                1,
                asking.search(List.of("Faust", "Metropolis"), LocalDate.of(1925, 1, 1), true)
                        .size());
        assertEquals(List.of("Nosferatu", "Nosferatu II"), asking.startingWith("N"));
        assertEquals("Faust Optional.empty, Nosferatu II Optional.empty", joined(asking.from(3)));
        assertEquals(Arrays.<@Nullable String>asList(null, null, null, "wild"), asking.moods());
        assertFalse(asking.plan().isBlank());
    }

    @Test
    void writing() {
        var writing = new Writing(db);
        assertEquals(116, writing.minutesAfter(3, 116));
        assertNull(writing.minutesAfter(3, null));
        assertEquals(1, writing.change(3, new Writing.Change("Faust!", null, Optional.empty())));
        assertEquals(2, writing.dearer(new BigDecimal("1.00")));
        assertEquals(154, writing.lengthen("Metropolis"));
        assertNull(writing.lengthen("Faust!"));
        assertNull(writing.lengthen("Unknown"));
        assertEquals("2 1935", joined(writing.upsert("Fox", 1935)));
        assertEquals("2 null", joined(writing.upsert("Fox", null)));
        assertEquals(1, writing.copy());
        assertEquals(41, writing.many());
        assertTrue(writing.gone("Last").isPresent());
        assertEquals(Optional.empty(), writing.gone("Last"));
        var remake = new Asking(db).search(List.of("Nosferatu II"), null, false).get(0);
        assertEquals(1, writing.again(remake));
        assertEquals(
                List.of(Optional.empty()),
                new Reading(db).remakes().stream().skip(3).map(Row2::v2).toList());
    }

    private static Asking.Form form(@Nullable String title, @Nullable Integer least, @Nullable Mood mood) {
        return new Asking.Form(title, least, Optional.ofNullable(mood));
    }

    private static <A, B extends @Nullable Object> String joined(List<Row2<A, B>> rows) {
        return rows.stream().map(row -> row.v1() + " " + row.v2()).collect(Collectors.joining(", "));
    }
}
