package org.ashlarsql.benchmarks.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** The rows that are written: random, and the same ones in every run. */
final class Payments {

    static final int ROWS = 100_000;

    private static final LocalDateTime START = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final int SECONDS_OF_A_YEAR = 365 * 24 * 60 * 60;

    private Payments() {}

    /** Payments 1 to 100,000; another seed gives other payments under the same keys. */
    static List<PaymentRow> of(long seed) {
        Random random = new Random(seed);
        return IntStream.rangeClosed(1, ROWS).mapToObj(id -> row(id, random)).toList();
    }

    private static PaymentRow row(int id, Random random) {
        LocalDateTime paidAt =
                START.plusSeconds(random.nextInt(SECONDS_OF_A_YEAR)).plusNanos(random.nextInt(1_000_000) * 1_000L);
        return new PaymentRow(
                id,
                random.nextLong(),
                "The payee number " + random.nextInt(1_000_000),
                note(id, random),
                random.nextDouble(),
                random.nextBoolean(),
                BigDecimal.valueOf(random.nextInt(1_000_000_000), 2),
                LocalDate.ofEpochDay(random.nextInt(20_000)),
                paidAt,
                // Of version 4, since MariaDB refuses bits that are no UUID of any version.
                new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE));
    }

    private static Optional<String> note(int id, Random random) {
        return id % 3 == 0
                ? Optional.empty()
                : Optional.of("A note of some sixty characters in all, by the clerk " + random.nextInt(1_000_000));
    }

    /** The same rows in lists of this size, the last one shorter. */
    static List<List<PaymentRow>> chunks(List<PaymentRow> rows, int size) {
        List<List<PaymentRow>> chunks = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += size) {
            chunks.add(rows.subList(from, Math.min(from + size, rows.size())));
        }
        return chunks;
    }
}
