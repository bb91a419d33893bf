package org.ashlarsql.codegen.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ashlarsql.inspect.ForeignKeyModel;
import org.ashlarsql.inspect.KeyModel;
import org.ashlarsql.inspect.TableModel;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a schema under the names that PostgreSQL would give them, {@code FILM_PKEY}, {@code LANGUAGE_NAME_KEY} and
 * {@code FILM_LANGUAGE_ID_FKEY}, unless the settings say otherwise: the database's own names are missing on SQLite and
 * differ from server to server.
 */
public final class NamedKeys {

    private final NamedSchema schema;
    /** By the names of their tables. */
    private final Map<String, List<NamedKey>> unique = new LinkedHashMap<>();

    private final Map<String, List<NamedForeignKey>> foreign = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private NamedKeys(NamedSchema schema) {
        this.schema = schema;
    }

    /**
     * The keys of the tables of a schema, as far as their columns are generated; they may refer to tables of all of these
     * schemas.
     */
    public static NamedKeys of(NamedSchema schema, List<NamedSchema> all) {
        NamedKeys keys = unique(schema);
        Map<String, NamedKeys> referenced = all.stream()
                .collect(Collectors.toMap(NamedSchema::name, one -> one.equals(schema) ? keys : unique(one)));
        for (NamedTable table : schema.tables()) {
            for (ForeignKeyModel key : table.model().foreignKeys()) {
                NamedKeys other = referenced.get(keys.schemaOf(key));
                keys.add(table, key, other == null ? List.of() : other.unique(key.referencedTable()));
            }
        }
        return keys;
    }

    private static NamedKeys unique(NamedSchema schema) {
        var keys = new NamedKeys(schema);
        for (NamedTable table : schema.tables()) {
            KeyModel primary = table.model().primaryKey();
            if (primary != null) {
                keys.add(table, primary, table.constant() + "_PKEY");
            }
            table.model().uniqueKeys().forEach(key -> keys.add(table, key, name(table, key.columns(), "_KEY")));
        }
        return keys;
    }

    /** The name of the schema that a key refers to. */
    private String schemaOf(ForeignKeyModel key) {
        String other = key.referencedSchema();
        return other == null ? schema.name() : other;
    }

    /** The foreign key's constant, if it has one. */
    public Optional<NamedForeignKey> foreign(TableModel table, ForeignKeyModel key) {
        return foreign.getOrDefault(table.name(), List.of()).stream()
                .filter(one -> one.model().equals(key))
                .findFirst();
    }

    /** The unique keys of a table. */
    public List<NamedKey> unique(String table) {
        return unique.getOrDefault(table, List.of());
    }

    public List<NamedKey> unique() {
        return unique.values().stream().flatMap(List::stream).toList();
    }

    public List<NamedForeignKey> foreign() {
        return foreign.values().stream().flatMap(List::stream).toList();
    }

    private void add(NamedTable table, KeyModel key, String constant) {
        if (has(table, key.columns()) && !isKnown(table, key)) {
            unique.computeIfAbsent(table.model().name(), name -> new ArrayList<>())
                    .add(new NamedKey(table, key.columns(), free(given(table, key.name(), constant))));
        }
    }

    /** Whether another key of the same columns has a constant, and this one isn't given a name of its own. */
    private boolean isKnown(NamedTable table, KeyModel key) {
        return (key.name() == null || !table.keys().containsKey(key.name()))
                && unique(table.model().name()).stream()
                        .anyMatch(one -> one.columns().equals(key.columns()));
    }

    private static String given(NamedTable table, @Nullable String constraint, String otherwise) {
        return constraint == null ? otherwise : table.keys().getOrDefault(constraint, otherwise);
    }

    /** Only a foreign key to a key that is generated too: what else it refers to isn't known to be unique. */
    private void add(NamedTable table, ForeignKeyModel key, List<NamedKey> keys) {
        keys.stream()
                .filter(one -> one.columns().equals(key.referencedColumns()) && has(table, key.columns()))
                .findFirst()
                .ifPresent(referenced -> foreign.computeIfAbsent(table.model().name(), name -> new ArrayList<>())
                        .add(new NamedForeignKey(
                                table,
                                key,
                                referenced,
                                free(given(table, key.name(), name(table, key.columns(), "_FKEY"))))));
    }

    private static boolean has(NamedTable table, List<String> columns) {
        return table.columns().stream()
                .map(column -> column.model().name())
                .toList()
                .containsAll(columns);
    }

    private static String name(NamedTable table, List<String> columns, String suffix) {
        String called = table.columns().stream()
                .filter(column -> columns.contains(column.model().name()))
                .sorted(Comparator.comparing(
                        column -> columns.indexOf(column.model().name())))
                .map(NamedColumn::called)
                .collect(Collectors.joining(" "));
        return table.constant() + "_" + Words.of(called).constant() + suffix;
    }

    private String free(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }
}
