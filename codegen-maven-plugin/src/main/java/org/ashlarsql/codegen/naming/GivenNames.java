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

/** The names that the settings give, and which of them were of use. */
final class GivenNames {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    GivenNames(List<GivenName> given) {
        for (GivenName name : given) {
            if (names.put(name.of(), name.java()) != null) {
                throw new GenerationException(
                        "<names> has two names for " + name.of() + ": take out all but one of them.");
            }
        }
    }

    boolean has(String of) {
        return names.containsKey(of);
    }

    /** The name given to {@code of}, or else another one. */
    String find(String of, Reserved reserved, Supplier<String> other) {
        String java = names.get(of);
        if (java == null) {
            return reserved.avoid(other.get());
        }
        used.add(of);
        if (!SourceVersion.isIdentifier(java) || java.indexOf('$') >= 0 || reserved.contains(java)) {
            throw new GenerationException("<names>: " + of + " can't be called \"" + java
                    + "\" in Java: choose an identifier that isn't reserved.");
        }
        return java;
    }

    /** Ends the generation if a name was given to nothing. */
    void checkAllUsed() {
        for (String of : names.keySet()) {
            if (!used.contains(of)) {
                throw new GenerationException(
                        "<names>: there is no table, column, enum or enum label \"" + of
                                + "\". Write table, table.column, enum or enum.label as the database spells them, or take it out.");
            }
        }
    }
}
