package org.ashlarsql.drift;

import java.util.ArrayList;
import java.util.List;

/** Collects what a check finds. */
final class Judgement {

    private final List<Difference> differences = new ArrayList<>();
    private final List<Difference> notes = new ArrayList<>();

    void breaks(Aspect aspect, String object, String text) {
        differences.add(new Difference(aspect, object, text));
    }

    void note(Aspect aspect, String object, String text) {
        notes.add(new Difference(aspect, object, text));
    }

    Drift drift() {
        return new Drift(differences, notes);
    }
}
