package org.ashlarsql.inspect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.inspect.Token.Kind;
import org.jspecify.annotations.Nullable;

/** What MySQL and MariaDB have in common: the queries on information_schema and the types. */
abstract sealed class InformationSchemaReader implements SchemaReader permits MariaDbReader, MySqlReader {

    /** A catalogue row about a CHECK. */
    record Check(String table, List<Token> condition) {}

    /** The column default as SQL; the two servers write it down in different ways. */
    abstract @Nullable String defaultSql(@Nullable String text, String dataType, String extra);

    /** A query for table and condition of the CHECKs that hold, with one bind for the schema. */
    abstract String checksQuery();

    /** The condition as SQL, from what the catalogue gives. */
    abstract String condition(String clause);

    /** What only the CHECKs tell about a column's type. */
    abstract List<ColumnFact> refine(List<ColumnFact> columns, List<Check> checks);

    @Override
    public final SchemaModel read(Connection connection, SchemaSelection selection) throws SQLException {
        Catalogue catalogue = new Catalogue(connection);
        String schema = catalogue.schema(InformationSchemaQueries.SCHEMA, selection);
        List<TableFact> tables =
                catalogue.list(InformationSchemaQueries.TABLES, InformationSchemaReader::table, schema).stream()
                        .filter(table -> selection.selects(table.name()))
                        .toList();
        List<ColumnFact> columns = new ArrayList<>();
        List<LabelFact> labels = new ArrayList<>();
        for (ColumnRow row : catalogue.list(InformationSchemaQueries.COLUMNS, this::column, schema)) {
            columns.add(row.column);
            row.labels.ifPresent(labels::add);
        }
        List<Check> checks = catalogue.list(
                checksQuery(),
                row -> new Check(row.getString(1), Tokens.of(condition(row.getString(2)), Tokens.Syntax.MYSQL)),
                schema);
        checks.forEach(check -> CheckLabels.parse(check.condition)
                .ifPresent(parsed -> labels.add(new LabelFact(check.table, parsed.column(), parsed.labels()))));
        return new SchemaFacts(
                        schema,
                        tables,
                        refine(columns, checks),
                        keys(catalogue, schema),
                        foreignKeys(catalogue, schema),
                        labels,
                        List.of())
                .toModel();
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
                comment(row.getString(13)));
        String table = row.getString(1);
        return new ColumnRow(
                new ColumnFact(table, column),
                dataType.equals("enum")
                        ? Optional.of(new LabelFact(table, column.name(), enumLabels(columnType)))
                        : Optional.empty());
    }

    /** The strings of {@code enum('a','it''s')}. */
    private static List<String> enumLabels(String columnType) {
        return Tokens.of(columnType, Tokens.Syntax.MYSQL).stream()
                .filter(token -> token.kind() == Kind.STRING)
                .map(Token::text)
                .toList();
    }

    private static @Nullable String comment(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<KeyFact> keys(Catalogue catalogue, String schema) throws SQLException {
        return KeyFact.join(catalogue.list(
                InformationSchemaQueries.KEYS,
                row -> new KeyFact.Part(
                        row.getString(1), row.getString(2).equals("PRIMARY"), row.getString(2), row.getString(3)),
                schema));
    }

    private static List<ForeignKeyFact> foreignKeys(Catalogue catalogue, String schema) throws SQLException {
        return ForeignKeyFact.join(catalogue.list(
                InformationSchemaQueries.FOREIGN_KEYS,
                row -> new ForeignKeyFact.Part(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                schema));
    }
}
