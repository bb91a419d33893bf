package org.ashlarsql.inspect;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Names the enums that the database itself doesn't name.
 *
 * <p>An enum is called by its column, and columns of one name with the same labels share it, as long as the name stands
 * for one list of labels: where columns of one name have different lists, the one that several share has it, and
 * every other enum is called {@code table_column}. A view's column takes the enum of the column that
 * it shows, and has no say in names: else a new view would rename the enum of an old table.
 */
final class EnumNames {

    private final Map<String, List<String>> labelsByName = new HashMap<>();
    private final SortedMap<ColumnId, EnumModel> enums = new TreeMap<>();

    private EnumNames(Collection<String> taken) {
        // No list of labels equals the empty one: a taken name is never shared.
        taken.forEach(name -> labelsByName.put(name, List.of()));
    }

    static Map<ColumnId, EnumModel> of(
            SortedMap<ColumnId, List<String>> labels, Set<String> views, Collection<String> taken) {
        EnumNames names = new EnumNames(taken);
        SortedMap<ColumnId, List<String>> others = new TreeMap<>(labels);
        others.keySet().removeIf(id -> views.contains(id.table()));
        others.forEach((id, list) -> names.enums.put(id, names.name(id, list, others)));
        labels.forEach((id, list) -> {
            if (views.contains(id.table())) {
                names.enums.put(id, names.shown(id, list));
            }
        });
        return names.enums;
    }

    private EnumModel name(ColumnId id, List<String> labels, Map<ColumnId, List<String>> all) {
        return hasTheName(id.column(), labels, all) && claim(id.column(), labels)
                ? new EnumModel(id.column(), labels)
                : new EnumModel(claimOwn(id, labels), labels);
    }

    private EnumModel shown(ColumnId view, List<String> labels) {
        List<EnumModel> known = enums.entrySet().stream()
                .filter(entry -> entry.getKey().column().equals(view.column()))
                .map(Map.Entry::getValue)
                .filter(one -> one.labels().equals(labels))
                .distinct()
                .toList();
        return known.size() == 1 ? known.get(0) : new EnumModel(claimOwn(view, labels), labels);
    }

    private static boolean hasTheName(String column, List<String> labels, Map<ColumnId, List<String>> all) {
        Map<List<String>, Long> users = all.entrySet().stream()
                .filter(entry -> entry.getKey().column().equals(column))
                .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.counting()));
        return users.size() == 1
                || (users.getOrDefault(labels, 0L) > 1
                        && users.values().stream().filter(count -> count > 1).count() == 1);
    }

    private String claimOwn(ColumnId id, List<String> labels) {
        String name = id.table() + "_" + id.column();
        String free = name;
        for (int n = 2; !claim(free, labels); n++) {
            free = name + "_" + n;
        }
        return free;
    }

    private boolean claim(String name, List<String> labels) {
        return labels.equals(labelsByName.computeIfAbsent(name, free -> labels));
    }
}
