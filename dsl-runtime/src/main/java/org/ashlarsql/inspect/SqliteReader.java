package org.ashlarsql.inspect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads SQLite's pragmas, and from the text of each CREATE TABLE what they don't tell. */
final class SqliteReader extends CatalogueReader {

    /** A row of sqlite_master. */
    private record Source(String name, String type, String sql, boolean strict) {

        TableKind kind() {
            return type.equals("view") ? TableKind.VIEW : TableKind.TABLE;
        }

        /** A view's text is a query and a virtual table's a list of arguments: neither defines columns. */
        SqliteDdl ddl() {
            return SqliteDdl.of(type.equals("table") ? sql : "");
        }
    }

    @Override
    SchemaModel open(Connection connection, SchemaSelection selection) throws SQLException {
        Catalogue catalogue = new Catalogue(connection);
        SchemaName found = catalogue.schema(SqliteQueries.SCHEMA, selection);
        String schema = found.name();
        List<Source> sources = catalogue
                .list(
                        SqliteQueries.tables(schema),
                        row -> new Source(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)),
                        schema)
                .stream()
                .filter(source -> selection.selects(source.name))
                .toList();
        SqliteQueries queries = new SqliteQueries(schema, sources.size());
        List<String> binds = new ArrayList<>(List.of(schema));
        sources.forEach(source -> binds.add(source.name));
        List<SqliteTable> tables = tables(catalogue, queries, sources, binds);
        List<SqliteForeignKeys.Part> foreignKeys =
                catalogue.list(queries.foreignKeys(), SqliteReader::foreignKey, binds.toArray(String[]::new));
        return new SchemaFacts(
                        "SQLite",
                        schema,
                        tables.stream().map(SqliteTable::fact).toList(),
                        tables.stream()
                                .flatMap(table -> table.columnFacts().stream())
                                .toList(),
                        tables.stream()
                                .flatMap(table -> table.keyFacts().stream())
                                .toList(),
                        SqliteForeignKeys.resolve(foreignKeys, tables),
                        indexes(catalogue, queries, tables, binds),
                        tables.stream()
                                .flatMap(table -> table.checkFacts().stream())
                                .toList(),
                        tables.stream()
                                .flatMap(table -> table.labels().stream())
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of())
                .toModel(found.qualified());
    }

    /** Those that make no key. */
    private static List<IndexFact> indexes(
            Catalogue catalogue, SqliteQueries queries, List<SqliteTable> tables, List<String> binds)
            throws SQLException {
        List<KeyFact> keys =
                tables.stream().flatMap(table -> table.indexes().stream()).toList();
        return catalogue.list(queries.indexes(), SqliteReader::index, binds.toArray(String[]::new)).stream()
                .filter(fact -> keys.stream()
                        .noneMatch(key -> fact.index().name().equals(key.key().name())))
                .toList();
    }

    private static IndexFact index(ResultSet row) throws SQLException {
        String create = row.getString(3);
        List<Token> tokens = Tokens.of(create, Tokens.Syntax.SQLITE);
        boolean unique = tokens.get(1).isWord("UNIQUE");
        String sql = tokens.stream()
                .filter(token -> token.isSymbol("("))
                .findFirst()
                .map(open -> create.substring(open.start()))
                .orElse("");
        return IndexFact.of(row.getString(1), row.getString(2), unique ? "unique" : "", sql, 0, Tokens.Syntax.SQLITE);
    }

    private static List<SqliteTable> tables(
            Catalogue catalogue, SqliteQueries queries, List<Source> sources, List<String> binds) throws SQLException {
        Map<String, List<SqliteColumn>> columns =
                columns(catalogue, queries, binds).stream().collect(Collectors.groupingBy(SqliteColumn::table));
        List<String> keyBinds = new ArrayList<>(List.of(queries.schema()));
        keyBinds.addAll(binds);
        Map<String, List<KeyFact>> indexes =
                KeyFact.join(catalogue.list(queries.keys(), SqliteReader::key, keyBinds.toArray(String[]::new)))
                        .stream()
                        .collect(Collectors.groupingBy(KeyFact::table));
        return sources.stream()
                .map(source -> new SqliteTable(
                        source.name,
                        source.kind(),
                        source.strict,
                        source.ddl(),
                        SqliteFts5.typed(source.sql, columns.getOrDefault(source.name, List.of())),
                        indexes.getOrDefault(source.name, List.of())))
                .toList();
    }

    private static List<SqliteColumn> columns(Catalogue catalogue, SqliteQueries queries, List<String> binds)
            throws SQLException {
        try {
            return catalogue.list(queries.columns(), SqliteColumn::read, binds.toArray(String[]::new));
        } catch (SQLException e) {
            throw new SchemaReadException(
                    "SQLite can't describe the tables and views of \"" + queries.schema() + "\": " + e.getMessage()
                            + ". Mostly that is a view on something that is gone: drop it, or exclude it from the selection.",
                    e);
        }
    }

    private static KeyFact.Part key(ResultSet row) throws SQLException {
        return new KeyFact.Part(row.getString(1), row.getBoolean(2), row.getString(3), row.getString(4));
    }

    private static SqliteForeignKeys.Part foreignKey(ResultSet row) throws SQLException {
        return new SqliteForeignKeys.Part(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}
