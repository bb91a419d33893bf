package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the declared types of SQLite columns are meant to hold. SQLite itself takes any value in any column of a table
 * that isn't STRICT; it gives these names a meaning to convert by, and so does this, but to the name as a whole.
 *
 * @see <a href="https://www.sqlite.org/datatype3.html">Datatypes In SQLite</a>
 */
final class SqliteTypes {

    private SqliteTypes() {}

    static TypeModel of(String declared) {
        List<String> words = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (Token token : Tokens.of(declared, Tokens.Syntax.SQLITE)) {
            if (token.isName()) {
                words.add(token.text().toUpperCase(Locale.ROOT));
            } else if (token.kind() == Token.Kind.NUMBER) {
                number(token.text(), numbers);
            }
        }
        int first = numbers.isEmpty() ? -1 : numbers.get(0);
        return switch (String.join(" ", words)) {
            case "TINYINT", "SMALLINT", "INT2" -> TypeModel.of(TypeKind.SMALLINT, declared);
            case "INT", "INTEGER", "MEDIUMINT", "INT4" -> TypeModel.of(TypeKind.INTEGER, declared);
            case "BIGINT", "INT8", "UNSIGNED BIG INT" -> TypeModel.of(TypeKind.BIGINT, declared);
            case "DECIMAL", "NUMERIC", "MONEY" ->
                // Without a scale decimal(10) is whole numbers, as in the standard.
                new TypeModel(TypeKind.DECIMAL, first, scale(numbers), declared, null);
            case "REAL", "FLOAT", "DOUBLE", "DOUBLE PRECISION" -> TypeModel.of(TypeKind.DOUBLE, declared);
            case "CHAR",
                    "CHARACTER",
                    "NCHAR",
                    "NATIVE CHARACTER",
                    "VARCHAR",
                    "VARYING CHARACTER",
                    "CHARACTER VARYING",
                    "NVARCHAR" -> TypeModel.of(TypeKind.TEXT, first, declared);
            // The last is InterBase's name for a long text, which older schemas carry over.
            case "TEXT", "CLOB", "BLOB SUB_TYPE TEXT" -> TypeModel.of(TypeKind.TEXT, first, declared);
            case "BOOLEAN", "BOOL" -> TypeModel.of(TypeKind.BOOLEAN, declared);
            case "DATE" -> TypeModel.of(TypeKind.DATE, declared);
            case "TIME" -> TypeModel.of(TypeKind.TIME, first, declared);
            case "DATETIME", "TIMESTAMP" -> TypeModel.of(TypeKind.TIMESTAMP, first, declared);
            case "TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE" ->
                TypeModel.of(TypeKind.TIMESTAMP_WITH_TIME_ZONE, first, declared);
            case "BLOB", "BINARY", "VARBINARY" -> TypeModel.of(TypeKind.BINARY, first, declared);
            case "UUID" -> TypeModel.of(TypeKind.UUID, declared);
            case "JSON" -> TypeModel.of(TypeKind.JSON, declared);
            default -> TypeModel.of(TypeKind.UNSUPPORTED, declared);
        };
    }

    private static int scale(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return -1;
        }
        return numbers.size() > 1 ? numbers.get(1) : 0;
    }

    /** SQLite keeps the numbers of a type without reading them; those that are no length say nothing here either. */
    private static void number(String text, List<Integer> numbers) {
        if (text.length() < 10 && text.chars().allMatch(Character::isDigit)) {
            numbers.add(Integer.valueOf(text));
        }
    }
}
