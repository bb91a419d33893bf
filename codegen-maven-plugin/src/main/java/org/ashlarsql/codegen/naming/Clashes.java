package org.ashlarsql.codegen.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ashlarsql.codegen.GenerationException;

/** Finds what would get the same Java name, to tell of all of it at once. */
final class Clashes {

    private final List<String> found = new ArrayList<>();

    /** What is called how in one place. */
    static final class Place {
        private final String kind;
        private final Map<String, List<String>> holders = new TreeMap<>();

        Place(String kind) {
            this.kind = kind;
        }

        /** Notes that {@code holder} is called {@code name}. */
        void add(String name, String holder) {
            holders.computeIfAbsent(name, n -> new ArrayList<>()).add(holder);
        }

        /** Notes that {@code holder} gets a class, and so a file, called {@code name}. */
        void addClass(String name, String holder) {
            add(name.toLowerCase(Locale.ROOT), holder + " (" + name + ")");
        }
    }

    void check(Place place) {
        place.holders.forEach((name, holders) -> {
            if (holders.size() > 1) {
                found.add(String.join(" and ", holders) + " would be the same " + place.kind);
            }
        });
    }

    /** Ends the generation if there are any. */
    void end() {
        if (!found.isEmpty()) {
            throw new GenerationException("Java names clash: " + String.join("; ", found)
                    + ". Leave one out with <excludes> or <excludeColumns>, or give it another name with"
                    + " <names><name><of>table.column</of><java>otherName</java></name></names>"
                    + " (<of> takes a table, table.column, enum or enum.label).");
        }
    }
}
