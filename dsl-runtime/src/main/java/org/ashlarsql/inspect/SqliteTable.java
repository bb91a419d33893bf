package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the pragmas and the text of its CREATE statement tell about one table or view.
 *
 * @param indexes the unique ones, those of keys among them
 */
record SqliteTable(
        String name, TableKind kind, boolean strict, SqliteDdl ddl, List<SqliteColumn> columns, List<KeyFact> indexes) {

    TableFact fact() {
        return new TableFact(name, kind, ddl.comment());
    }

    List<ColumnFact> columnFacts() {
        return columns.stream()
                .map(column -> column.toModel(
                        isRowid(column),
                        strict,
                        ddl.columnComments().get(column.name()),
                        column.computed() ? ddl.expressions().get(column.name()) : null))
                .map(model -> new ColumnFact(name, model))
                .toList();
    }

    /**
     * An INTEGER PRIMARY KEY needs no index since it's the rowid itself. INT, DESC and WITHOUT ROWID do.
     *
     * @see <a href="https://www.sqlite.org/lang_createtable.html#rowid">ROWIDs and the INTEGER PRIMARY KEY</a>
     */
    private boolean isRowid(SqliteColumn column) {
        return primaryKey().equals(List.of(column.name()))
                && column.type().equalsIgnoreCase("INTEGER")
                && indexes.stream().noneMatch(KeyFact::primary);
    }

    /** Empty where there is none. */
    List<String> primaryKey() {
        return columns.stream()
                .filter(column -> column.keyPosition() > 0)
                .sorted(Comparator.comparingInt(SqliteColumn::keyPosition))
                .map(SqliteColumn::name)
                .toList();
    }

    List<KeyFact> keyFacts() {
        List<KeyFact> facts = new ArrayList<>();
        if (!primaryKey().isEmpty()) {
            facts.add(new KeyFact(name, true, new KeyModel(ddl.primaryKeyName(), primaryKey())));
        }
        for (KeyFact index : indexes) {
            if (!index.primary()) {
                facts.add(new KeyFact(
                        name,
                        false,
                        new KeyModel(uniqueName(index.key()), index.key().columns())));
            }
        }
        return facts;
    }

    /** The index of a constraint has a made-up name; the constraint's own is only in the text. */
    private @Nullable String uniqueName(KeyModel index) {
        String indexName = index.name();
        boolean ofConstraint = indexName != null && indexName.startsWith("sqlite_autoindex_");
        return ofConstraint ? ddl.uniqueName(index.columns()) : indexName;
    }

    List<LabelFact> labels() {
        return ddl.checks().stream()
                .flatMap(check -> CheckLabels.parse(check.condition()).stream())
                .map(check -> new LabelFact(name, check.column(), check.labels()))
                .toList();
    }

    List<CheckFact> checkFacts() {
        return ddl.checks().stream()
                .map(check -> new CheckFact(name, check.name(), check.sql(), check.condition()))
                .toList();
    }

    /** The column's name as the table has it, from a foreign key that may write it in another case. */
    Optional<String> columnNamed(String reference) {
        return columns.stream()
                .map(SqliteColumn::name)
                .filter(reference::equalsIgnoreCase)
                .findFirst();
    }
}
