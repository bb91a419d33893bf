package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the declared types of SQLite columns are meant to hold. SQLite itself takes any value in any column of a table
 * that isn't STRICT. A name that says more than the affinity that SQLite finds in it means that; every other one means its
 * affinity.
 *
 * @see <a href="https://www.sqlite.org/datatype3.html#determination_of_column_affinity">Determination Of Column
 *     Affinity</a>
 */
final class SqliteTypes {

    private SqliteTypes() {}

    /** By the affinity alone but for ANY: a STRICT table knows no other names. */
    static TypeModel ofStrict(String declared) {
        return declared.equalsIgnoreCase("ANY") ? TypeModel.of(TypeKind.ANY, declared) : byAffinity(declared, -1);
    }

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
        TypeKind kind = kind(String.join(" ", words), first);
        if (kind == null) {
            return byAffinity(declared, first);
        }
        return switch (kind) {
            // Without a scale decimal(10) is whole numbers, as in the standard.
            case DECIMAL -> new TypeModel(kind, first, scale(numbers), declared, null);
            case TEXT, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, BINARY -> TypeModel.of(kind, first, declared);
            default -> TypeModel.of(kind, declared);
        };
    }

    /** What a name says beyond its affinity, or null. */
    private static @Nullable TypeKind kind(String name, int length) {
        return switch (name) {
            case "TINYINT", "SMALLINT", "INT2", "YEAR" -> TypeKind.SMALLINT;
            case "INT", "MEDIUMINT", "INT4" -> TypeKind.INTEGER;
            case "LONG", "SERIAL", "BIGSERIAL", "COUNTER" -> TypeKind.BIGINT;
            case "DECIMAL", "NUMERIC", "DEC", "FIXED", "NUMBER", "MONEY" -> TypeKind.DECIMAL;
            case "BIT" -> length > 1 ? TypeKind.BIGINT : TypeKind.BOOLEAN;
            case "BOOLEAN", "BOOL", "LOGICAL" -> TypeKind.BOOLEAN;
            case "DATE", "LOCALDATE" -> TypeKind.DATE;
            case "TIME", "LOCALTIME", "TIME WITHOUT TIME ZONE" -> TypeKind.TIME;
            case "DATETIME",
                    "DATETIME2",
                    "SMALLDATETIME",
                    "TIMESTAMP",
                    "TIMESTAMP WITHOUT TIME ZONE",
                    "LOCALDATETIME" -> TypeKind.TIMESTAMP;
            case "TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE", "DATETIMEOFFSET", "INSTANT" ->
                TypeKind.TIMESTAMP_WITH_TIME_ZONE;
            case "BINARY", "VARBINARY", "BYTEA", "BYTES", "IMAGE", "RAW", "LONG RAW", "LONGVARBINARY" ->
                TypeKind.BINARY;
            // The last is InterBase's name for a long text, which older schemas carry over.
            case "STRING", "STR", "XML", "URI", "URL", "NAME", "SYSNAME", "BLOB SUB_TYPE TEXT" -> TypeKind.TEXT;
            case "INET", "CIDR", "MACADDR", "HSTORE", "INTERVAL", "TIMETZ", "TIME WITH TIME ZONE", "ENUM" ->
                TypeKind.TEXT;
            case "UUID", "GUID", "UNIQUEIDENTIFIER" -> TypeKind.UUID;
            case "JSON", "JSONB" -> TypeKind.JSON;
            case "ANY", "SQL_VARIANT", "VARIANT" -> TypeKind.ANY;
            case "GEOMETRY", "GEOGRAPHY", "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING" ->
                TypeKind.ANY;
            case "MULTIPOLYGON", "GEOMETRYCOLLECTION" -> TypeKind.ANY;
            default -> null;
        };
    }

    /** The rules in their order. */
    private static TypeModel byAffinity(String declared, int length) {
        String name = declared.toUpperCase(Locale.ROOT);
        if (declared.isBlank()) {
            return TypeModel.of(TypeKind.ANY, declared);
        }
        if (name.contains("INT")) {
            return TypeModel.of(TypeKind.BIGINT, declared);
        }
        if (name.contains("CHAR") || name.contains("CLOB") || name.contains("TEXT")) {
            return TypeModel.of(TypeKind.TEXT, length, declared);
        }
        if (name.contains("BLOB")) {
            return TypeModel.of(TypeKind.BINARY, length, declared);
        }
        return name.contains("REAL") || name.contains("FLOA") || name.contains("DOUB")
                ? TypeModel.of(TypeKind.DOUBLE, declared)
                : TypeModel.of(TypeKind.DECIMAL, declared);
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
