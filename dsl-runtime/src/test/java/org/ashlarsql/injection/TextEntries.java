package org.ashlarsql.injection;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The list of what takes a text, as it's checked in. */
final class TextEntries {

    static final String LIST = "dsl-runtime/src/test/resources/injection/texts.txt";

    /** By the name of the class, behind {@code org.ashlarsql.}, and of the method. */
    private static final Map<String, List<TextKind>> ENTRIES = read();

    private TextEntries() {}

    static Map<String, List<TextKind>> all() {
        return ENTRIES;
    }

    /** Those of which some text is of one of these kinds. */
    static TreeSet<String> of(TextKind... kinds) {
        return ENTRIES.entrySet().stream()
                .filter(entry -> Stream.of(kinds).anyMatch(entry.getValue()::contains))
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
    }

    private static Map<String, List<TextKind>> read() {
        var entries = new TreeMap<String, List<TextKind>>();
        lines().map(line -> line.split("\\s+")).forEach(words -> {
            List<TextKind> kinds =
                    Arrays.stream(words).skip(1).map(TextKind::of).toList();
            if (kinds.isEmpty() || entries.put(words[0], kinds) != null) {
                throw new IllegalStateException(LIST + " has " + words[0] + " twice, or without a kind");
            }
        });
        return entries;
    }

    private static Stream<String> lines() {
        try (InputStream list = Objects.requireNonNull(TextEntries.class.getResourceAsStream("/injection/texts.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
