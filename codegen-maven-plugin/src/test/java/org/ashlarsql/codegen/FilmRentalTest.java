package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same schema, written for four databases, becomes the same classes. */
class FilmRentalTest {

    /** What a database doesn't say of its columns as the others do. */
    private static final Map<TestDatabase, List<String>> DIFFERENT = Map.of(
            TestDatabase.SQLITE, List.of(),
            TestDatabase.POSTGRESQL, List.of(),
            TestDatabase.MYSQL, List.of(),
            // MariaDB takes no NOT NULL on a computed column.
            TestDatabase.MARIADB,
                    List.of(
                            "Customer.fullName: TextExpr<Optional<String>>",
                            "CustomerRow.fullName: Optional<String>",
                            "Payment.netAmount: NumExpr<BigDecimal, Optional<BigDecimal>>",
                            "PaymentRow.netAmount: Optional<BigDecimal>"));

    /** A field and a component each; MariaDB doesn't know it of joined texts. */
    private static final Map<TestDatabase, Integer> NOT_NULL_IN_VIEW = Map.of(
            TestDatabase.SQLITE, 0, TestDatabase.POSTGRESQL, 20, TestDatabase.MARIADB, 18, TestDatabase.MYSQL, 20);

    @TempDir
    private Path folder;

    @EachDatabase
    void becomesTheSameClassesEverywhere(TestDatabase database) throws Exception {
        List<String> sqlite = membersOf(TestDatabase.SQLITE, folder.resolve("sqlite"));
        List<String> members = membersOf(database, folder.resolve("other"));
        var different = new ArrayList<>(members);
        different.removeAll(sqlite);
        // SQLite knows of no column of a view that it can't be NULL.
        List<String> ofView =
                different.stream().filter(one -> one.startsWith("OpenRental")).toList();
        assertThat(ofView).hasSize(NOT_NULL_IN_VIEW.get(database)).noneMatch(one -> one.contains("Optional"));
        different.removeAll(ofView);
        assertThat(different).isEqualTo(DIFFERENT.get(database));
        assertThat(members).hasSameSizeAs(sqlite);
    }

    private static List<String> membersOf(TestDatabase database, Path folder) throws Exception {
        Settings settings = FilmRental.settings(database, folder.resolve("sources"));
        Result result = Generation.run(settings);
        assertThat(result.tables()).isEqualTo(20);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        return FilmRental.members(FilmRental.sources(result.folder()), classes);
    }

    @Test
    void anEmbeddedDatabaseGivesTheSameAsALiveOne() {
        Settings live = FilmRental.settings(TestDatabase.SQLITE, folder.resolve("live"));
        Settings embedded = FilmRental.settings(
                null,
                FilmRental.migrations(TestDatabase.SQLITE),
                folder.resolve("embedded"),
                live.adjustments().types());
        assertThat(FilmRental.sources(Generation.run(embedded).folder()))
                .isEqualTo(FilmRental.sources(Generation.run(live).folder()));
    }
}
