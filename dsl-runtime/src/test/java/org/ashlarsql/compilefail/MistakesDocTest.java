package org.ashlarsql.compilefail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ashlarsql.compilefail.Corpus.Case;
import org.ashlarsql.compilefail.Corpus.Noticed;
import org.junit.jupiter.api.Test;

/** The table of mistakes in the docs is what the corpus says; {@code -Dashlar.features.update=true} writes it. */
class MistakesDocTest {

    private static final Path DOC = Path.of("../docs/mistakes.md");
    private static final String START = "<!-- from the corpus -->\n";
    private static final Map<String, String> FAMILIES = new TreeMap<>(Map.ofEntries(
            Map.entry("types", "Operands of other types"),
            Map.entry("tables", "The wrong table or alias"),
            Map.entry("null", "NULL"),
            Map.entry("shape", "The shape of rows"),
            Map.entry("insert", "Columns of an insert"),
            Map.entry("every-row", "Updates and deletes of every row"),
            Map.entry("keys", "Keys and conflicts"),
            Map.entry("groups", "Groups and windows"),
            Map.entry("statements", "Kinds of statements"),
            Map.entry("transactions", "Transactions and streams"),
            Map.entry("times-json-arrays", "Dates and times, JSON, arrays"),
            Map.entry("raw", "SQL of your own"),
            Map.entry("databases", "What another database has")));

    @Test
    void theDocsSayWhatTheCorpusDoes() throws IOException {
        String text = Files.readString(DOC);
        String expected = text.substring(0, text.indexOf(START) + START.length()) + tables();
        if (Boolean.getBoolean("ashlar.features.update")) {
            Files.writeString(DOC, expected);
        }
        assertThat(Files.readString(DOC)).isEqualTo(expected);
    }

    @Test
    void everyFamilyHasAName() {
        assertThat(Corpus.cases().stream().map(Case::family)).isSubsetOf(FAMILIES.keySet());
    }

    @Test
    void eachWasTriedInTheOthers() {
        assertThat(Corpus.cases())
                .allSatisfy(mistake -> assertThat(List.of(mistake.jooq(), mistake.querydsl()))
                        .as("%s: what jOOQ and Querydsl do with it", mistake.file())
                        .noneMatch(String::isBlank));
    }

    private static String tables() {
        List<Case> cases = Corpus.cases();
        var text =
                new StringBuilder("\n" + cases.size() + " mistakes: javac finds " + count(cases, Noticed.ERROR) + ", "
                        + count(cases, Noticed.BUILT) + " are refused when the statement is built, "
                        + count(cases, Noticed.RENDERED) + " when it's rendered, before anything is sent, and "
                        + count(cases, Noticed.EXECUTED) + " are misuses of what executes it.\n");
        FAMILIES.forEach((family, title) -> {
            text.append("\n## ")
                    .append(title)
                    .append("\n\n| Mistake | Ashlar | jOOQ | Querydsl |\n|---|---|---|---|\n");
            text.append(cases.stream()
                    .filter(mistake -> mistake.family().equals(family))
                    .map(MistakesDocTest::row)
                    .collect(Collectors.joining()));
        });
        return text.toString();
    }

    private static long count(List<Case> cases, Noticed noticed) {
        return cases.stream().filter(mistake -> mistake.noticed() == noticed).count();
    }

    private static String row(Case mistake) {
        return "| [" + mistake.title() + "](../dsl-core/src/test/compile-fail/" + mistake.file() + ") | "
                + noticed(mistake) + " | " + mistake.jooq() + " | " + mistake.querydsl() + " |\n";
    }

    private static String noticed(Case mistake) {
        return switch (mistake.noticed()) {
            case ERROR -> mistake.lines() > Corpus.LINES ? "javac, " + mistake.lines() + " lines" : "javac";
            case BUILT -> "when built";
            case RENDERED -> "when rendered";
            case EXECUTED -> "when executed";
        };
    }
}
