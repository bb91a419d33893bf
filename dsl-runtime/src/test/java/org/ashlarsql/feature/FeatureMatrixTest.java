package org.ashlarsql.feature;

import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.feature.Features.Feature;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The matrix of features in the docs is what the tests show; so this test is the last one. */
@Order(Integer.MAX_VALUE)
class FeatureMatrixTest {

    private static final Path MATRIX = Path.of("../docs/features.md");
    private static final Feature FULL_JOIN = new Feature(Section.FROM, "FULL JOIN");
    private static final Support NONE = Support.none(
            new UnsupportedFeatureException("FULL JOIN", Dialects.mySql(), "use a UNION of two LEFT JOINs"));

    @Test
    void theDocsSayWhatTheTestsShow() throws IOException {
        boolean update = Boolean.parseBoolean(System.getProperty("ashlar.features.update", "false"));
        assumeThat(update || System.getProperty("test") == null)
                .as("all tests are run")
                .isTrue();
        assumeThat(Features.OF_THIS_RUN.shown()).as("other tests are run").isNotEmpty();
        assertThat(Features.OF_THIS_RUN.missing())
                .as("features whose tests failed, or say shows(...) without a check behind it")
                .isEmpty();
        String matrix = FeatureMatrix.markdown(Features.OF_THIS_RUN.shown());
        if (update) {
            Files.writeString(MATRIX, matrix);
        }
        assertThat(Files.readString(MATRIX))
                .as("docs/features.md isn't what the tests show, if all of them passed; write it anew with"
                        + " -Dashlar.features.update=true, see CONTRIBUTING.md")
                .isEqualTo(matrix);
    }

    @Test
    void aLineForEachFeatureAndAReasonForEachGap() {
        var features = new Features();
        features.show(
                FULL_JOIN, Map.of(SQLITE, Support.NATIVE, POSTGRESQL, Support.NATIVE, MARIADB, NONE, MYSQL, NONE));
        features.show(new Feature(Section.FROM, "CROSS JOIN"), everywhere(Support.EMULATED));
        assertThat(FeatureMatrix.markdown(features.shown()))
                .startsWith("# Features\n\nWhat the tests show on SQLite 3.54.1, PostgreSQL 18.6, MariaDB ")
                .endsWith("""

                        ## FROM

                        | | SQLite | PostgreSQL | MariaDB | MySQL |
                        |---|:-:|:-:|:-:|:-:|
                        | CROSS JOIN | ≈ | ≈ | ≈ | ≈ |
                        | FULL JOIN | ✓ | ✓ | – | – |

                        * FULL JOIN: MariaDB, MySQL do not support FULL JOIN; use a UNION of two LEFT JOINs
                        """);
    }

    @Test
    void aFeatureIsOneThing() {
        var features = new Features();
        features.show(FULL_JOIN, everywhere(Support.NATIVE));
        features.show(FULL_JOIN, everywhere(Support.NATIVE));
        assertThatThrownBy(() -> features.show(FULL_JOIN, everywhere(NONE)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("FROM: FULL JOIN: FeatureMatrixTest.")
                .hasMessageContaining("shows what FeatureMatrixTest.aFeatureIsOneThing doesn't");
    }

    @Test
    void whatWasAnnouncedIsMissingUntilItIsShown() {
        var features = new Features();
        features.announce(FULL_JOIN);
        assertThat(features.missing()).containsExactly(FULL_JOIN);
        features.show(FULL_JOIN, everywhere(Support.NATIVE));
        assertThat(features.missing()).isEmpty();
    }

    private static Map<TestDatabase, Support> everywhere(Support support) {
        return Map.of(SQLITE, support, POSTGRESQL, support, MARIADB, support, MYSQL, support);
    }
}
