package org.ashlarsql.inspect;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads MariaDB's information_schema. */
final class MariaDbReader extends InformationSchemaReader {

    /** COLUMN_DEFAULT is an SQL expression, and NULL as a word where there is none. */
    @Override
    @Nullable
    String defaultSql(@Nullable String text, String dataType, String extra) {
        return "NULL".equals(text) ? null : text;
    }

    @Override
    String checksQuery() {
        return """
                select table_name, constraint_name, check_clause
                from information_schema.check_constraints
                where constraint_schema = ?
                order by table_name, constraint_name
                """;
    }

    @Override
    String condition(String clause) {
        return clause;
    }

    /** JSON is another word for longtext, with a CHECK of its own as the only trace. */
    @Override
    List<ColumnFact> refine(List<ColumnFact> columns, List<CheckFact> checks) {
        Set<ColumnId> json = checks.stream()
                .filter(MariaDbReader::isJson)
                .map(MariaDbReader::subject)
                .collect(Collectors.toSet());
        return columns.stream().map(fact -> refine(fact, json)).toList();
    }

    @Override
    Set<String> doubtfulViews(Catalogue catalogue, String schema) throws SQLException {
        return MariaDbViews.of(catalogue, schema).doubtful();
    }

    @Override
    boolean isOfType(CheckFact check, List<ColumnFact> columns) {
        return isJson(check)
                && columns.stream()
                        .filter(fact -> new ColumnId(fact.table(), fact.column().name()).equals(subject(check)))
                        .anyMatch(fact -> fact.column().type().kind() == TypeKind.JSON);
    }

    @Override
    String database() {
        return "MariaDB";
    }

    @Override
    String indexExpression() {
        return "null";
    }

    private static ColumnFact refine(ColumnFact fact, Set<ColumnId> json) {
        ColumnModel column = fact.column();
        boolean isJson = column.type().databaseName().equals("longtext")
                && json.contains(new ColumnId(fact.table(), column.name()));
        return isJson ? new ColumnFact(fact.table(), column.withType(TypeModel.of(TypeKind.JSON, "json"))) : fact;
    }

    private static boolean isJson(CheckFact check) {
        List<Token> tokens = check.condition();
        return tokens.size() == 4
                && tokens.get(0).isWord("json_valid")
                && tokens.get(2).isName();
    }

    private static ColumnId subject(CheckFact check) {
        return new ColumnId(check.table(), check.condition().get(2).text());
    }
}
