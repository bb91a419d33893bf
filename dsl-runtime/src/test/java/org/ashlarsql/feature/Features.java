package org.ashlarsql.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ashlarsql.testing.TestDatabase;

/** The features that tests announced, and what came of them. */
final class Features {

    /** Those of this run. */
    static final Features OF_THIS_RUN = new Features();

    private final SortedSet<Feature> announced = new TreeSet<>();
    private final SortedMap<Feature, Shown> shown = new TreeMap<>();

    /** A feature by its name in SQL. */
    record Feature(Section section, String name) implements Comparable<Feature> {

        @Override
        public int compareTo(Feature other) {
            int bySection = section.compareTo(other.section);
            int byName = bySection != 0 ? bySection : name.compareToIgnoreCase(other.name);
            return byName != 0 ? byName : name.compareTo(other.name);
        }

        @Override
        public String toString() {
            return section.title() + ": " + name;
        }
    }

    /** What each database makes of a feature, by which test. */
    record Shown(Map<TestDatabase, Support> support, String test) {}

    /** A test is about to show a feature. */
    synchronized void announce(Feature feature) {
        announced.add(feature);
    }

    /**
     * A test has shown a feature.
     *
     * @throws AssertionError if another test showed something else
     */
    synchronized void show(Feature feature, Map<TestDatabase, Support> support) {
        Shown now = new Shown(Map.copyOf(support), test());
        Shown before = shown.putIfAbsent(feature, now);
        if (before != null) {
            assertThat(now.support())
                    .as("%s: %s shows what %s doesn't", feature, now.test(), before.test())
                    .isEqualTo(before.support());
        }
    }

    /** What was announced and not shown, be it that its test failed or that it checks nothing. */
    synchronized SortedSet<Feature> missing() {
        var missing = new TreeSet<>(announced);
        missing.removeAll(shown.keySet());
        return missing;
    }

    synchronized SortedMap<Feature, Shown> shown() {
        return new TreeMap<>(shown);
    }

    private static String test() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().endsWith("Test"))
                        .findFirst()
                        .map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName())
                        .orElse("a test"));
    }
}
