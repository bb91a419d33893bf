package org.ashlarsql.drift;

import java.util.Map;
import java.util.Set;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.inspect.TypeModel;
import org.ashlarsql.type.EnumType;
import org.ashlarsql.type.ListType;
import org.ashlarsql.type.SetType;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes.DecimalType;
import org.ashlarsql.type.StandardTypes.Text;
import org.jspecify.annotations.Nullable;

/** Whether the values of a column's class and those of its column are the same. */
enum Meaning {
    SAME,
    /** All that the database has can be read; it has other digits or lengths, and may refuse some of what is written. */
    LIMITS,
    OTHER,
    /** Nobody can say: the type is one of the user's own. */
    UNKNOWN;

    /** The kinds whose values can be read as a type, by the type's name without its digits. */
    private static final Map<String, Set<TypeKind>> READABLE = Map.ofEntries(
            Map.entry("smallint", Set.of(TypeKind.SMALLINT)),
            Map.entry("integer", Set.of(TypeKind.INTEGER, TypeKind.SMALLINT)),
            Map.entry("bigint", Set.of(TypeKind.BIGINT, TypeKind.INTEGER, TypeKind.SMALLINT)),
            Map.entry("decimal", Set.of(TypeKind.DECIMAL, TypeKind.BIGINT, TypeKind.INTEGER, TypeKind.SMALLINT)),
            // SQLite has one type for both.
            Map.entry("real", Set.of(TypeKind.REAL, TypeKind.DOUBLE)),
            Map.entry("double precision", Set.of(TypeKind.DOUBLE, TypeKind.REAL)),
            Map.entry("boolean", Set.of(TypeKind.BOOLEAN)),
            Map.entry("date", Set.of(TypeKind.DATE)),
            // On MySQL and MariaDB one type is both.
            Map.entry("time", Set.of(TypeKind.TIME, TypeKind.DURATION)),
            Map.entry("duration", Set.of(TypeKind.DURATION, TypeKind.TIME)),
            Map.entry("any", Set.of(TypeKind.ANY)),
            Map.entry("timestamp", Set.of(TypeKind.TIMESTAMP)),
            Map.entry("timestamp with time zone", Set.of(TypeKind.TIMESTAMP_WITH_TIME_ZONE)),
            Map.entry("binary", Set.of(TypeKind.BINARY)),
            // MySQL and SQLite have no type for them.
            Map.entry("uuid", Set.of(TypeKind.UUID, TypeKind.TEXT, TypeKind.BINARY)),
            Map.entry("json", Set.of(TypeKind.JSON, TypeKind.JSONB, TypeKind.TEXT)),
            Map.entry("jsonb", Set.of(TypeKind.JSONB, TypeKind.JSON, TypeKind.TEXT)),
            Map.entry("text", Set.of(TypeKind.TEXT, TypeKind.ENUM)),
            Map.entry("varchar", Set.of(TypeKind.TEXT, TypeKind.ENUM)));

    /**
     * The meaning of a column of the database for the class's type.
     *
     * @param ownWords whether the class knows the type in the database's words, and it was another one
     */
    static Meaning of(SqlType<?> known, TypeModel actual, boolean ownWords) {
        SqlType<?> stored = known.stored();
        boolean array = stored instanceof ListType<?>;
        SqlType<?> value = stored instanceof ListType<?> list ? list.element().stored() : stored;
        Set<TypeKind> readable = readable(value);
        if (readable == null) {
            return ownWords ? OTHER : UNKNOWN;
        }
        if (array != actual.array() || !readable.contains(actual.kind())) {
            return OTHER;
        }
        return hasOtherLimits(value, actual) ? LIMITS : SAME;
    }

    private static @Nullable Set<TypeKind> readable(SqlType<?> type) {
        if (type instanceof SetType<?>) {
            return Set.of(TypeKind.SET, TypeKind.TEXT);
        }
        return type instanceof EnumType<?>
                ? Set.of(TypeKind.ENUM, TypeKind.TEXT)
                : READABLE.get(type.name().replaceAll("\\(.*", ""));
    }

    private static boolean hasOtherLimits(SqlType<?> known, TypeModel actual) {
        if (known instanceof DecimalType decimal && actual.kind() == TypeKind.DECIMAL) {
            return isLimited(decimal.precision(), actual.precision()) || isLimited(decimal.scale(), actual.scale());
        }
        if (known instanceof Text text && actual.kind() == TypeKind.TEXT) {
            return isLimited(text.length(), actual.precision());
        }
        return (actual.kind() == TypeKind.SMALLINT && !known.name().equals("smallint"))
                || (actual.kind() == TypeKind.INTEGER && !known.name().equals("integer"));
    }

    private static boolean isLimited(int known, int actual) {
        return known >= 0 && actual >= 0 && known != actual;
    }
}
