package org.ashlarsql.drift;

import java.util.List;
import java.util.Objects;
import org.ashlarsql.inspect.ForeignKeyModel;
import org.ashlarsql.inspect.KeyModel;
import org.ashlarsql.inspect.TableModel;
import org.jspecify.annotations.Nullable;

/** Compares the keys of two tables, which are the same if their columns are. */
record KeyDiff(String table, Findings found) {

    static void find(TableModel before, TableModel after, Findings found) {
        var diff = new KeyDiff(before.name(), found);
        diff.keys(Aspect.PRIMARY_KEY, "primary", primary(before), primary(after));
        diff.keys(Aspect.UNIQUE_KEY, "unique", before.uniqueKeys(), after.uniqueKeys());
        Pair.match(before.foreignKeys(), after.foreignKeys(), Words::key).forEach(diff::foreign);
    }

    private static List<KeyModel> primary(TableModel table) {
        KeyModel key = table.primaryKey();
        return key == null ? List.of() : List.of(key);
    }

    private void keys(Aspect aspect, String kind, List<KeyModel> before, List<KeyModel> after) {
        for (Pair<KeyModel> pair : Pair.match(before, after, KeyModel::columns)) {
            String key = "the " + kind + " key " + Words.columns(pair.any().columns());
            if (pair.isWhole()) {
                names(
                        key,
                        pair.before().orElseThrow().name(),
                        pair.after().orElseThrow().name());
            } else {
                found.lacking(aspect, table, key + " is", pair);
            }
        }
    }

    private void foreign(Pair<ForeignKeyModel> pair) {
        String key = "the foreign key " + Words.key(pair.any());
        if (!pair.isWhole()) {
            found.lacking(Aspect.FOREIGN_KEY, table, key + " is", pair);
            return;
        }
        ForeignKeyModel before = pair.before().orElseThrow();
        ForeignKeyModel after = pair.after().orElseThrow();
        names(key, before.name(), after.name());
        if (!Words.actions(before).equals(Words.actions(after))) {
            found.differ(Aspect.FOREIGN_KEY, table, key + " is " + Words.actions(before), Words.actions(after));
        }
    }

    private void names(String key, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            found.differ(Aspect.NAME, table, key + " is called " + name(before), name(after));
        }
    }

    private static String name(@Nullable String name) {
        return name == null ? "nothing" : name;
    }
}
