package org.ashlarsql.codegen.declared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.inspect.TypeModel;
import org.ashlarsql.type.TypeName;

/** By format_type and pg_get_expr: https://www.postgresql.org/docs/current/functions-info.html */
final class PostgreSqlDeclarations implements Declarations {

    private static final Pattern REGULAR = Pattern.compile("[a-z_][a-z0-9_]*");

    @Override
    public boolean isPlain(TypeModel type) {
        return type.databaseName().equals(plain(type) + (type.array() ? "[]" : ""))
                || (type.kind() == TypeKind.TEXTUAL && !type.databaseName().contains("("));
    }

    private static String plain(TypeModel type) {
        return switch (type.kind()) {
            case DECIMAL -> type.precision() < 1 ? "numeric" : "numeric(" + type.precision() + "," + type.scale() + ")";
            case DOUBLE -> "double precision";
            case TEXT ->
                type.precision() < 1
                        ? "text"
                        : "character varying" + (type.array() ? "" : "(" + type.precision() + ")");
            case TIME -> "time without time zone";
            case TIMESTAMP -> "timestamp without time zone";
            case TIMESTAMP_WITH_TIME_ZONE -> "timestamp with time zone";
            case TIMETZ -> "time with time zone";
            case VARBIT -> "bit varying";
            case BINARY -> "bytea";
            case ENUM -> type.own() == null ? quoted(String.valueOf(type.enumName())) : sql(type.own());
            default -> type.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String sql(TypeName type) {
        return (type.schema() == null ? "" : quoted(type.schema()) + ".") + quoted(type.name());
    }

    private static String quoted(String name) {
        return REGULAR.matcher(name).matches() ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public Optional<String> serial(ColumnModel column, TableModel table) {
        String sequence = "nextval('" + table.name() + "_" + column.name() + "_seq'::regclass)";
        if (!column.identity() || !sequence.equals(column.defaultSql())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (column.type().kind()) {
                    case SMALLINT -> "smallserial";
                    case BIGINT -> "bigserial";
                    default -> "serial";
                });
    }

    @Override
    public Optional<String> usualName(TableModel table, List<String> columns, String suffix) {
        return Optional.of(table.name() + "_" + (columns.isEmpty() ? "" : String.join("_", columns) + "_") + suffix);
    }

    @Override
    public Optional<Now> now(String sql, TypeKind kind) {
        boolean date = kind == TypeKind.DATE;
        boolean time = kind == TypeKind.TIME;
        return switch (sql.toLowerCase(Locale.ROOT).replace(" ", "")) {
            case "current_timestamp" -> Optional.of(new Now(false, !date && !time));
            case "now()", "localtimestamp" -> Optional.of(new Now(false, false));
            case "current_date" -> date ? Optional.of(new Now(false, true)) : Optional.empty();
            case "localtime" -> time ? Optional.of(new Now(false, true)) : Optional.empty();
            case "(current_timestampattimezone'utc'::text)" ->
                kind == TypeKind.TIMESTAMP ? Optional.of(new Now(true, true)) : Optional.empty();
            case "(now()attimezone'utc'::text)", "timezone('utc'::text,now())" ->
                kind == TypeKind.TIMESTAMP ? Optional.of(new Now(true, false)) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
