package org.ashlarsql.drift;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a check finds. */
final class Judgement {

    private final List<Difference> differences = new ArrayList<>();
    private final List<Difference> notes = new ArrayList<>();
    private @Nullable String schema;

    /** What is found from now on is in this schema; null where there's only one. */
    void in(@Nullable String name) {
        schema = name;
    }

    void breaks(Aspect aspect, String object, String text) {
        differences.add(new Difference(aspect, schema, object, text));
    }

    void note(Aspect aspect, String object, String text) {
        notes.add(new Difference(aspect, schema, object, text));
    }

    Drift drift() {
        return new Drift(differences, notes);
    }
}
