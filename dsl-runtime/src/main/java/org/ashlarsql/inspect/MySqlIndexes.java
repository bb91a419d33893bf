package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The indexes of MySQL and MariaDB, keys among them. */
record MySqlIndexes(List<List<Part>> indexes) {

    /**
     * A catalogue row about a part of an index.
     *
     * @param prefix of how many characters of the column, 0 for all
     * @param expression what is indexed in place of a column
     */
    record Part(
            String table,
            String index,
            boolean unique,
            @Nullable String column,
            int prefix,
            boolean descending,
            String method,
            @Nullable String expression) {

        boolean isPlain() {
            return column != null && prefix == 0;
        }

        String sql() {
            String what = column == null ? "(" + expression + ")" : "`" + column.replace("`", "``") + "`";
            return what + (prefix == 0 ? "" : "(" + prefix + ")") + (descending ? " desc" : "");
        }
    }

    static MySqlIndexes of(List<Part> parts) {
        Map<List<String>, List<Part>> byName = new LinkedHashMap<>();
        parts.forEach(part -> byName.computeIfAbsent(List.of(part.table, part.index), id -> new ArrayList<>())
                .add(part));
        return new MySqlIndexes(List.copyOf(byName.values()));
    }

    List<KeyFact> keys() {
        return KeyFact.join(indexes.stream()
                .flatMap(List::stream)
                .filter(Part::unique)
                .map(part -> new KeyFact.Part(
                        part.table, part.index.equals("PRIMARY"), part.index, part.isPlain() ? part.column : null))
                .toList());
    }

    /** Those that are no keys, and weren't made by the server for a foreign key. */
    List<IndexFact> others(List<ForeignKeyFact> foreignKeys) {
        return indexes.stream()
                .filter(parts -> !parts.get(0).unique || !parts.stream().allMatch(Part::isPlain))
                .map(MySqlIndexes::fact)
                .filter(fact -> foreignKeys.stream().noneMatch(key -> isOf(key, fact)))
                .toList();
    }

    private static boolean isOf(ForeignKeyFact key, IndexFact fact) {
        return key.table().equals(fact.table())
                && fact.index().name().equals(key.key().name())
                && fact.index().parts().stream()
                        .map(IndexModel.Part::column)
                        .toList()
                        .equals(key.key().columns());
    }

    private static IndexFact fact(List<Part> parts) {
        Part first = parts.get(0);
        String method = first.method.toLowerCase(Locale.ROOT);
        boolean special = method.equals("fulltext") || method.equals("spatial");
        boolean plain = !special && parts.stream().allMatch(Part::isPlain);
        return new IndexFact(
                first.table,
                new IndexModel(
                        first.index,
                        special ? method : first.unique ? "unique" : "",
                        plain
                                ? parts.stream()
                                        .map(part -> new IndexModel.Part(String.valueOf(part.column), part.descending))
                                        .toList()
                                : List.of(),
                        // The prefix that a special one shows is the server's own business.
                        parts.stream().map(Part::sql).collect(Collectors.joining(", ", "(", ")"))));
    }
}
