package org.ashlarsql.drift;

import java.util.List;
import org.ashlarsql.inspect.CheckModel;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.IndexModel;
import org.ashlarsql.inspect.TableModel;

/** Compares two tables of one name. */
record TableDiff(String name, TableModel before, TableModel after, Findings found) {

    static void find(Pair<TableModel> pair, Findings found) {
        String name = pair.any().name();
        if (pair.isWhole()) {
            new TableDiff(name, pair.before().orElseThrow(), pair.after().orElseThrow(), found).find();
        } else {
            found.lacking(Aspect.TABLE, name, "the " + Words.kind(pair.any().kind()) + " is", pair);
        }
    }

    private void find() {
        int sofar = found.all().size();
        found.compare(Aspect.TABLE, name, Words.kind(before.kind()), Words.kind(after.kind()));
        found.compare(Aspect.COMMENT, name, "comment", Words.quoted(before.comment()), Words.quoted(after.comment()));
        columns();
        KeyDiff.find(before, after, found);
        indexes();
        checks();
        if (found.all().size() == sofar && !before.equals(after)) {
            found.differ(Aspect.OTHER, name, before.toString(), after.toString());
        }
    }

    private void columns() {
        for (Pair<ColumnModel> pair : Pair.match(before.columns(), after.columns(), ColumnModel::name)) {
            String object = name + "." + pair.any().name();
            if (pair.isWhole()) {
                new ColumnDiff(object, pair.before().orElseThrow(), pair.after().orElseThrow(), found).find();
            } else {
                found.lacking(Aspect.COLUMN, object, "the column is", pair);
            }
        }
        List<String> one = common(before, after);
        List<String> other = common(after, before);
        if (!one.equals(other)) {
            found.differ(Aspect.ORDER, name, "columns in the order " + one, other.toString());
        }
    }

    /** The columns that both have, in the first one's order. */
    private static List<String> common(TableModel one, TableModel other) {
        List<String> others = other.columns().stream().map(ColumnModel::name).toList();
        return one.columns().stream()
                .map(ColumnModel::name)
                .filter(others::contains)
                .toList();
    }

    private void indexes() {
        for (Pair<IndexModel> pair : Pair.match(before.indexes(), after.indexes(), IndexModel::name)) {
            String index = "the index " + pair.any().name();
            if (!pair.isWhole()) {
                found.lacking(Aspect.INDEX, name, index + " " + pair.any().sql() + " is", pair);
            } else if (!pair.before().equals(pair.after())) {
                found.differ(
                        Aspect.INDEX,
                        name,
                        index + " is " + pair.before().map(Words::index).orElseThrow(),
                        pair.after().map(Words::index).orElseThrow());
            }
        }
    }

    private void checks() {
        for (Pair<CheckModel> pair : Pair.match(before.checks(), after.checks(), TableDiff::identity)) {
            String check = "the check " + TableDiff.identity(pair.any());
            if (!pair.isWhole()) {
                found.lacking(Aspect.CHECK, name, check + " is", pair);
            } else {
                found.compare(
                        Aspect.CHECK,
                        name,
                        check + " is " + pair.before().orElseThrow().sql(),
                        check + " is " + pair.after().orElseThrow().sql());
            }
        }
    }

    /** Its name, where it has one. */
    private static String identity(CheckModel check) {
        String given = check.name();
        return given == null ? check.sql() : given;
    }
}
