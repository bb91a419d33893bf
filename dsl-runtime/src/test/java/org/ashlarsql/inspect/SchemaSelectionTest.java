package org.ashlarsql.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaSelectionTest {

    private static boolean includes(String glob, String table) {
        return new SchemaSelection(null, List.of(glob), List.of()).selects(table);
    }

    @Test
    void onlyStarAndQuestionMarkAreSpecial() {
        assertThat(includes("a.c", "abc")).isFalse();
        assertThat(includes("a.c", "A.C")).isTrue();
        assertThat(includes("[ab]\\E*", "a")).isFalse();
        assertThat(includes("[AB]\\e*", "[ab]\\E\nc")).isTrue();
        assertThat(includes("GRÖSSE?", "größe1")).isFalse();
        assertThat(includes("GRÖßE?", "größe1")).isTrue();
        assertThat(includes("a?", "a\uD83D\uDE00")).isTrue();
        assertThat(includes("a", "ab")).isFalse();
        assertThat(includes("", "a")).isFalse();
    }

    @Test
    void flywaysTableNeedsItsName() {
        assertThat(SchemaSelection.all().selects("flyway_schema_history")).isFalse();
        assertThat(includes("flyway*", "flyway_schema_history")).isFalse();
        assertThat(includes("FLYWAY_SCHEMA_HISTORY", "flyway_schema_history")).isTrue();
        assertThat(SchemaSelection.all().selects("flyway")).isTrue();
    }
}
