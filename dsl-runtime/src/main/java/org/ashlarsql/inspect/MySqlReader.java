package org.ashlarsql.inspect;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads MySQL's information_schema. */
final class MySqlReader extends InformationSchemaReader {

    /** COLUMN_DEFAULT is the bare value of a literal, and an expression only where EXTRA says so. */
    @Override
    @Nullable
    String defaultSql(@Nullable String text, String dataType, String extra) {
        if (text == null) {
            return null;
        }
        if (extra.contains("DEFAULT_GENERATED")) {
            return expression(text);
        }
        return switch (dataType) {
            case "tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "float", "double", "bit", "year" ->
                text;
            case "binary", "varbinary" -> text.startsWith("0x") ? text : literal(text);
            default -> literal(text);
        };
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    @Override
    String checksQuery() {
        return """
                select t.table_name, t.constraint_name, c.check_clause
                from information_schema.table_constraints t
                join information_schema.check_constraints c
                  on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
                where t.table_schema = ? and t.constraint_type = 'CHECK' and t.enforced = 'YES'
                order by t.table_name, t.constraint_name
                """;
    }

    @Override
    String condition(String clause) {
        return expression(clause);
    }

    @Override
    List<ColumnFact> refine(List<ColumnFact> columns, List<CheckFact> checks) {
        return columns;
    }

    /** The server works it out again whenever a table below the view changes. */
    @Override
    Set<String> doubtfulViews(Catalogue catalogue, String schema) {
        return Set.of();
    }

    @Override
    boolean isOfType(CheckFact check, List<ColumnFact> columns) {
        return false;
    }

    @Override
    String database() {
        return "MySQL";
    }

    @Override
    String indexExpression() {
        return "expression";
    }

    /**
     * An expression of the catalogue as the server keeps it. It's shown with its quotes and backslashes escaped once
     * more, and with every byte of its UTF-8 text as a character of its own.
     */
    private static String expression(String shown) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shown.length(); i++) {
            boolean escape = shown.charAt(i) == '\\' && i + 1 < shown.length();
            text.append(shown.charAt(escape ? ++i : i));
        }
        return decoded(text.toString());
    }

    private static String decoded(String text) {
        if (text.chars().anyMatch(c -> c > 0xff)) {
            return text;
        }
        try {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // A server that shows it as it is.
            return text;
        }
    }
}
