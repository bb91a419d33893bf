package org.ashlarsql.inspect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ashlarsql.inspect.Token.Kind;
import org.jspecify.annotations.Nullable;

/** What MySQL and MariaDB have in common: the queries on information_schema and the types. */
abstract sealed class InformationSchemaReader extends CatalogueReader permits MariaDbReader, MySqlReader {

    /** The column default as SQL; the two servers write it down in different ways. */
    abstract @Nullable String defaultSql(@Nullable String text, String dataType, String extra);

    /** As the dialect is called. */
    abstract String database();

    /** The expression column of information_schema.statistics. */
    abstract String indexExpression();

    /** A query for table, name and condition of the CHECKs that hold, with one bind for the schema. */
    abstract String checksQuery();

    /** The condition as SQL, from what the catalogue gives. */
    abstract String condition(String clause);

    /** What only the CHECKs tell about a column's type. */
    abstract List<ColumnFact> refine(List<ColumnFact> columns, List<CheckFact> checks);

    /** Whether a CHECK only says what the column's type does. */
    abstract boolean isOfType(CheckFact check, List<ColumnFact> columns);

    /** The views of the schema about whose columns IS_NULLABLE may be wrong. */
    abstract Set<String> doubtfulViews(Catalogue catalogue, String schema) throws SQLException;

    @Override
    final SchemaModel open(Connection connection, SchemaSelection selection) throws SQLException {
        Catalogue catalogue = new Catalogue(connection);
        SchemaName found = catalogue.schema(InformationSchemaQueries.SCHEMA, selection);
        String schema = found.name();
        List<TableFact> tables =
                catalogue.list(InformationSchemaQueries.TABLES, InformationSchemaReader::table, schema).stream()
                        .filter(table -> selection.selects(table.name()))
                        .toList();
        Set<String> doubtful = doubtfulViews(catalogue, schema);
        List<ColumnFact> columns = new ArrayList<>();
        List<LabelFact> labels = new ArrayList<>();
        for (ColumnRow row : catalogue.list(InformationSchemaQueries.COLUMNS, this::column, schema)) {
            columns.add(doubtful.contains(row.column.table()) ? row.column.maybeNull() : row.column);
            row.labels.ifPresent(labels::add);
        }
        List<CheckFact> checks = catalogue.list(checksQuery(), this::check, schema);
        checks.forEach(check -> CheckLabels.parse(check.condition())
                .ifPresent(parsed -> labels.add(new LabelFact(check.table(), parsed.column(), parsed.labels()))));
        MySqlIndexes indexes = indexes(catalogue, schema);
        List<ForeignKeyFact> foreignKeys = foreignKeys(catalogue, schema);
        List<ColumnFact> refined = refine(columns, checks);
        return new SchemaFacts(
                        database(),
                        schema,
                        tables,
                        refined,
                        indexes.keys(),
                        foreignKeys,
                        indexes.others(foreignKeys),
                        checks.stream()
                                .filter(check -> !isOfType(check, refined))
                                .toList(),
                        labels,
                        List.of(),
                        List.of(),
                        MySqlRoutines.of(catalogue.list(
                                        InformationSchemaQueries.ROUTINES, MySqlRoutines.Row::of, schema))
                                .stream()
                                .filter(routine -> selection.selects(routine.name()))
                                .toList())
                .toModel(found.qualified())
                .withSequences(
                        catalogue
                                .list(InformationSchemaQueries.SEQUENCES, InformationSchemaReader::sequence, schema)
                                .stream()
                                .filter(sequence -> selection.selects(sequence.name()))
                                .toList());
    }

    private CheckFact check(ResultSet row) throws SQLException {
        String sql = condition(row.getString(3));
        return new CheckFact(row.getString(1), row.getString(2), sql, Tokens.of(sql, Tokens.Syntax.MYSQL));
    }

    private static SequenceModel sequence(ResultSet row) throws SQLException {
        return new SequenceModel(row.getString(1), TypeKind.BIGINT, comment(row.getString(2)));
    }

    private static TableFact table(ResultSet row) throws SQLException {
        boolean view = row.getString(2).equals("VIEW");
        // Every view has the comment VIEW, and none can be given.
        return new TableFact(
                row.getString(1), view ? TableKind.VIEW : TableKind.TABLE, view ? null : comment(row.getString(3)));
    }

    /** A column and, of an enum, its labels. */
    private record ColumnRow(ColumnFact column, Optional<LabelFact> labels) {}

    private ColumnRow column(ResultSet row) throws SQLException {
        String dataType = row.getString(4);
        String columnType = row.getString(5);
        TypeModel type =
                MySqlTypes.of(dataType, columnType, row.getInt(6), row.getInt(7), row.getInt(8), row.getInt(9));
        String extra = row.getString(10);
        boolean numbered = extra.contains("auto_increment");
        boolean computed = row.getString(11) != null && !row.getString(11).isEmpty();
        ColumnModel column = new ColumnModel(
                row.getString(2),
                type,
                row.getString(3).equals("YES"),
                computed ? null : defaultSql(row.getString(12), dataType, extra),
                numbered,
                computed ? Generated.ALWAYS : numbered ? Generated.BY_DEFAULT : Generated.NO,
                comment(row.getString(13)),
                computed ? new ComputedModel(condition(row.getString(11)), extra.contains("STORED")) : null);
        String table = row.getString(1);
        return new ColumnRow(
                new ColumnFact(table, column),
                dataType.equals("enum") || dataType.equals("set")
                        ? Optional.of(new LabelFact(table, column.name(), enumLabels(columnType)))
                        : Optional.empty());
    }

    /** The strings of {@code enum('a','it''s')}, or of a set. */
    private static List<String> enumLabels(String columnType) {
        return Tokens.of(columnType, Tokens.Syntax.MYSQL).stream()
                .filter(token -> token.kind() == Kind.STRING)
                .map(Token::text)
                .toList();
    }

    private static @Nullable String comment(String text) {
        return text.isEmpty() ? null : text;
    }

    private MySqlIndexes indexes(Catalogue catalogue, String schema) throws SQLException {
        return MySqlIndexes.of(catalogue.list(
                InformationSchemaQueries.indexes(indexExpression()),
                row -> new MySqlIndexes.Part(
                        row.getString(1),
                        row.getString(2),
                        !row.getBoolean(3),
                        row.getString(4),
                        row.getInt(5),
                        "D".equals(row.getString(6)),
                        row.getString(7),
                        row.getString(8) == null ? null : condition(row.getString(8))),
                schema));
    }

    private static List<ForeignKeyFact> foreignKeys(Catalogue catalogue, String schema) throws SQLException {
        return ForeignKeyFact.join(catalogue.list(
                InformationSchemaQueries.FOREIGN_KEYS,
                row -> new ForeignKeyFact.Part(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(8),
                        row.getString(4),
                        row.getString(5),
                        rule(row.getString(6)),
                        rule(row.getString(7))),
                schema));
    }

    /** RESTRICT is the same as NO ACTION here. */
    private static String rule(String sql) {
        return sql.equals("RESTRICT") ? "NO ACTION" : sql;
    }
}
