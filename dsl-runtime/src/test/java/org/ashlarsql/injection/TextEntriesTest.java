package org.ashlarsql.injection;

import static org.ashlarsql.injection.TextKind.COMMENT;
import static org.ashlarsql.injection.TextKind.HINT;
import static org.ashlarsql.injection.TextKind.IDENTIFIER;
import static org.ashlarsql.injection.TextKind.LITERAL;
import static org.ashlarsql.injection.TextKind.VALUE;
import static org.ashlarsql.injection.TextKind.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Of everything that takes a text it's known what becomes of that text. */
class TextEntriesTest {

    private static final Map<String, Integer> FOUND = TextMethods.find();

    @Test
    void everyMethodThatTakesATextIsListed() {
        assertThat(FOUND.keySet())
                .as(
                        "methods that take a text. For each that isn't in %1$s yet: find out what becomes of its text, add"
                                + " a line with the kind, and try it, which the next test asks for. Lines there of methods that"
                                + " are gone have to go",
                        TextEntries.LIST)
                .containsExactlyElementsOf(TextEntries.all().keySet());
    }

    @Test
    void everyTextThatComesIntoAStatementIsTried() {
        var tried = new TreeSet<String>();
        Probes.all().forEach(probe -> tried.addAll(probe.entries()));
        tried.addAll(HostileSchemaTest.TRIED);
        tried.addAll(HostileObjectsTest.TRIED);
        tried.addAll(HostileCommentTest.TRIED);
        assertThat(tried)
                .as("what is tried; the list has the names")
                .isSubsetOf(TextEntries.all().keySet());
        assertThat(tried)
                .as(
                        "of what takes a text into a statement, what is tried: add a probe to Probes or NameProbes, or try it in"
                                + " one of the other tests, which say in TRIED what they try")
                .containsAll(TextEntries.of(VALUE, IDENTIFIER, LITERAL, WORDS, COMMENT, HINT));
    }

    @Test
    void eachTextHasAKind() {
        FOUND.forEach((name, texts) -> {
            List<TextKind> kinds = TextEntries.all().getOrDefault(name, List.of());
            assertThat(kinds.size())
                    .as(
                            "the kinds of the texts of %s in %s: one for all, or one for each of %d",
                            name, TextEntries.LIST, texts)
                    .isIn(1, texts);
        });
    }
}
