package org.ashlarsql.benchmarks.write;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes 100,000 rows in every way, one after the other and again, so that whatever else slows a server down meets all ways
 * alike; tells each way's best time, and how much longer that is than the hand-written one's.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar org.ashlarsql.benchmarks.write.WriteInTurn mariadb 6 "insert|keys"
 * }</pre>
 */
public final class WriteInTurn {

    private final WriteDatabase payments;
    private final List<Way> ways;
    private final Map<String, Double> best = new LinkedHashMap<>();

    private WriteInTurn(WriteDatabase payments, List<Way> ways) {
        this.payments = payments;
        this.ways = ways;
    }

    /** Of a database, so many rounds, those of the ways that a pattern finds. */
    public static void main(String[] arguments) throws SQLException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("name a database: sqlite, postgresql, mariadb or mysql; then the number"
                    + " of rounds (5) and a pattern of the ways (.)");
        }
        String database = arguments[0].toUpperCase(Locale.ROOT);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Pattern pattern = Pattern.compile(arguments.length > 2 ? arguments[2] : ".");
        try (var payments = new WriteDatabase(database)) {
            List<Way> ways = Ways.of(database).stream()
                    .filter(way -> pattern.matcher(way.name()).find())
                    .toList();
            var inTurn = new WriteInTurn(payments, ways);
            for (int round = 0; round < rounds; round++) {
                inTurn.round();
            }
            inTurn.report(System.out);
        }
    }

    private void round() throws SQLException {
        for (Way way : ways) {
            best.merge(way.name(), way.run(payments), Math::min);
        }
    }

    private void report(PrintStream out) {
        for (Way way : ways) {
            double time = best.getOrDefault(way.name(), Double.NaN);
            double byHand = byHand(way);
            out.printf(Locale.ROOT, "%-20s %7.0f ms", way.name(), time);
            out.println(
                    way.comparedWith().isEmpty() || Double.isInfinite(byHand)
                            ? ""
                            : String.format(Locale.ROOT, "  %.2f of %s", time / byHand, way.comparedWith()));
        }
    }

    /** The time of the fastest hand-written way whose name starts so. */
    private double byHand(Way compared) {
        return ways.stream()
                .filter(way -> way.comparedWith().isEmpty() && way.name().startsWith(compared.comparedWith()))
                .mapToDouble(way -> best.getOrDefault(way.name(), Double.NaN))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
