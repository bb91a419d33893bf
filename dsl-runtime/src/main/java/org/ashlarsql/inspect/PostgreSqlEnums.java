package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The enum types of a PostgreSQL database, by object id. */
record PostgreSqlEnums(Map<String, EnumModel> byOid) {

    /** A catalogue row about a label. */
    record Label(String oid, String schema, String type, String text) {}

    /** A type of another schema keeps its plain name too, unless two types would then have the same. */
    static PostgreSqlEnums of(List<Label> labels, String schema) {
        Map<String, List<Label>> types = new LinkedHashMap<>();
        labels.forEach(label ->
                types.computeIfAbsent(label.oid, oid -> new ArrayList<>()).add(label));
        Map<String, EnumModel> byOid = new LinkedHashMap<>();
        types.forEach((oid, type) -> {
            Label first = type.get(0);
            boolean plain = first.schema.equals(schema)
                    || types.values().stream()
                            .noneMatch(
                                    other -> other != type && other.get(0).type.equals(first.type));
            String name = plain ? first.type : first.schema + "_" + first.type;
            byOid.put(oid, new EnumModel(name, type.stream().map(Label::text).toList()));
        });
        return new PostgreSqlEnums(byOid);
    }
}
