package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Resolves foreign keys as they're written on SQLite, which doesn't ask for more than a name until rows are changed:
 * in any case, with no columns for the primary key, to tables that aren't there. Those that lead nowhere are left out.
 *
 * @see <a href="https://www.sqlite.org/foreignkeys.html#fk_indexes">Required and Suggested Database Indexes</a>
 */
record SqliteForeignKeys(Map<String, SqliteTable> tables) {

    /** A row of pragma_foreign_key_list. */
    record Part(
            String table,
            int id,
            String column,
            String referencedTable,
            @Nullable String referencedColumn,
            String onDelete,
            String onUpdate) {}

    static List<ForeignKeyFact> resolve(List<Part> parts, List<SqliteTable> tables) {
        SqliteForeignKeys keys = new SqliteForeignKeys(
                tables.stream().collect(Collectors.toMap(table -> lower(table.name()), Function.identity())));
        Map<List<Object>, List<Part>> byKey = new LinkedHashMap<>();
        parts.forEach(part -> byKey.computeIfAbsent(List.of(part.table, part.id), id -> new ArrayList<>())
                .add(part));
        return byKey.values().stream().map(keys::fact).flatMap(Optional::stream).toList();
    }

    private Optional<ForeignKeyFact> fact(List<Part> key) {
        Part first = key.get(0);
        SqliteTable owner = tables.get(lower(first.table));
        SqliteTable referenced = tables.get(lower(first.referencedTable));
        if (owner == null || referenced == null) {
            return Optional.empty();
        }
        List<String> columns = key.stream().map(Part::column).toList();
        List<String> targets = first.referencedColumn == null
                ? referenced.primaryKey()
                : key.stream().flatMap(part -> target(part, referenced)).toList();
        String name = owner.ddl().foreignKeyName(columns, first.referencedTable);
        return columns.size() == targets.size()
                ? Optional.of(new ForeignKeyFact(
                        owner.name(),
                        new ForeignKeyModel(
                                name,
                                columns,
                                referenced.name(),
                                targets,
                                ForeignKeyFact.action(first.onDelete),
                                ForeignKeyFact.action(first.onUpdate))))
                : Optional.empty();
    }

    private static Stream<String> target(Part part, SqliteTable referenced) {
        return Optional.ofNullable(part.referencedColumn).flatMap(referenced::columnNamed).stream();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
