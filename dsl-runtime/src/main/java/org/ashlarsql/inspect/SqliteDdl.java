package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only the text of a CREATE TABLE tells on SQLite: comments, the names of constraints, and CHECKs.
 *
 * @param columnComments by column
 * @param uniqueKeys the named ones
 * @param foreignKeys the named ones, without the referenced columns
 * @param expressions of computed columns, by column
 */
record SqliteDdl(
        @Nullable String comment,
        Map<String, String> columnComments,
        @Nullable String primaryKeyName,
        List<KeyModel> uniqueKeys,
        List<ForeignKeyModel> foreignKeys,
        List<Check> checks,
        Map<String, String> expressions) {

    /** A CHECK, with or without a name. */
    record Check(@Nullable String name, String sql, List<Token> condition) {}

    static SqliteDdl of(String createTable) {
        SqliteDdlItems items = SqliteDdlItems.of(createTable);
        Scan scan = new Scan(createTable);
        items.items().forEach(scan::item);
        return new SqliteDdl(
                items.tableComment(),
                scan.columnComments,
                scan.primaryKeyName,
                scan.uniqueKeys,
                scan.foreignKeys,
                scan.checks,
                scan.expressions);
    }

    @Nullable
    String uniqueName(List<String> columns) {
        return uniqueKeys.stream()
                .filter(key -> same(key.columns(), columns))
                .map(KeyModel::name)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String foreignKeyName(List<String> columns, String referencedTable) {
        return foreignKeys.stream()
                .filter(key ->
                        same(key.columns(), columns) && key.referencedTable().equalsIgnoreCase(referencedTable))
                .map(ForeignKeyModel::name)
                .findFirst()
                .orElse(null);
    }

    private static boolean same(List<String> names, List<String> others) {
        return String.join("\0", names).equalsIgnoreCase(String.join("\0", others));
    }

    /** Goes through the items once and collects. */
    private static final class Scan {

        private final Map<String, String> columnComments = new LinkedHashMap<>();
        private final List<KeyModel> uniqueKeys = new ArrayList<>();
        private final List<ForeignKeyModel> foreignKeys = new ArrayList<>();
        private final List<Check> checks = new ArrayList<>();
        private final Map<String, String> expressions = new LinkedHashMap<>();
        private final String sql;
        private @Nullable String primaryKeyName;

        Scan(String sql) {
            this.sql = sql;
        }

        void item(SqliteDdlItem item) {
            String column = item.column();
            String comment = item.comment();
            if (column != null && comment != null) {
                columnComments.put(column, comment);
            }
            int i = column == null ? 0 : 1;
            List<String> owners = column == null ? List.of() : List.of(column);
            while (i < item.tokens().size()) {
                if (item.isOpen(i)) {
                    i = item.behindGroup(i);
                } else if (item.isWord(i, "FOREIGN") && item.isOpen(i + 2)) {
                    owners = item.names(i + 2);
                    reference(item, item.behindGroup(i + 2), item.constraintName(i), owners);
                    i = item.behindGroup(i + 2) + 1;
                } else {
                    constraint(item, i, owners);
                    i++;
                }
            }
        }

        private void constraint(SqliteDdlItem item, int i, List<String> owners) {
            String name = item.constraintName(i);
            if (item.isWord(i, "CHECK") && item.isOpen(i + 1)) {
                checks.add(new Check(name, text(item.group(i + 1)), item.group(i + 1)));
            } else if (item.isWord(i, "AS") && item.isOpen(i + 1)) {
                owners.forEach(column -> expressions.put(column, text(item.group(i + 1))));
            } else if (name != null && item.isWord(i, "PRIMARY")) {
                primaryKeyName = name;
            } else if (name != null && item.isWord(i, "UNIQUE")) {
                uniqueKeys.add(new KeyModel(name, item.isOpen(i + 1) ? item.names(i + 1) : owners));
            } else if (name != null && item.isWord(i, "REFERENCES")) {
                reference(item, i, name, owners);
            }
        }

        private String text(List<Token> tokens) {
            return tokens.isEmpty()
                    ? ""
                    : sql.substring(
                            tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        }

        private void reference(SqliteDdlItem item, int i, @Nullable String name, List<String> columns) {
            if (name != null && item.isWord(i, "REFERENCES")) {
                foreignKeys.add(new ForeignKeyModel(
                        name, columns, item.tokens().get(i + 1).text(), List.of()));
            }
        }
    }
}
