package org.ashlarsql.codegen.naming;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.SourceVersion;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.GivenName;

/**
 * The names that the settings give, and which of them were of use.
 *
 * @param schema whose objects are called; empty for the schemas themselves
 */
record GivenNames(Map<String, String> names, Set<String> used, String schema) {

    static GivenNames of(List<GivenName> given) {
        Map<String, String> names = new LinkedHashMap<>();
        for (GivenName name : given) {
            if (names.put(name.of(), name.java()) != null) {
                throw new GenerationException(
                        "<names> has two names for " + name.of() + ": take out all but one of them.");
            }
        }
        return new GivenNames(names, new HashSet<>(), "");
    }

    /** The same names for what is in a schema, whose name may stand in front. */
    GivenNames in(String name) {
        return new GivenNames(names, used, name + ".");
    }

    boolean has(String of) {
        return names.containsKey(of) || names.containsKey(schema + of);
    }

    /** The name given to {@code of}, or else another one. */
    String find(String of, Reserved reserved, Supplier<String> other) {
        String key = names.containsKey(schema + of) ? schema + of : of;
        String java = names.get(key);
        if (java == null) {
            return reserved.avoid(other.get());
        }
        used.add(key);
        if (!SourceVersion.isIdentifier(java) || java.indexOf('$') >= 0 || reserved.contains(java)) {
            throw new GenerationException("<names>: " + key + " can't be called \"" + java
                    + "\" in Java: choose an identifier that isn't reserved.");
        }
        return java;
    }

    /** Ends the generation if a name was given to nothing. */
    void checkAllUsed() {
        for (String of : names.keySet()) {
            if (!used.contains(of)) {
                throw new GenerationException("<names>: there is no table, column, enum or enum label \"" + of
                        + "\". Write table, table.column, enum or enum.label as the database spells them, with schema. in"
                        + " front where there are several, or take it out.");
            }
        }
    }
}
