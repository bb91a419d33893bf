package org.ashlarsql.injection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of everything that takes a text it's known what becomes of that text. */
class TextEntriesTest {

    private static final Map<String, Integer> FOUND = TextMethods.find();

    @Test
    void everyMethodThatTakesATextIsListed() {
        assertThat(FOUND.keySet())
                .as(
                        "methods that take a text. For each that isn't in %1$s yet: find out what becomes of its text, add"
                                + " a line with the kind, and, if it's a value, an identifier, a literal or words, a probe in"
                                + " Probes, NameProbes or HostileSchemaTest. Lines there of"
                                + " methods that are gone have to go",
                        TextEntries.LIST)
                .containsExactlyElementsOf(TextEntries.all().keySet());
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
