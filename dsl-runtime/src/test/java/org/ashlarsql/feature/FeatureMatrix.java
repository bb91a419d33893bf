package org.ashlarsql.feature;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.ashlarsql.feature.Features.Feature;
import org.ashlarsql.feature.Features.Shown;
import org.ashlarsql.testing.TestDatabase;

/** Features and databases as Markdown, a table for each section and the reasons below it. */
final class FeatureMatrix {

    private static final String INTRODUCTION = """
            # Features

            What the tests show on %s. They wrote this file.

            ✓ native, ≈ emulated with the same meaning, – not to be had: the statement is refused when it is rendered, with the reason
            that stands below the table.
            """;

    private FeatureMatrix() {}

    static String markdown(SortedMap<Feature, Shown> features) {
        var sections = new TreeMap<Section, Map<String, Shown>>();
        features.forEach((feature, shown) -> sections.computeIfAbsent(feature.section(), s -> new LinkedHashMap<>())
                .put(feature.name(), shown));
        var markdown = new StringBuilder(INTRODUCTION.formatted(
                eachDatabase(database -> Expectation.dialect(database).toString(), ", ")));
        sections.forEach((section, shown) -> markdown.append("\n## ")
                .append(section.title())
                .append("\n\n| | ")
                .append(eachDatabase(FeatureMatrix::name, " | "))
                .append(" |\n|---|:-:|:-:|:-:|:-:|\n")
                .append(lines(shown, FeatureMatrix::line))
                .append(reasons(lines(shown, FeatureMatrix::reasons))));
        return markdown.toString();
    }

    private static String lines(Map<String, Shown> features, Function<Map.Entry<String, Shown>, String> line) {
        return features.entrySet().stream().map(line).collect(joining());
    }

    private static String line(Map.Entry<String, Shown> feature) {
        var support = feature.getValue().support();
        return "| " + feature.getKey().replace("|", "\\|") + " | "
                + eachDatabase(database -> support.get(database).sign(), " | ") + " |\n";
    }

    private static String reasons(String reasons) {
        return reasons.isEmpty() ? "" : "\n" + reasons;
    }

    /** One line for each reason, with all databases that give it. */
    private static String reasons(Map.Entry<String, Shown> feature) {
        var support = feature.getValue().support();
        Map<String, List<String>> databases = Arrays.stream(TestDatabase.values())
                .filter(database -> !support.get(database).reason().isEmpty())
                .collect(groupingBy(
                        database -> support.get(database).reason(),
                        LinkedHashMap::new,
                        mapping(FeatureMatrix::name, toList())));
        return databases.entrySet().stream()
                .map(reason ->
                        "* " + feature.getKey() + ": " + doNotSupport(reason.getValue()) + reason.getKey() + "\n")
                .collect(joining());
    }

    private static String doNotSupport(List<String> databases) {
        return databases.size() == 1
                ? databases.get(0) + " does not support "
                : String.join(", ", databases) + " do not support ";
    }

    private static String eachDatabase(Function<TestDatabase, String> text, String between) {
        return Arrays.stream(TestDatabase.values()).map(text).collect(joining(between));
    }

    private static String name(TestDatabase database) {
        return Expectation.dialect(database).name();
    }
}
