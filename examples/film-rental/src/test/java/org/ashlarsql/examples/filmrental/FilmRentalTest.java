package org.ashlarsql.examples.filmrental;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.junit.jupiter.api.Test;

class FilmRentalTest {

    private static String answers(TestDatabase database) {
        TestSchema schema = database.newDatabase();
        var printed = new ByteArrayOutputStream();
        var report = new Report(new PrintStream(printed, true, StandardCharsets.UTF_8), false);
        FilmRental.run(schema.url(), schema.user(), schema.password(), report);
        return printed.toString(StandardCharsets.UTF_8);
    }

    @EachDatabase
    void everyDatabaseGivesTheSameAnswers(TestDatabase database) throws IOException {
        try (var expected = FilmRentalTest.class.getResourceAsStream("/answers.txt")) {
            assertThat(answers(database)).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theProgramShowsItsSql() {
        var printed = new ByteArrayOutputStream();
        TestSchema schema = TestDatabase.SQLITE.newDatabase();
        FilmRental.run(
                schema.url(),
                schema.user(),
                schema.password(),
                new Report(new PrintStream(printed, true, StandardCharsets.UTF_8), true));
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("""
                What is overdue?

                    select open_rental.due_on, open_rental.film_title, open_rental.customer_name, open_rental.store_name
                    from open_rental
                    where open_rental.due_on < ?
                    order by open_rental.due_on, open_rental.rental_id
                    limit ?
                """);
    }
}
