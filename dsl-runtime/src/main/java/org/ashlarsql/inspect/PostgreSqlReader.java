package org.ashlarsql.inspect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ashlarsql.type.TypeName;
import org.jspecify.annotations.Nullable;

/** Reads PostgreSQL's pg_catalog. */
final class PostgreSqlReader extends CatalogueReader {

    @Override
    SchemaModel open(Connection connection, SchemaSelection selection) throws SQLException {
        Catalogue catalogue = new Catalogue(connection);
        SchemaName found = catalogue.schema(PostgreSqlQueries.SCHEMA, selection);
        String schema = found.name();
        Map<String, EnumModel> enums = PostgreSqlEnums.of(
                        catalogue.list(
                                PostgreSqlQueries.ENUMS,
                                row -> new PostgreSqlEnums.Label(
                                        row.getString(1),
                                        row.getString(2),
                                        new TypeName(row.getString(4), row.getString(3)),
                                        row.getString(5))),
                        schema)
                .byOid();
        PostgreSqlTypes types = types(catalogue, schema, enums);
        List<ColumnFact> columns = columns(catalogue, schema, types);
        List<KeyFact> keys = keys(catalogue, schema);
        List<CheckFact> checks = checks(catalogue, schema);
        return new SchemaFacts(
                        "PostgreSQL",
                        schema,
                        tables(catalogue, schema).stream()
                                .filter(table -> selection.selects(table.name()))
                                .toList(),
                        columns,
                        keys,
                        foreignKeys(catalogue, schema),
                        indexes(catalogue, schema, keys),
                        checks,
                        labels(checks).stream()
                                .filter(fact -> !isPadded(fact, columns))
                                .toList(),
                        List.copyOf(enums.values()),
                        types.composites(),
                        routines(catalogue, schema, types).stream()
                                .filter(routine -> selection.selects(routine.name()))
                                .toList())
                .toModel(found.qualified())
                .withSequences(catalogue.list(PostgreSqlQueries.SEQUENCES, PostgreSqlReader::sequence, schema).stream()
                        .filter(sequence -> selection.selects(sequence.name()))
                        .toList());
    }

    private static PostgreSqlTypes types(Catalogue catalogue, String schema, Map<String, EnumModel> enums)
            throws SQLException {
        List<PostgreSqlTypes.Row> rows = catalogue.list(
                PostgreSqlQueries.TYPES,
                row -> new PostgreSqlTypes.Row(
                        row.getString(1),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7)),
                schema);
        List<PostgreSqlTypes.Field> fields = catalogue.list(
                PostgreSqlQueries.FIELDS,
                row -> new PostgreSqlTypes.Field(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)),
                schema);
        return new PostgreSqlTypes(rows, enums, fields);
    }

    private static List<RoutineModel> routines(Catalogue catalogue, String schema, PostgreSqlTypes types)
            throws SQLException {
        return new PostgreSqlRoutines(types)
                .of(catalogue.list(PostgreSqlQueries.ROUTINES, PostgreSqlRoutines.Row::of, schema));
    }

    private static SequenceModel sequence(ResultSet row) throws SQLException {
        TypeKind kind = switch (row.getString(2)) {
            case "smallint" -> TypeKind.SMALLINT;
            case "integer" -> TypeKind.INTEGER;
            default -> TypeKind.BIGINT;
        };
        return new SequenceModel(row.getString(1), kind, row.getString(3));
    }

    private static List<TableFact> tables(Catalogue catalogue, String schema) throws SQLException {
        return catalogue.list(
                PostgreSqlQueries.TABLES,
                row -> new TableFact(row.getString(1), kind(row.getString(2)), row.getString(3)),
                schema);
    }

    private static TableKind kind(String relkind) {
        return switch (relkind) {
            case "v" -> TableKind.VIEW;
            case "m" -> TableKind.MATERIALIZED_VIEW;
            default -> TableKind.TABLE;
        };
    }

    private static List<ColumnFact> columns(Catalogue catalogue, String schema, PostgreSqlTypes types)
            throws SQLException {
        Set<ColumnId> known = PostgreSqlViews.notNull(catalogue, schema);
        return catalogue.list(
                PostgreSqlQueries.COLUMNS,
                row -> row.getBoolean(11) ? inView(column(row, types), known) : column(row, types),
                schema);
    }

    /** A domain's NOT NULL says nothing there: an outer join yields NULL of any type. */
    private static ColumnFact inView(ColumnFact fact, Set<ColumnId> known) {
        boolean nullable =
                !known.contains(new ColumnId(fact.table(), fact.column().name()));
        return new ColumnFact(fact.table(), fact.column().withNullable(nullable));
    }

    private static ColumnFact column(ResultSet row, PostgreSqlTypes types) throws SQLException {
        TypeModel type = types.type(row.getString(3), row.getInt(4)).called(row.getString(5));
        boolean computed = !row.getString(9).isEmpty();
        String defaultSql = computed ? null : defaultSql(row.getString(7));
        String identity = row.getString(8);
        // A serial column is one with a default from a sequence; dumps restore it so, not always as its owner.
        boolean serial = defaultSql != null && defaultSql.startsWith("nextval(");
        Generated generated = computed || identity.equals("a")
                ? Generated.ALWAYS
                : identity.equals("d") || serial ? Generated.BY_DEFAULT : Generated.NO;
        ColumnModel column = new ColumnModel(
                row.getString(2),
                type,
                !row.getBoolean(6),
                defaultSql,
                !identity.isEmpty() || serial,
                generated,
                row.getString(10),
                computed ? new ComputedModel(row.getString(7), row.getString(9).equals("s")) : null);
        return new ColumnFact(row.getString(1), column);
    }

    /** A default of NULL, kept as {@code NULL::character varying}, is none. */
    private static @Nullable String defaultSql(@Nullable String expression) {
        return expression == null || expression.equals("NULL") || expression.startsWith("NULL::") ? null : expression;
    }

    private static List<KeyFact> keys(Catalogue catalogue, String schema) throws SQLException {
        return KeyFact.join(catalogue.list(
                PostgreSqlQueries.KEYS,
                row -> new KeyFact.Part(row.getString(1), row.getBoolean(2), row.getString(3), row.getString(4)),
                schema));
    }

    private static List<ForeignKeyFact> foreignKeys(Catalogue catalogue, String schema) throws SQLException {
        return ForeignKeyFact.join(catalogue.list(
                PostgreSqlQueries.FOREIGN_KEYS,
                row -> new ForeignKeyFact.Part(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(8),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)),
                schema));
    }

    /** Those that make no key. */
    private static List<IndexFact> indexes(Catalogue catalogue, String schema, List<KeyFact> keys) throws SQLException {
        return catalogue
                .list(
                        PostgreSqlQueries.INDEXES,
                        row -> index(row.getString(1), row.getString(2), row.getBoolean(3), row.getString(4)),
                        schema)
                .stream()
                .filter(fact -> keys.stream()
                        .noneMatch(key -> key.table().equals(fact.table())
                                && fact.index().name().equals(key.key().name())))
                .toList();
    }

    private static IndexFact index(String table, String name, boolean unique, String sql) {
        int list = sql.startsWith("USING btree (") ? sql.indexOf('(') : sql.length();
        return IndexFact.of(table, name, unique ? "unique" : "", sql, list, Tokens.Syntax.POSTGRESQL);
    }

    private static List<CheckFact> checks(Catalogue catalogue, String schema) throws SQLException {
        return catalogue.list(
                PostgreSqlQueries.CHECKS,
                row -> new CheckFact(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Tokens.of(row.getString(3), Tokens.Syntax.POSTGRESQL)),
                schema);
    }

    private static List<LabelFact> labels(List<CheckFact> checks) {
        return checks.stream()
                .flatMap(fact -> CheckLabels.parse(fact.condition()).stream()
                        .map(check -> new LabelFact(fact.table(), check.column(), check.labels())))
                .toList();
    }

    /** A char(n) is read back with blanks up to its length, and then is none of its shorter labels. */
    private static boolean isPadded(LabelFact fact, List<ColumnFact> columns) {
        return columns.stream()
                .filter(column -> column.table().equals(fact.table()))
                .map(ColumnFact::column)
                .filter(column -> column.name().equals(fact.column()))
                .map(ColumnModel::type)
                .filter(type -> type.databaseName().startsWith("character("))
                .anyMatch(type -> fact.labels().stream()
                        .anyMatch(label -> label.codePointCount(0, label.length()) != type.precision()));
    }
}
