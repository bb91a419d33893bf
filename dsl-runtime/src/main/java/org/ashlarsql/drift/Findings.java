package org.ashlarsql.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts differences between two sides into words as they are found. */
final class Findings {

    private final String before;
    private final String after;
    private final List<Difference> all = new ArrayList<>();

    Findings(String before, String after) {
        this.before = before;
        this.after = after;
    }

    List<Difference> all() {
        return all;
    }

    void differ(Aspect aspect, String object, String one, String other) {
        all.add(new Difference(aspect, null, object, one + " in " + before + ", " + other + " in " + after));
    }

    /** Compares two descriptions. */
    void compare(Aspect aspect, String object, String one, String other) {
        if (!one.equals(other)) {
            differ(aspect, object, one, other);
        }
    }

    /** Compares what either side may lack. */
    void compare(Aspect aspect, String object, String what, @Nullable String one, @Nullable String other) {
        if (!Objects.equals(one, other)) {
            differ(aspect, object, described(what, one), described(what, other));
        }
    }

    private static String described(String what, @Nullable String value) {
        return value == null ? "no " + what : what + " " + value;
    }

    /** One side lacks something. */
    void lacking(Aspect aspect, String object, String what, Pair<?> pair) {
        String where =
                pair.before().isPresent() ? "in " + before + ", not in " + after : "in " + after + ", not in " + before;
        all.add(new Difference(aspect, null, object, what.isEmpty() ? where : what + " " + where));
    }
}
