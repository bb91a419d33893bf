package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A primary or unique key of a table. */
record KeyFact(String table, boolean primary, KeyModel key) {

    /** A catalogue row about a part of a key; the column is null where the part is no whole column. */
    record Part(
            String table,
            boolean primary,
            String name,
            @Nullable String column) {}

    /** Joins the parts, which come in the order of the keys' columns; a key with a part that is no column is none. */
    static List<KeyFact> join(List<Part> parts) {
        Map<List<String>, List<Part>> keys = new LinkedHashMap<>();
        parts.forEach(part -> keys.computeIfAbsent(List.of(part.table, part.name), id -> new ArrayList<>())
                .add(part));
        List<KeyFact> facts = new ArrayList<>();
        for (List<Part> key : keys.values()) {
            List<String> columns = new ArrayList<>();
            for (Part part : key) {
                if (part.column != null) {
                    columns.add(part.column);
                }
            }
            if (columns.size() == key.size()) {
                Part first = key.get(0);
                facts.add(new KeyFact(first.table, first.primary, new KeyModel(first.name, columns)));
            }
        }
        return facts;
    }
}
