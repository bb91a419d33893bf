package org.ashlarsql.codegen.adjust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.codegen.GivenType;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.Glob;

/**
 * Which of the types that the settings give is a column's: the last one whose conditions all hold.
 *
 * @param schema the name by which patterns may call the schema
 */
record GivenTypes(String schema, List<GivenType> types) {

    Optional<GivenType> of(String table, ColumnModel column) {
        Optional<GivenType> last = Optional.empty();
        for (GivenType type : types) {
            if (matches(type, table, column)) {
                last = Optional.of(type);
            }
        }
        return last;
    }

    boolean matches(GivenType type, String table, ColumnModel column) {
        String name = table + "." + column.name();
        return (type.column() == null || isOneOf(type.column(), name, schema + "." + name))
                && (type.databaseType() == null
                        || isOneOf(type.databaseType(), column.type().databaseName()))
                && (type.nullable() == null || type.nullable() == column.nullable());
    }

    /** What {@code element} of the settings is about, for messages. */
    static String where(List<GivenType> types, GivenType type) {
        return "<types><type>[" + (types.indexOf(type) + 1) + "]: ";
    }

    /** The conditions as they are written. */
    static String conditions(GivenType type) {
        List<String> conditions = new ArrayList<>();
        if (type.column() != null) {
            conditions.add("<column>" + type.column() + "</column>");
        }
        if (type.databaseType() != null) {
            conditions.add("<databaseType>" + type.databaseType() + "</databaseType>");
        }
        if (type.nullable() != null) {
            conditions.add("<nullable>" + type.nullable() + "</nullable>");
        }
        return String.join(" and ", conditions);
    }

    private static boolean isOneOf(String pattern, String... names) {
        Glob glob = new Glob(pattern);
        return List.of(names).stream().anyMatch(glob::matches);
    }
}
