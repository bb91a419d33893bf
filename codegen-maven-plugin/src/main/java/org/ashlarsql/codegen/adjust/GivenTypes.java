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
        return (type.column() == null || new ColumnPattern(type.column()).matches(schema, table, column.name()))
                && (type.databaseType() == null
                        || new Glob(type.databaseType()).matches(column.type().databaseName()))
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
}
