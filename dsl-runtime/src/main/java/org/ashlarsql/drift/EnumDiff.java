package org.ashlarsql.drift;

import java.util.List;
import org.ashlarsql.inspect.EnumModel;

/** Compares two enums. */
final class EnumDiff {

    private EnumDiff() {}

    static void find(Pair<EnumModel> pair, Findings found) {
        String name = pair.any().name();
        if (!pair.isWhole()) {
            found.lacking(Aspect.ENUM, name, "the enum is", pair);
            return;
        }
        List<String> before = pair.before().orElseThrow().labels();
        List<String> after = pair.after().orElseThrow().labels();
        for (Pair<String> label : Pair.match(before, after, one -> one)) {
            if (!label.isWhole()) {
                found.lacking(Aspect.ENUM, name, "the label '" + label.any() + "' is", label);
            }
        }
        List<String> common = before.stream().filter(after::contains).toList();
        List<String> moved = after.stream().filter(before::contains).toList();
        if (!common.equals(moved)) {
            found.differ(Aspect.ENUM, name, "labels in the order " + common, moved.toString());
        }
    }
}
