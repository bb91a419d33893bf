package org.ashlarsql.examples.tpch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ashlarsql.runtime.Database;

/**
 * Loads the data of TPC-H and asks its 22 questions on SQLite, or on the empty database that the arguments name:
 *
 * <pre>{@code
 * Tpch [jdbc-url [user [password]]]
 * }</pre>
 */
public final class Tpch {

    private static final int ROWS_SHOWN = 3;

    private Tpch() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length > 0) {
            String user = arguments.length > 1 ? arguments[1] : "";
            String password = arguments.length > 2 ? arguments[2] : "";
            run(arguments[0], user, password, out);
            return;
        }
        Path file = Files.createTempFile("tpch", ".db");
        try {
            run("jdbc:sqlite:" + file, "", "", out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Creates and fills the tables in an empty database and asks the questions. */
    static void run(String url, String user, String password, PrintStream out) {
        long start = System.nanoTime();
        Database db = Schema.load(url, user, password);
        out.printf(Locale.ROOT, "loaded in %,d ms%n", milliseconds(start));
        askAll(db, out);
    }

    static void askAll(Database db, PrintStream out) {
        Questions.all().forEach(question -> ask(db, question, out));
    }

    private static void ask(Database db, Question question, PrintStream out) {
        long start = System.nanoTime();
        List<? extends Record> rows = db.list(question.query());
        out.printf(Locale.ROOT, "%n%d. %s%n", question.number(), question.text());
        out.printf(Locale.ROOT, "   rows: %,d, after %,d ms%n", rows.size(), milliseconds(start));
        rows.stream().limit(ROWS_SHOWN).forEach(row -> out.println("   " + row));
        if (rows.size() > ROWS_SHOWN) {
            out.println("   ...");
        }
    }

    private static long milliseconds(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
