package org.ashlarsql.dialect;

import java.util.Set;
import org.ashlarsql.tree.Name;
import org.ashlarsql.type.TypeName;

/** The names of PostgreSQL's types in SQL. */
final class PostgreSqlTypeNames {

    /**
     * Words of which the grammar makes something else where a type is expected, beside those that are no names at all:
     * https://www.postgresql.org/docs/current/sql-keywords-appendix.html
     */
    private static final Set<String> OTHERWISE = Set.of(
            "bit",
            "boolean",
            "coalesce",
            "extract",
            "greatest",
            "least",
            "merge_action",
            "national",
            "nchar",
            "none",
            "normalize",
            "nullif",
            "overlay",
            "position",
            "setof",
            "substring",
            "treat",
            "trim",
            "json_array",
            "json_arrayagg",
            "json_exists",
            "json_object",
            "json_objectagg",
            "json_query",
            "json_scalar",
            "json_serialize",
            "json_value",
            "xmlattributes",
            "xmlconcat",
            "xmlelement",
            "xmlexists",
            "xmlforest",
            "xmlnamespaces",
            "xmlparse",
            "xmlpi",
            "xmlroot",
            "xmlserialize",
            "xmltable");

    private PostgreSqlTypeNames() {}

    static String sql(TypeName type) {
        String schema = type.schema();
        if (schema == null && type.name().equals("interval")) {
            return "interval"; // reserved elsewhere, and plain SQL here
        }
        return (schema == null ? "" : sql(schema) + ".") + sql(type.name());
    }

    private static String sql(String name) {
        return Name.of(name).regular() && !OTHERWISE.contains(name) ? name : quoted(name);
    }

    /** A type of the user's own, which no keyword and no built-in type is taken for. */
    static String allQuoted(TypeName type) {
        return (type.schema() == null ? "" : quoted(type.schema()) + ".") + quoted(type.name());
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
