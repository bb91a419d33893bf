package org.ashlarsql.codegen.declared;

import java.util.Locale;
import java.util.Optional;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.inspect.TypeModel;

/** By information_schema: https://dev.mysql.com/doc/refman/8.0/en/information-schema-columns-table.html */
abstract class MySqlFamilyDeclarations implements Declarations {

    @Override
    public final boolean isPlain(TypeModel type) {
        String name = type.databaseName();
        return switch (type.kind()) {
            case DECIMAL -> name.equals("decimal(" + type.precision() + "," + type.scale() + ")");
            case REAL -> name.equals("float");
            case BOOLEAN -> name.equals("tinyint(1)");
            case TEXT -> name.equals(type.precision() < 1 ? "longtext" : "varchar(" + type.precision() + ")");
            case TIME -> name.equals("time(6)");
            case TIMESTAMP -> name.equals("datetime(6)");
            case TIMESTAMP_WITH_TIME_ZONE -> name.equals("timestamp(6)");
            case BINARY -> name.equals("longblob");
            case ENUM -> name.startsWith("enum(");
            case SET -> name.startsWith("set(");
            case DURATION -> name.equals("time(6)");
            case BITS -> name.equals("bit(" + type.precision() + ")");
            case GEOMETRY -> false;
            case DOUBLE, DATE, JSON -> name.equals(type.kind().name().toLowerCase(Locale.ROOT));
            default -> name.equals(plain(type.kind()));
        };
    }

    /** The type that this database alone shows so; empty where there's none. */
    abstract String plain(TypeKind kind);

    /** Backslashes that stand for themselves; what else they may stand for is left to the database. */
    @Override
    public final Optional<String> literal(String sql) {
        return Declarations.super
                .literal(sql)
                .filter(text -> text.replace("\\\\", "").indexOf('\\') < 0)
                .map(text -> text.replace("\\\\", "\\"));
    }

    @Override
    public final Optional<Now> now(String sql, TypeKind kind) {
        String text = sql.toLowerCase(Locale.ROOT).replace(" ", "");
        boolean shownSo = text.endsWith("(6)") || kind == TypeKind.DATE;
        String function = text.replaceAll("\\(\\d?\\)$", "");
        String expected = switch (kind) {
            case DATE -> "date";
            case TIME -> "time";
            default -> "timestamp";
        };
        boolean now = function.equals("current_" + expected) || function.equals("cur" + expected);
        boolean utcNow = function.equals("utc_" + expected) && kind != TypeKind.TIMESTAMP_WITH_TIME_ZONE;
        return now || utcNow ? Optional.of(new Now(utcNow, shownSo)) : Optional.empty();
    }
}
