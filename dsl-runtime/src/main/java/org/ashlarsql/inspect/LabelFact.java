package org.ashlarsql.inspect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The closed list of texts that a column may hold, from its type or from a CHECK.
 *
 * @param column as the CHECK writes it, on MySQL and SQLite in any case
 */
record LabelFact(String table, String column, List<String> labels) {

    /** The labels of text columns; two lists for one column leave what both allow. */
    static SortedMap<ColumnId, List<String>> join(List<LabelFact> facts, List<ColumnFact> columns) {
        Map<String, List<ColumnModel>> texts = columns.stream()
                .filter(fact -> fact.column().type().kind() == TypeKind.TEXT)
                .collect(Collectors.groupingBy(
                        ColumnFact::table, Collectors.mapping(ColumnFact::column, Collectors.toList())));
        SortedMap<ColumnId, List<String>> byColumn = new TreeMap<>();
        for (LabelFact fact : facts) {
            fact.columnAmong(texts.getOrDefault(fact.table, List.of()))
                    .ifPresent(id -> byColumn.merge(id, fact.labels, LabelFact::common));
        }
        byColumn.values().removeIf(List::isEmpty);
        return byColumn;
    }

    private Optional<ColumnId> columnAmong(List<ColumnModel> columns) {
        return columnWhose(column::equals, columns)
                .or(() -> columnWhose(column::equalsIgnoreCase, columns))
                .map(name -> new ColumnId(table, name));
    }

    private static Optional<String> columnWhose(Predicate<String> name, List<ColumnModel> columns) {
        return columns.stream().map(ColumnModel::name).filter(name).findFirst();
    }

    private static List<String> common(List<String> one, List<String> other) {
        return one.stream().filter(other::contains).toList();
    }
}
