package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ashlarsql.type.TypeName;

/** The enum types of a PostgreSQL database, by object id. */
record PostgreSqlEnums(Map<String, EnumModel> byOid) {

    /**
     * A catalogue row about a label.
     *
     * @param type what SQL calls the enum
     */
    record Label(String oid, String schema, TypeName type, String text) {}

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
                            .noneMatch(other ->
                                    other != type && other.get(0).type.name().equals(first.type.name()));
            String name = plain ? first.type.name() : first.schema + "_" + first.type.name();
            TypeName own = first.type.equals(TypeName.of(name)) ? null : first.type;
            byOid.put(oid, new EnumModel(name, type.stream().map(Label::text).toList(), own));
        });
        return new PostgreSqlEnums(byOid);
    }
}
