package org.ashlarsql.examples.filmrental;

import java.io.PrintStream;
import java.util.List;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.runtime.Executor;

/** Prints questions, their SQL and their answers as tables. */
final class Report {

    private final PrintStream out;
    private final boolean showSql;

    Report(PrintStream out, boolean showSql) {
        this.out = out;
        this.showSql = showSql;
    }

    /** Asks the database and prints what it answers. */
    void ask(Database db, String question, Query<List<String>> query, String... headers) {
        ask(db, db, question, query, headers);
    }

    /** Asks inside a transaction. */
    void ask(Database db, Executor executor, String question, Query<List<String>> query, String... headers) {
        say(question);
        if (showSql) {
            query.formatted(db.dialect()).lines().forEach(line -> out.println("    " + line));
            out.println();
        }
        table(List.of(headers), executor.list(query));
    }

    void say(String text) {
        out.println();
        out.println(text);
        out.println();
    }

    private void table(List<String> headers, List<List<String>> rows) {
        int[] widths = new int[headers.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .reduce(headers.get(i).length(), Math::max);
        }
        line(headers, widths);
        line(headers.stream().map(header -> "").toList(), widths, '-');
        rows.forEach(row -> line(row, widths));
    }

    private void line(List<String> cells, int[] widths) {
        line(cells, widths, ' ');
    }

    private void line(List<String> cells, int[] widths, char filler) {
        var line = new StringBuilder("  ");
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(cell)
                    .append(String.valueOf(filler).repeat(widths[i] - cell.length()))
                    .append("  ");
        }
        out.println(line.toString().stripTrailing());
    }
}
