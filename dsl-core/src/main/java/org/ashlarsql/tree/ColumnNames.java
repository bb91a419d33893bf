package org.ashlarsql.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a query's columns are called. */
public final class ColumnNames {

    private ColumnNames() {}

    /** A label, else the column's name. */
    public static Optional<Name> own(ExprNode item) {
        if (item instanceof ExprNode.Labeled labeled) {
            return Optional.of(labeled.label());
        }
        return item instanceof ExprNode.Column column ? Optional.of(column.name()) : Optional.empty();
    }

    /** The item's own name unless one of these is the same, else a free one. */
    public static Name of(ExprNode item, List<Name> taken) {
        return own(item).filter(name -> !isTaken(name, taken)).orElseGet(() -> free("c", taken));
    }

    /** A name for each item, its own unless it has none or an earlier one has the same. */
    public static List<Name> unique(List<ExprNode> items) {
        var names = new ArrayList<Name>();
        for (ExprNode item : items) {
            names.add(of(item, names));
        }
        return names;
    }

    /** A name of this beginning that none of these is. */
    public static Name free(String beginning, List<Name> taken) {
        int number = taken.size() + 1;
        Name name = Name.of(beginning + number);
        while (isTaken(name, taken)) {
            number++;
            name = Name.of(beginning + number);
        }
        return name;
    }

    private static boolean isTaken(Name name, List<Name> names) {
        return names.stream().anyMatch(name::clashesWith);
    }
}
