package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ashlarsql.tree.ReferentialAction;
import org.jspecify.annotations.Nullable;

/** A foreign key of a table. */
record ForeignKeyFact(String table, ForeignKeyModel key) {

    /** A catalogue row about one column of a foreign key. */
    record Part(
            String table,
            String name,
            String column,
            @Nullable String referencedSchema,
            String referencedTable,
            String referencedColumn,
            String onDelete,
            String onUpdate) {}

    /** Joins the parts, which come in the order of the keys' columns. */
    static List<ForeignKeyFact> join(List<Part> parts) {
        Map<List<String>, List<Part>> keys = new LinkedHashMap<>();
        parts.forEach(part -> keys.computeIfAbsent(List.of(part.table, part.name), id -> new ArrayList<>())
                .add(part));
        return keys.values().stream().map(ForeignKeyFact::of).toList();
    }

    private static ForeignKeyFact of(List<Part> key) {
        Part first = key.get(0);
        List<String> columns = key.stream().map(Part::column).toList();
        List<String> referenced = key.stream().map(Part::referencedColumn).toList();
        return new ForeignKeyFact(
                first.table,
                new ForeignKeyModel(
                        first.name,
                        columns,
                        first.referencedSchema,
                        first.referencedTable,
                        referenced,
                        action(first.onDelete),
                        action(first.onUpdate)));
    }

    /** By its name in SQL. */
    static ReferentialAction action(String sql) {
        return ReferentialAction.valueOf(sql.replace(' ', '_').toUpperCase(Locale.ROOT));
    }
}
