package org.ashlarsql.inspect;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A catalogue row about a CHECK, with its condition as text and in pieces. */
record CheckFact(String table, @Nullable String name, String sql, List<Token> condition) {

    CheckFact {
        condition = List.copyOf(condition);
    }

    /** The check, of which it's known now which columns are enums by what CHECKs say. */
    CheckModel model(Set<ColumnId> labelled) {
        boolean ofLabels = CheckLabels.parse(condition)
                .filter(labels -> labelled.stream()
                        .anyMatch(id -> id.table().equals(table) && id.column().equalsIgnoreCase(labels.column())))
                .isPresent();
        return new CheckModel(name, sql, ofLabels);
    }
}
