package org.ashlarsql.examples.filmrental;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ashlarsql.runtime.Database;

/**
 * Runs the shop's day on SQLite, or on the database that the arguments name:
 *
 * <pre>{@code
 * FilmRental [jdbc-url [user [password]]]
 * }</pre>
 */
public final class FilmRental {

    private FilmRental() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length > 0) {
            String user = arguments.length > 1 ? arguments[1] : "";
            String password = arguments.length > 2 ? arguments[2] : "";
            run(arguments[0], user, password, new Report(out, true));
            return;
        }
        Path file = Files.createTempFile("film-rental", ".db");
        try {
            run("jdbc:sqlite:" + file + "?foreign_keys=on", "", "", new Report(out, true));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Creates the tables in an empty database, fills them, asks the questions and rents a film. */
    static void run(String url, String user, String password, Report report) {
        Migrations.run(url, user, password);
        Database db = Database.of(url, user, password);
        db.inTransaction(tx -> {
            new Seed(tx).run();
            return true;
        });
        var questions = new Questions(db, report);
        questions.catalogue();
        questions.customers();
        questions.business();
        new Counter(db, report).rentAndReturn();
    }
}
