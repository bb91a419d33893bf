package org.ashlarsql.codegen.naming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ashlarsql.codegen.NamingRule;
import org.ashlarsql.inspect.SchemaModel;

/** Finds a package for each schema. */
final class SchemaPlaces {

    private SchemaPlaces() {}

    /**
     * Where each schema's tables are. Of several schemas each is qualified, the connection's own too: what that one is
     * would be forgotten, and several may have a table of the same name.
     */
    static Map<SchemaModel, SchemaPlace> of(
            List<SchemaModel> schemas, String packageName, GivenNames given, NamingRules rules) {
        if (schemas.size() == 1) {
            SchemaModel only = schemas.get(0);
            return Map.of(only, new SchemaPlace(packageName, null, only.qualified() ? only.name() : null));
        }
        var clashes = new Clashes();
        var packages = new Clashes.Place("package");
        Map<SchemaModel, SchemaPlace> places = new LinkedHashMap<>();
        for (SchemaModel schema : schemas) {
            String last = given.find(
                    schema.name(),
                    Reserved.PACKAGE,
                    () -> rules.words(NamingRule.Kind.SCHEMA, schema.name()).snake());
            packages.addClass(last, "schema " + schema.name());
            places.put(schema, new SchemaPlace(packageName, last, schema.name()));
        }
        clashes.check(packages);
        clashes.end();
        return places;
    }
}
